// 確定待ちの売上: the sum, and what comes on which day if nobody answers.
import type { SalesView } from '../../app/views/view';
import { useWords } from '../words';

/** More days than these are folded away. */
const SHOWN = 4;

export function SalesCard({ sales }: { sales: SalesView }) {
  const words = useWords();
  const rest = sales.days.slice(SHOWN);
  return (
    <section class="card sales" aria-labelledby="sales-heading">
      <h2 id="sales-heading">{sales.heading}</h2>
      <p class="sales__total">
        <strong>{sales.total}</strong>
        {sales.takeHome ? <span class="soft">{sales.takeHome}</span> : null}
      </p>
      <Days days={sales.days.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details>
          <summary>{words.today.moreDays(rest.length)}</summary>
          <Days days={rest} />
        </details>
      ) : null}
      {sales.notes.map((note) => (
        <p class="sales__note" key={note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function Days({ days }: { days: SalesView['days'] }) {
  return (
    <ol class="sales__days">
      {days.map(({ day, amount, takeHome, buyers }) => (
        <li key={day}>
          <span>{day}</span>
          <span class="sales__amount">{amount}</span>
          <span class="sales__buyers">{buyers}</span>
          {takeHome ? <span class="sales__left">{takeHome}</span> : null}
        </li>
      ))}
    </ol>
  );
}
