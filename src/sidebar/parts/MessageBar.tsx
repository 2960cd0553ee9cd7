// The bar at the bottom: what was recorded, with 取り消す; or what went wrong. It stays until the next press or ×.
import { useSnapshot, useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import { TroubleText } from './TroubleText';

export function MessageBar() {
  const words = useWords();
  const store = useStore();
  const { note, trouble, state } = useSnapshot(store);
  // Before the first answer the page itself tells what went wrong.
  const shown = state ? trouble : null;
  const kind = shown ? 'trouble' : note ? (note.ok ? 'done' : 'refused') : 'empty';
  return (
    <section class={`bar bar--${kind}`} aria-label={words.bar.label}>
      <div role="alert">{shown ? <TroubleText trouble={shown} /> : null}</div>
      <div role="status">
        {note ? (
          <p class="bar__note">
            <Icon name={note.ok ? 'check' : 'alert'} />
            <span>
              <span class="visually-hidden">{note.ok ? words.bar.done : words.bar.refused}: </span>
              {note.text}
            </span>
          </p>
        ) : null}
      </div>
      {note?.undo ? (
        <div class="bar__undo">
          <ActionButton
            action="undo"
            look="plain"
            working={words.events.undoing}
            press={() => note.undo && store.undoLast(note.undo)}
          >
            <Icon name="undo" />
            {words.events.undo}
          </ActionButton>
        </div>
      ) : null}
      {note || shown ? (
        <div class="bar__close">
          <button type="button" class="button button--bare" aria-label={words.close} onClick={store.dismiss}>
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </section>
  );
}
