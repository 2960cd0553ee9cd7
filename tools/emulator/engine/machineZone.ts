// Puts the machine into the script's zone for as long as an execution runs.
import { runInThisContext } from 'node:vm';

// Test runners hand out a copy of process; only the real one's TZ reaches V8.
const machine = runInThisContext('process') as NodeJS.Process;

/**
 * Runs the work with the machine in the zone, since on Google the local getters of Date follow the script's zone. The
 * zone before is restored.
 */
export function inMachineZone<T>(zone: string, work: () => T): T {
  const before = machine.env.TZ;
  if (before === zone) return work();
  machine.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete machine.env.TZ;
    else machine.env.TZ = before;
  }
}
