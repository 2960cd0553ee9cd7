// The one time trigger. An add-on may have only one per document, and not more often than hourly (facts/apps-script.md 3.3).

/** Is the trigger for this handler there? Only the current user's triggers can be seen. */
export function hasTrigger(handler: string): boolean {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === handler);
}

/**
 * Leaves exactly one hourly trigger for this handler: creates a missing one, deletes doubled ones. `anew`: the one that is there brings no
 * runs any more, and is replaced. Returns whether one was created.
 */
export function keepOneHourlyTrigger(handler: string, anew: boolean): boolean {
  const found = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  const kept = anew ? undefined : found[0];
  for (const trigger of found) if (trigger !== kept) ScriptApp.deleteTrigger(trigger);
  if (!kept) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  return !kept;
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
