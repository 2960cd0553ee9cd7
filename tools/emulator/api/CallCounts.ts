// Host API: how much an execution asked of Google.

/**
 * How much an execution asked of Google. `remote` calls cost a round trip on Google (values, formats, flush, mail,
 * properties, cache, locks, triggers, tabs); `local` ones do not (getRange, getSheetByName, builders, Utilities).
 */
export interface CallCounts {
  remote: number;
  local: number;
  cellsRead: number;
  cellsWritten: number;
  /** Calls by method, e.g. `{ 'Range.setValues': 3 }`. */
  byMethod: Record<string, number>;
}
