// How pressing an order is: a word, a shape and a colour. A calm order has no mark.
import type { Severity } from '../../domain/assess/assessment';

const SHAPES: Record<Exclude<Severity, 'calm'>, string> = {
  soon: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM8 5v3.2l2.2 1.3',
  now: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM7 5.5L9.7 8 7 10.5',
  late: 'M8 2.2l6.3 11.3H1.7zM8 6.4v3.2M8 11.3v.3',
  danger: 'M8 1.2L14.8 8 8 14.8 1.2 8zM8 4.8v3.6M8 10.5v.3',
};

export function SeverityMark({ severity, text }: { severity: Severity; text: string }) {
  if (severity === 'calm') return null;
  return (
    <span class={`mark mark--${severity}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[severity]} />
      </svg>
      {text}
    </span>
  );
}
