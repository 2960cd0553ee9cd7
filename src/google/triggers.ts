// The one time trigger. An add-on may have only one per document, and not more often than hourly (facts/apps-script.md 3.3).

/** Is the trigger for this handler there? Only the current user's triggers can be seen. */
export function hasTrigger(handler: string): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler);
}

/** Leaves exactly one hourly trigger for this handler: creates a missing one, deletes doubled ones. */
export function keepOneHourlyTrigger(handler: string): void {
  const [kept, ...surplus] = ScriptApp.getProjectTriggers().filter(
    (trigger) => trigger.getHandlerFunction() === handler,
  );
  for (const trigger of surplus) ScriptApp.deleteTrigger(trigger);
  if (!kept) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
}
