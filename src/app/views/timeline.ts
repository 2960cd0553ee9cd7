// The order's story as points in time: what happened, now, and what comes if nobody answers.
import type { Forecast } from '../../domain/assess/forecast';
import { MOMENT_KEYS, type MomentKey } from '../../domain/orders/order';
import type { Instant } from '../../domain/time/instant';
import { isoIn } from '../../domain/time/zone';
import { dateTime, endText, momentText } from '../../text/format';
import { stepText } from '../../text/step';
import type { Assessed } from '../desk/assessAll';
import type { Book } from '../desk/book';
import type { TimelinePoint } from './view';

/** Facts that are no happening of their own, or that another fact of the same event stands for. */
const NOT_SHOWN: ReadonlySet<MomentKey> = new Set<MomentKey>([
  'dueAt',
  'snoozeUntil',
  'unansweredSince',
  'owedSince',
  'firstSeenAt',
  'noReplyNeededAt',
]);

type Point = TimelinePoint & { readonly instant: Instant };

/** Past, now and future in the order of time. */
export function timelineOf(book: Book, one: Assessed, future: Forecast): TimelinePoint[] {
  const { now, zone, words } = book;
  const present: Point = {
    instant: now,
    at: isoIn(now, zone),
    label: words.log.timeline.now,
    when: dateTime(now, zone, now),
    kind: 'now',
  };
  const points = [...pastPoints(book, one), present, ...futurePoints(book, one, future), ...nearEnd(book, one, future)];
  return points.sort((a, b) => a.instant - b.instant || rank(a) - rank(b)).map(({ instant: _, ...point }) => point);
}

function rank({ kind }: Point): number {
  return kind === 'past' ? 0 : kind === 'now' ? 1 : 2;
}

function pastPoints({ zone, now, words }: Book, { order, notices }: Assessed): Point[] {
  const seen = new Set<Instant>();
  const facts = MOMENT_KEYS.filter((key) => !NOT_SHOWN.has(key) && words.log.facts[key] !== '')
    .map((key) => ({ key, moment: order[key] }))
    // Of one event's facts the more telling one is shown: a hand-over says that I wrote.
    .sort((a, b) => Number(isPlain(a.key)) - Number(isPlain(b.key)))
    .flatMap(({ key, moment }): Point[] => {
      if (!moment || moment.at > now || (isPlain(key) && seen.has(moment.at))) return [];
      seen.add(moment.at);
      return [
        {
          instant: moment.at,
          at: isoIn(moment.at, zone),
          label: words.log.facts[key],
          when: momentText(moment, zone, now),
          kind: 'past',
        },
      ];
    });
  const sent = notices.flatMap(({ sentAt, kind }): Point[] => {
    if (!sentAt) return [];
    const label = words.log.timeline.sent(words.lists.notices[kind]);
    return [
      { instant: sentAt.at, at: isoIn(sentAt.at, zone), label, when: momentText(sentAt, zone, now), kind: 'past' },
    ];
  });
  const told = new Set(sent.map(({ instant }) => instant));
  return [...facts.filter(({ instant, label }) => label !== words.log.facts.sellerAt || !told.has(instant)), ...sent];
}

function isPlain(key: MomentKey): boolean {
  return key === 'sellerAt' || key === 'buyerAt';
}

/** The order's own end while it is warned of, unless that is the end that is foreseen anyway. */
function nearEnd({ zone, now, words }: Book, { assessment: { ends } }: Assessed, { settlement }: Forecast): Point[] {
  if (!ends || settlement?.at === ends.endsAt) return [];
  const { log, steps } = words;
  const { endsAt, result } = ends;
  const outcome = result === 'paid' || result === 'refunded' ? steps.outcomes[result] : '';
  const when = endText(endsAt, zone, now);
  return [{ instant: endsAt, at: isoIn(endsAt, zone), label: log.timeline.ends(outcome), when, kind: 'future' }];
}

function futurePoints(
  { zone, now, words }: Book,
  { order, assessment }: Assessed,
  { timeline, settlement }: Forecast,
): Point[] {
  return timeline.map(({ at, step, notice, clock }): Point => {
    const isEnd = settlement !== null && at === settlement.at && step === null;
    const { log, steps, rules } = words;
    const label = isEnd
      ? steps.outcomes[settlement.outcome]
      : step === 'send' && notice
        ? log.timeline.willSend(words.lists.notices[notice])
        : step
          ? stepText(
              {
                step: { kind: step, notice, due: at },
                next: null,
                stage: assessment.stage,
                service: order.service,
                market: order.market,
              },
              words.language,
            )
          : clock
            ? rules.rules[clock]
            : '';
    return {
      instant: at,
      at: isoIn(at, zone),
      label,
      when: step === null || step === 'deliver' ? endText(at, zone, now) : dateTime(at, zone, now),
      kind: isEnd ? settlement.outcome : 'future',
    };
  });
}
