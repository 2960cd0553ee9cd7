// What the marketplaces do by themselves: an oracle beside the product, written from their published rules (facts of 2026-11) and from nothing in
// src/. A room ends when the first of its running clocks does.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 日本標準時. */
const OFFSET = 9 * HOUR;

export interface Room {
  readonly market: string;
  readonly purchasedAt: number;
  /** The end of 納品予定日's day and its beginning. */
  readonly dueDay: number | null;
  contacted: boolean;
  /** Standing acts; null = none, or undone by the other side. */
  formalAt: number | null;
  cancelAskedAt: number | null;
  /** The marketplace was asked to write, after the formal delivery. */
  nudgedAt: number | null;
  buyerCancelAt: number | null;
}

export interface End {
  readonly at: number;
  readonly outcome: 'paid' | 'refunded';
}

type Rule = readonly [length: number | 'third day', outcome: End['outcome']];

interface Marketplace {
  readonly firstContact?: Rule;
  readonly answerCancel?: Rule;
  readonly review?: Rule;
  readonly cancel?: Rule;
  readonly nudge?: Rule;
  readonly end?: Rule;
  readonly endFromDue?: true;
  readonly formalStopsEnd?: true;
}

const COCONALA: Marketplace = {
  firstContact: [48 * HOUR, 'refunded'],
  answerCancel: [24 * HOUR, 'refunded'],
  review: [72 * HOUR, 'paid'],
  cancel: [24 * HOUR, 'refunded'],
  end: [120 * DAY, 'paid'],
};

export const MARKETPLACES: Readonly<Record<string, Marketplace>> = {
  ココナラ: COCONALA,
  'ココナラ（法人・検収）': COCONALA,
  Lancers: { nudge: [7 * DAY, 'paid'], end: [365 * DAY, 'refunded'] },
  'Lancers（時間報酬）': { review: [15 * DAY, 'paid'], end: [365 * DAY, 'refunded'] },
  CrowdWorks: { answerCancel: [7 * DAY, 'refunded'], cancel: [7 * DAY, 'refunded'] },
  つなぐ: { answerCancel: ['third day', 'refunded'], cancel: ['third day', 'refunded'] },
  SKIMA: { end: [7 * DAY, 'refunded'], endFromDue: true },
  Fiverr: { answerCancel: [48 * HOUR, 'refunded'], review: [3 * DAY, 'paid'], cancel: [48 * HOUR, 'refunded'] },
  Upwork: { review: [14 * DAY, 'paid'], end: [104 * DAY, 'refunded'], endFromDue: true, formalStopsEnd: true },
  REQU: { review: [7 * DAY, 'paid'], end: [60 * DAY, 'refunded'], formalStopsEnd: true },
  直接取引: {},
  ストアカ: {},
  スキルクラウド: {},
};

/** 23:59 of the third day after the day of `at`, or so long after it. */
function after(at: number, length: Rule[0]): number {
  if (length !== 'third day') return at + length;
  const day = Math.floor((at + OFFSET) / DAY);
  return (day + 4) * DAY - OFFSET - 60_000;
}

/** How the room ends if nobody does anything more; null = not by itself. */
export function endOf(room: Room): End | null {
  const { firstContact, answerCancel, review, cancel, nudge, end, endFromDue, formalStopsEnd } =
    MARKETPLACES[room.market]!;
  const endFrom = formalStopsEnd && room.formalAt !== null ? null : endFromDue ? room.dueDay : room.purchasedAt;
  const ends = (
    [
      [firstContact, room.contacted ? null : room.purchasedAt],
      [answerCancel, room.cancelAskedAt === null ? room.buyerCancelAt : null],
      [review, room.formalAt],
      [cancel, room.cancelAskedAt],
      [nudge, room.nudgedAt],
      [end, endFrom],
    ] as const
  ).flatMap(([rule, from]): End[] => (rule && from !== null ? [{ at: after(from, rule[0]), outcome: rule[1] }] : []));
  return ends.sort((a, b) => a.at - b.at)[0] ?? null;
}
