// The one time trigger. An add-on may have only one per document, and not more often than hourly (facts/apps-script.md 3.3).
import { activeSpreadsheet } from './spreadsheet';

type Trigger = GoogleAppsScript.Script.Trigger;

/**
 * The running account's triggers for this handler in this document: an add-on's project has those of all documents of the account. Whether
 * triggers by the clock count as a document's is not said for every kind of script, so the one that set-up made is known by its `id`, too.
 */
function triggersOf(handler: string, id: string | undefined): Trigger[] {
  const own = ScriptApp.getUserTriggers(activeSpreadsheet());
  const found = own.length > 0 ? own : ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === id);
  return found.filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** Is the trigger for this handler there? Only the current user's triggers can be seen. */
export function hasTrigger(handler: string, id: string | undefined): boolean {
  return triggersOf(handler, id).length > 0;
}

/**
 * Leaves exactly one hourly trigger for this handler in this document: creates a missing one, deletes doubled ones. `anew`: the one that is
 * there brings no runs any more, and is replaced. Returns its id, and whether it was created.
 */
export function keepOneHourlyTrigger(
  handler: string,
  id: string | undefined,
  anew: boolean,
): { readonly id: string; readonly isNew: boolean } {
  const found = triggersOf(handler, id);
  const kept = anew ? undefined : found[0];
  for (const trigger of found) if (trigger !== kept) ScriptApp.deleteTrigger(trigger);
  const trigger = kept ?? ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
  return { id: trigger.getUniqueId(), isNew: !kept };
}

/** Removes this account's triggers for the handler in this document. */
export function removeTriggers(handler: string, id: string | undefined): void {
  for (const trigger of triggersOf(handler, id)) ScriptApp.deleteTrigger(trigger);
}
