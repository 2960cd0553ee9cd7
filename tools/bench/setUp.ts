// What setting up a new document asks of Google, from はじめる to the cell to type in: the first run and the test mail included.
import { join } from 'node:path';
import { createWorld } from '../emulator';

/** 11:00 in Japan. */
const NOW = Date.UTC(2026, 10, 24, 2);
const PROMISED = 80;

export function benchSetUp(root: string): boolean {
  const world = createWorld({ now: NOW, files: join(root, 'dist') });
  world.openDocument();
  const outcome = world.run('henjiSetUp', [JSON.stringify({ samples: false })]);
  if (!outcome.ok) throw new Error(outcome.error.message);
  const { remote } = outcome.calls;
  const kept = remote <= PROMISED;
  process.stdout.write(`set-up: ${remote} remote calls (promised ${PROMISED}): ${kept ? 'kept' : 'NOT kept'}\n`);
  return kept;
}
