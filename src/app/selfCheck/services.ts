// What stands beside the cells: memory, lock, trigger, mail, recalculation. No mail is sent.
import { withDocumentLock } from '../../google/lock';
import { mailsLeftToday } from '../../google/mail';
import { marksAreCopied } from '../../google/marks';
import { canRemember } from '../../google/properties';
import { flush, recalculateHourly } from '../../google/spreadsheet';
import { hasTrigger } from '../../google/triggers';
import { readDocumentMemory } from '../desk/memory';
import { HOURLY } from '../desk/names';
import { type Bench, type Outcome, outcome, type Point } from './point';

const KILOBYTES = [9, 12, 20] as const;
const LOCK_WAIT = 5_000;

/** 9 KB are documented and all we use; more was measured once (facts/apps-script.md 12.5). */
function property({ words }: Bench): Outcome {
  const longest = Math.max(0, ...KILOBYTES.filter((count) => canRemember(count * 1024)));
  return outcome(longest === 9, words.found.kilobytes(longest));
}

function lock({ words }: Bench): Outcome {
  const held = withDocumentLock(LOCK_WAIT, () => true);
  return held === 'busy' ? { as: 'open', found: words.found.busy } : outcome(true, words.found.yes);
}

const yesOrNo = ({ words }: Bench, holds: boolean): Outcome => outcome(holds, holds ? words.found.yes : words.found.no);

/** Set-up chose this interval already; choosing it again shows whether it can be read back. */
function recalculation({ spreadsheet, words }: Bench): Outcome {
  recalculateHourly(spreadsheet);
  flush();
  const interval = String(spreadsheet.getRecalculationInterval());
  return outcome(interval === 'HOUR', interval === 'HOUR' ? words.found.hourly : interval);
}

/** How a copy is known follows from it; both are provided for. */
function marks({ spreadsheet, scratch, words }: Bench): Outcome {
  return outcome(true, marksAreCopied(spreadsheet, scratch) ? words.found.copied : words.found.notCopied);
}

export const SERVICES: readonly Point[] = [
  { point: 'property', run: property },
  { point: 'lock', run: lock },
  { point: 'trigger', run: (bench) => yesOrNo(bench, hasTrigger(HOURLY, readDocumentMemory().trigger)) },
  { point: 'quota', run: (bench) => yesOrNo(bench, mailsLeftToday() > 0) },
  { point: 'recalculation', run: recalculation },
  { point: 'marks', run: marks },
];
