// Below a text the seller has changed: keep it (the wording is then checked again), or go back.
import { useWords } from '../words';
import { ActionButton } from './ActionButton';

export function UnsavedText({ save, revert }: { save: () => unknown; revert: () => void }) {
  const words = useWords();
  return (
    <div class="unsaved">
      <p class="soft" role="status">
        {words.notice.edited}
      </p>
      <ActionButton action="save" look="bare" working={words.working} press={save}>
        {words.notice.save}
      </ActionButton>
      <button type="button" class="button button--bare" onClick={revert}>
        {words.notice.revert}
      </button>
    </div>
  );
}
