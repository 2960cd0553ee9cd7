// A trace as a table to read.
import type { Outcome } from '../api/Outcome';

/** One run as a readable table: each call, what it touched, what it cost, what went wrong. */
export function explainTrace(outcome: Outcome | null): string {
  if (!outcome) return 'Nothing has run yet.';
  const { calls, trace } = outcome;
  const seconds = ((outcome.endedAt - outcome.startedAt) / 1000).toFixed(1);
  const end = outcome.ok ? 'ok' : `${outcome.error.name}: ${outcome.error.message}`;
  const head = [
    `${outcome.functionName}: ${end} (seed ${outcome.seed})`,
    `${calls.remote} remote calls, ${calls.local} local, ${calls.cellsRead} cells read, ${calls.cellsWritten} written, ${seconds} s of world time`,
  ];
  const rows = trace.map((call) => [
    String(call.index),
    call.remote ? 'remote' : 'local',
    call.method,
    call.cellsRead > 0 ? `${call.cellsRead} read` : '',
    call.cellsWritten > 0 ? `${call.cellsWritten} written` : '',
    call.detail + (call.error === undefined ? '' : ` → ${call.error}`),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...head, ...lines].join('\n');
}
