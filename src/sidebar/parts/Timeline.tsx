// From the purchase through now to the end that comes if nobody answers: a picture, and the same as a list.
import type { TimelinePoint } from '../../app/views/view';
import { timelinePositions } from '../timelinePositions';
import { useWords } from '../words';

const WIDTH = 256;
const MIDDLE = 14;

export function Timeline({ points }: { points: readonly TimelinePoint[] }) {
  const words = useWords();
  if (points.length < 2) return null;
  const ahead = points.some((point) => point.kind !== 'past' && point.kind !== 'now');
  return (
    <section class="section">
      <h2>{words.order.timeline}</h2>
      <Strip points={points} />
      <ol class="timeline">
        {points.map((point) => (
          <li key={`${point.at}\n${point.label}`} class={`timeline__point timeline__point--${point.kind}`}>
            <span class="timeline__when">{point.when}</span>
            <span class="timeline__label">{point.label || words.order.timelineKinds[point.kind]}</span>
          </li>
        ))}
      </ol>
      {ahead ? <p class="soft">{words.order.timelineHint}</p> : null}
    </section>
  );
}

function Strip({ points }: { points: readonly TimelinePoint[] }) {
  const words = useWords();
  const places = timelinePositions(
    points.map((point) => Date.parse(point.at)),
    WIDTH,
    17,
  );
  const x = (index: number) => (places[index] ?? 0) + 10;
  const now = points.findIndex((point) => point.kind === 'now');
  const middle = now < 0 ? x(points.length - 1) : x(now);
  const name = (point: TimelinePoint | undefined) => (point ? `${point.when} ${point.label}` : '');
  return (
    <svg
      class="strip"
      viewBox={`0 0 ${WIDTH + 20} ${MIDDLE * 2}`}
      role="img"
      aria-label={words.order.timelineAlt(name(points[0]), name(points[points.length - 1]))}
    >
      <path class="strip__past" d={`M10 ${MIDDLE}H${middle}`} />
      <path class="strip__ahead" d={`M${middle} ${MIDDLE}H${WIDTH + 10}`} />
      {points.map((point, index) => (
        <Dot key={`${point.at}\n${point.label}`} kind={point.kind} x={x(index)} />
      ))}
    </svg>
  );
}

function Dot({ kind, x }: { kind: TimelinePoint['kind']; x: number }) {
  const shape = `strip__dot strip__dot--${kind}`;
  // The end is told by its shape too: a filled square for money earned, an open one for money returned.
  if (kind === 'paid' || kind === 'refunded')
    return <rect class={shape} x={x - 6} y={MIDDLE - 6} width="12" height="12" rx="3" />;
  return <circle class={shape} cx={x} cy={MIDDLE} r={kind === 'now' ? 7 : 4} />;
}
