// The rungs: which notices a ladder has, and what each of them does (product.md 4.2). Asked wherever a kind decides something.
import { NOTICE_KINDS, type NoticeKind, type Phase } from './notice';
import type { NoticeKey } from './noticeKey';
import type { MomentKey } from './order';

type Ladder = readonly [first: NoticeKind, further: NoticeKind, last: NoticeKind];

/** The first check, every further one, the announcement of a deadline. */
const LADDERS: { readonly [phase in Phase | 'before-shown']: Ladder } = {
  before: ['N1', 'N2', 'N3'],
  // Where work was shown, going on is announced, not a cancellation.
  'before-shown': ['N1', 'N2', 'N16'],
  progress: ['N15', 'N15', 'N16'],
  check: ['N6', 'N6', 'N7'],
};

/** The rungs of a phase. `shown`: the buyer has seen work. */
export function rungsOf(phase: Phase, shown: boolean): Ladder {
  return LADDERS[phase === 'before' && shown ? 'before-shown' : phase];
}

const ladders = Object.values(LADDERS);
const NUDGES: ReadonlySet<NoticeKind> = new Set(ladders.flatMap((ladder) => ladder.slice(0, 2)));
const PROMISES: ReadonlySet<NoticeKind> = new Set(ladders.map(([, , last]) => last));
const STEP_TEXTS: ReadonlySet<NoticeKind> = new Set<NoticeKind>(['N4', 'N9', 'N12', 'N17']);

/** A rung that asks: at most one a buyer and day, and nothing expires with it. */
export function isNudge(kind: NoticeKind): boolean {
  return NUDGES.has(kind);
}

/** A last rung: it announces what follows a deadline. */
export function promisesDeadline(kind: NoticeKind): boolean {
  return PROMISES.has(kind);
}

/** Its date is kept as 伝えた期限: what a last rung promises, what 納期のご相談 proposes. */
export function takesDate(kind: NoticeKind): boolean {
  return promisesDeadline(kind) || kind === 'N11';
}

/** The text to a step of its own: prepared when that is due, not before. */
export function isStepText(kind: NoticeKind): boolean {
  return STEP_TEXTS.has(kind);
}

/** Drafts of these are made by themselves; all others only on demand. */
export function isManaged(kind: NoticeKind): boolean {
  return isNudge(kind) || promisesDeadline(kind) || kind === 'N8' || isStepText(kind);
}

/** The phase whose words a notice takes: before more work, what was shown is spoken of. */
export function phaseInWords(phase: Phase, shown: boolean): Phase {
  return phase === 'before' && shown ? 'progress' : phase;
}

/** The phase of a notice typed by hand: from its kind; of N8, from what had been shown or handed over when it was sent. */
export function phaseOfKind(kind: NoticeKind, shown: 'nothing' | 'progress' | 'all'): Phase {
  if (kind === 'N8') return shown === 'all' ? 'check' : shown === 'progress' ? 'progress' : 'before';
  if (LADDERS.progress.includes(kind)) return 'progress';
  return LADDERS.before.includes(kind) || kind === 'N4' || kind === 'N17' ? 'before' : 'check';
}

/** The fact that starts a phase's count of rungs, and any promise, anew. */
export function versionKey(phase: Phase): MomentKey {
  return phase === 'check' ? 'handedOverAt' : phase === 'progress' ? 'progressAt' : 'noShowAt';
}

/** The kind that a key was given for, or null: for a row whose 種類 is gone. */
export function kindOfKey({ phase, rung }: Pick<NoticeKey, 'phase' | 'rung'>): NoticeKind | null {
  const [first, further, last] = LADDERS[phase];
  const plain = rung.replace(/-\d+$/, '');
  if (plain === '1') return first;
  if (plain === '2' || plain === 'check3') return further;
  if (plain === '3' || plain === '3b') return last;
  if (plain === '8' || plain === '8b') return 'N8';
  return NOTICE_KINDS.find((kind) => kind === plain) ?? null;
}
