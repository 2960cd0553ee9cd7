// What the sheet tells in passing: toasts of the script, refused edits, and errors that Google would hide in a log.

import type { PageWords } from '../../words';
import type { PreviewState } from '../protocol';
import type { Snapshot } from './PageStore';

interface Props {
  readonly snapshot: Snapshot;
  readonly state: PreviewState;
  readonly words: PageWords;
  readonly onDismiss: () => void;
}

export function Toasts({ snapshot, state, words, onDismiss }: Props) {
  return (
    <div class="toasts" role="status">
      {snapshot.toasts.map(({ id, title, text }) => (
        <div class="toast" key={id}>
          {title && <strong>{title}</strong>}
          <span>{text}</span>
        </div>
      ))}
      {snapshot.refusal && (
        <div class="toast bad">
          <span>{snapshot.refusal}</span>
          <button type="button" class="close" aria-label={words.close} onClick={onDismiss}>
            ×
          </button>
        </div>
      )}
      {state.failure && state.failure !== snapshot.refusal && (
        <div class="toast bad">
          <strong>{words.failure}</strong>
          <span>{state.failure}</span>
        </div>
      )}
      {snapshot.lost && (
        <div class="toast bad">
          {words.lost}
          {snapshot.kept.length > 0 && <span>{words.kept(snapshot.kept.length)}</span>}
        </div>
      )}
    </div>
  );
}
