// A message box of the product. On Google the script waits for the answer; here it has been answered already.
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { PreviewState } from '../protocol';

interface Props {
  readonly alert: PreviewState['alerts'][number];
  readonly words: PageWords;
  readonly onClose: () => void;
}

export function AlertBox({ alert, words, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const simple = alert.buttons === 'OK';
  return (
    <dialog class="alert" ref={dialog} aria-label={alert.title || words.ok} onClose={onClose}>
      {alert.title && <h2>{alert.title}</h2>}
      <p class="alert-text">{alert.text}</p>
      {!simple && <p class="quiet">{words.answered(alert.answer)}</p>}
      <form method="dialog">
        <button type="submit" class="button main">
          {words.ok}
        </button>
      </form>
    </dialog>
  );
}
