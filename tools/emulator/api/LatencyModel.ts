// Host API: what calls cost in world time.

/** What calls cost in world time, in milliseconds. Jitter is drawn from the world's seed. */
export interface LatencyModel {
  /** Once for each execution: loading and authorising. */
  start: number;
  /** For each remote call. */
  remote: number;
  /** For each local call. */
  local: number;
  /** For each cell read, and for each written unless `cellWritten` says otherwise. */
  cell: number;
  cellWritten?: number;
  /** Share by which every cost varies, 0 to 1: 0.5 means between half and one and a half of it. */
  jitter: number;
}
