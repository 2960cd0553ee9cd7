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

const latest = new WeakMap<World, { readonly executions: number; readonly exported: Exported }>();

/** The export of this moment; the one before where no script ran and nobody edited since. */
export function exportedNow(world: World): Exported {
  const known = latest.get(world);
  if (known && known.executions === world.calls.executions) return known.exported;
  const exported = JSON.parse(String(world.scriptRun('henjiExport'))) as Exported;
  latest.set(world, { executions: world.calls.executions, exported });
  return exported;
}

/** To be called when the world has gone back to an earlier moment. */
export function forgetExport(world: World): void {
  latest.delete(world);
}
