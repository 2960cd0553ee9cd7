// A strict, typed, in-memory Google Apps Script: the pushed files run in it as they would on Google.
export type { CallCounts } from './api/CallCounts';
export type { CallRecord } from './api/CallRecord';
export type {
  A1Area,
  CellContentCopy,
  CellCopy,
  ColumnCopy,
  ConditionalFormatCopy,
  DocumentCopy,
  MetadataCopy,
  NamedRangeCopy,
  TabCopy,
  TriggerCopy,
  ValidationCopy,
} from './api/DocumentCopy';
export type { CallMatcher, Faults } from './api/Faults';
export type { HostCalls } from './api/HostCalls';
export type { CellLook, EditResult, HostSheet, HostValidation } from './api/HostSheet';
export type { HostTrigger, TriggerWeather } from './api/HostTrigger';
export type { ConsentScreen, HostUi, MenuEntry, ShownAlert } from './api/HostUi';
export type { HostWorkbook } from './api/HostWorkbook';
export type { LatencyModel } from './api/LatencyModel';
export type { Mail } from './api/Mail';
export type { Outcome, OutcomeError } from './api/Outcome';
export type { RunOptions, Surface } from './api/RunOptions';
export type { StoreSnapshot, TriggerRun, Users, World, WorldClock, WorldSnapshot } from './api/World';
export type { CopyOptions, DocumentOptions, ProjectFile, ProjectKind, WorldOptions } from './api/WorldOptions';
export { createWorld } from './createWorld';
export { readProjectFolder } from './engine/readProjectFolder';
export type { Missing } from './Missing';
