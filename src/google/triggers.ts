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

/** Removes this account's triggers for the handler. */
export function removeTriggers(handler: string): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
}

/** Google wants to be asked for permission again before anything runs by itself. */
export function needsAuthorisation(): boolean {
  const status = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus();
  return status === ScriptApp.AuthorizationStatus.REQUIRED;
}
