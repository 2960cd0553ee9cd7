// The sheet as data, as henjiExport tells it.
import type { World } from '../emulator';

export interface ExportedOrder {
  readonly id: string;
  readonly turn: string;
  readonly stage: string;
  readonly severity: string;
  readonly step: { readonly kind: string; readonly notice: string | null; readonly due: string | null };
  readonly clocks: readonly { readonly id: string; readonly endsAt: string; readonly result: string }[];
}

export interface ExportedNotice {
  readonly key: string;
  readonly order: string;
  readonly kind: string;
  readonly state: 'draft' | 'sent' | 'withdrawn';
  readonly deadline: string | null;
  readonly plannedAt: string | null;
  readonly createdAt: string | null;
}

export interface Exported {
  readonly now: string;
  readonly orders: readonly ExportedOrder[];
  readonly notices: readonly ExportedNotice[];
}

export function exportedNow(world: World): Exported {
  return JSON.parse(String(world.scriptRun('henjiExport'))) as Exported;
}
