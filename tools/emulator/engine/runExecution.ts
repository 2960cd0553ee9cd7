// The life of one execution from its surface to its outcome.
import { performance } from 'node:perf_hooks';
import type { Outcome, OutcomeError } from '../api/Outcome';
import type { RunOptions } from '../api/RunOptions';
import { installServices } from '../services/installServices';
import { Execution } from './Execution';
import { GoogleError } from './GoogleError';
import { Killed } from './Killed';
import { inMachineZone } from './machineZone';
import type { EntryState } from './Realm';
import type { WorldState } from './WorldState';

function asError(thrown: unknown): OutcomeError {
  if (thrown instanceof Killed) return { name: 'Exception', message: thrown.message, stack: thrown.message };
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    const { name, message, stack } = thrown as { name?: unknown; message: unknown; stack?: unknown };
    return { name: String(name ?? 'Error'), message: String(message), stack: String(stack ?? '') };
  }
  return { name: 'Error', message: String(thrown), stack: '' };
}

/** Evaluates the pushed files and enters the function; buffered writes and locks end with it. */
function perform(execution: Execution, argsOf: (execution: Execution) => unknown[], state: EntryState): void {
  const { world, realm } = execution;
  execution.spend(world.latency?.start ?? 0);
  execution.resumeComputing();
  if (!realm.loaded) for (const script of world.project.scripts) realm.evaluate(script, world.guardMs);
  realm.loaded = true;
  execution.loading = false;
  const { functionName } = execution;
  const entry = realm.global[functionName];
  if (!world.project.isCallable(functionName) || typeof entry !== 'function') {
    throw new GoogleError(`Script function not found: ${functionName}`);
  }
  const args = argsOf(execution);
  realm.enter(() => realm.tools.enter(entry as (...all: unknown[]) => unknown, args, state), world.guardMs);
  execution.chargeComputing();
}

function finish(execution: Execution, state: EntryState, body: () => void): { thrown: unknown } | null {
  let thrown: { thrown: unknown } | null = null;
  try {
    body();
    if (state.status === 'threw') thrown = { thrown: state.value };
  } catch (error) {
    thrown = { thrown: error };
  }
  try {
    if (!execution.killed) execution.settle();
  } catch (error) {
    // The error of a bad write that nobody flushed comes out here, unless another one was first.
    thrown ??= { thrown: error };
  }
  return execution.killed ? { thrown: execution.killed } : thrown;
}

/**
 * Runs one function from its surface in a fresh realm. `argsOf` builds the arguments as objects of that realm. Defects
 * of the emulator itself are thrown to the host; everything else is in the outcome.
 */
export function runExecution(
  world: WorldState,
  functionName: string,
  how: RunOptions,
  argsOf: (execution: Execution) => unknown[],
  prepare: (execution: Execution) => void = () => {},
): { outcome: Outcome; execution: Execution } {
  return inMachineZone(world.project.manifest.timeZone, () => {
    const begun = performance.now();
    const execution = new Execution(world, functionName, how);
    const state: EntryState = { status: 'pending', value: undefined };
    prepare(execution);
    installServices(execution);
    world.running.push(execution);
    let startCostMs = 0;
    let failure: { thrown: unknown } | null;
    try {
      failure = finish(execution, state, () => {
        perform(
          execution,
          (self) => {
            startCostMs = performance.now() - begun;
            return argsOf(self);
          },
          state,
        );
      });
    } finally {
      execution.ended = true;
      world.locks.releaseAll(execution);
      world.running.pop();
      world.realms.giveBack(execution.realm, execution.killed !== null);
    }
    if (execution.defect !== null) throw execution.defect;
    const common = {
      functionName,
      trace: execution.trace,
      calls: execution.counts,
      logs: execution.logs,
      missing: execution.missing,
      startedAt: execution.startedAt,
      endedAt: world.clock.now(),
      seed: world.seed,
      startCostMs,
    };
    const outcome: Outcome = failure
      ? { ...common, ok: false, error: asError(failure.thrown), killed: execution.killed !== null }
      : { ...common, ok: true, value: state.value };
    world.account(outcome, how.surface);
    return { outcome, execution };
  });
}
