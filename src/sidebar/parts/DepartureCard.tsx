// 出発前チェック: what days off would let happen, and the notice to the buyers who may want to know.
import type { DepartureView, OrderItem } from '../../app/views/view';
import { useWords } from '../words';
import { AbsenceNotices } from './AbsenceNotices';
import { Icon } from './Icon';

interface Props {
  departure: DepartureView;
  orders: readonly OrderItem[];
}

export function DepartureCard({ departure, orders }: Props) {
  const words = useWords();
  const { heading, certain, possible, pause, tell, pressing } = departure;
  const told = orders.filter(({ id }) => departure.orders.includes(id));
  return (
    <section class={`card departure${pressing ? ' departure--pressing' : ''}`} aria-labelledby="departure-heading">
      <h2 id="departure-heading">{heading}</h2>
      <ul class="departure__lines">
        {certain.map((line) => (
          <li key={line}>
            <Icon name={pressing ? 'alert' : 'check'} />
            {line}
          </li>
        ))}
      </ul>
      {pause ? <p class="departure__pause">{pause}</p> : null}
      {possible.length > 0 ? (
        <details>
          <summary>{words.today.whileAway}</summary>
          <ul class="departure__possible">
            {possible.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {told.length > 0 ? (
        <details>
          <summary>{tell}</summary>
          <AbsenceNotices orders={told} events={departure.events} />
        </details>
      ) : null}
    </section>
  );
}
