// できごと: what just happened, in one tap. The few that fit now come first; the others wait behind a fold.
import { useState } from 'preact/hooks';
import type { EventView, OrderView } from '../../app/views/view';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { Icon } from './Icon';

export function EventButtons({ order, done }: { order: OrderView; done: () => void }) {
  const words = useWords();
  const store = useStore();
  const [unfolded, setUnfolded] = useState(false);
  // With a text at hand, 送った stands below it.
  const events = order.events.filter((event) => event.key !== 'sent-draft' || !order.notice);
  const likely = events.filter((event) => event.likely);
  const others = events.filter((event) => !event.likely);
  const press = async (event: EventView) => {
    if (!(await store.record(order, event.key))) return;
    setUnfolded(false);
    done();
  };
  const buttons = (list: readonly EventView[]) => (
    <div class="events__list">
      {list.map((event) => (
        <ActionButton
          key={event.key}
          action={`record:${event.key}`}
          look="plain"
          working={words.working}
          press={() => press(event)}
        >
          {event.label}
        </ActionButton>
      ))}
    </div>
  );
  if (events.length === 0 && !order.lastEvent) return null;
  return (
    <section class="section events">
      <h2>{words.events.heading}</h2>
      {likely.length > 0 ? buttons(likely) : null}
      {others.length > 0 ? (
        <details open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{words.events.others}</summary>
          {buttons(others)}
        </details>
      ) : null}
      {order.lastEvent ? (
        <div class="last-event">
          <p class="soft">
            {words.events.last}
            <br />
            {order.lastEvent}
          </p>
          {order.canUndo ? (
            <ActionButton action="undo" look="bare" working={words.events.undoing} press={() => store.undo(order)}>
              <Icon name="undo" />
              {words.events.undo}
            </ActionButton>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
