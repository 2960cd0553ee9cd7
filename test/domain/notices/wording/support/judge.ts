// Holds the wording check against labelled sentences: what it should have said, what it says.
import {
  checkWording,
  type Finding,
  type WordingContext,
} from '../../../../../src/domain/notices/wording/checkWording';
import { calendarOf } from '../../../../../src/domain/time/calendar';
import { zoneNamed } from '../../../../../src/domain/time/zone';

export interface Sentence {
  readonly market: string;
  readonly text: string;
  readonly title?: string;
  readonly buyer?: string;
  /** What the buyer was promised, and the moment of looking, where they matter: ISO with offset. */
  readonly told?: string;
  readonly now?: string;
  /** `soft`: something to think about that is no offence (a polite refusal). */
  readonly expected: 'finding' | 'soft' | 'none';
  readonly class: string;
  /** How it is put: plainly, or in which disguise; for innocent ones, what tempts. */
  readonly form: string;
}

export interface Judged {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  readonly verdict: 'right' | 'missed' | 'false alarm';
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

const CALENDAR = calendarOf([], true);
const ZONE = zoneNamed('Asia/Tokyo');
const NOW = Date.parse('2026-11-24T10:00:00+09:00');

/** Whether what was promised is so near that a text can only remind of it. */
function remindsOf(told: string, now: string | undefined): boolean {
  const left = Date.parse(told) - (now === undefined ? NOW : Date.parse(now));
  return left > 0 && left < 48 * 3_600_000;
}

function context({ market, title, buyer, told, now }: Sentence): WordingContext {
  return {
    market: { name: market, mailAllowed: market === '直接取引' },
    // What reminds of a promise is no new one: of that, the last two days are too short.
    kind: told === undefined ? 'N6' : remindsOf(told, now) ? 'N8' : 'N7',
    deadline: told === undefined ? null : Date.parse(told),
    now: now === undefined ? NOW : Date.parse(now),
    calendar: CALENDAR,
    zone: ZONE,
    ...(title !== undefined && { title }),
    ...(buyer !== undefined && { buyer }),
  };
}

/** A finding is met by a finding; a soft one by any, because a seller who is told is told. */
export function judge(sentence: Sentence): Judged {
  const findings = checkWording(sentence.text, context(sentence));
  const told = findings.length > 0;
  const verdict = sentence.expected === 'none' ? (told ? 'false alarm' : 'right') : told ? 'right' : 'missed';
  return { sentence, findings, verdict };
}

export function figures(judged: readonly Judged[]): Figures {
  const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
  const rightly = count(({ sentence, verdict }) => sentence.expected !== 'none' && verdict === 'right');
  const wanted = count(({ sentence }) => sentence.expected !== 'none');
  const alarms = rightly + count(({ verdict }) => verdict === 'false alarm');
  return { precision: alarms ? rightly / alarms : 1, recall: wanted ? rightly / wanted : 1 };
}

const groups = (judged: readonly Judged[], key: 'class' | 'form'): string[] =>
  [...new Set(judged.map(({ sentence }) => sentence[key]))].map((name) => {
    const ofIt = judged.filter(({ sentence }) => sentence[key] === name);
    const right = ofIt.filter(({ verdict }) => verdict === 'right').length;
    return `  ${key} ${name}: ${right} of ${ofIt.length} right`;
  });

const line = ({ sentence, findings, verdict }: Judged): string =>
  `  ${verdict} [${sentence.market}, ${sentence.class}, ${sentence.form}] ${sentence.text.replace(/\n+/g, ' / ')}` +
  findings.map(({ code, quote }) => ` <${code} ${quote}>`).join('');

/** All that a reader of CI wants: the two figures, each class and form, each sentence judged wrongly. */
export function report(name: string, judged: readonly Judged[]): string {
  const { precision, recall } = figures(judged);
  return [
    `${name}: ${judged.length} sentences, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    ...groups(judged, 'class'),
    ...groups(judged, 'form'),
    ...judged.filter(({ verdict }) => verdict !== 'right').map(line),
    '',
  ].join('\n');
}
