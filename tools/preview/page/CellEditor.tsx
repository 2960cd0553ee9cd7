import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { Editing } from './gridActs';
import type { GridAct } from './gridKey';

interface Props {
  readonly editing: Editing;
  readonly act: GridAct;
  readonly words: PageWords;
}

/** The text field over a cell. Enter takes it and goes down, Tab to the right; Esc leaves it, Alt+Enter starts a line. */
export function CellEditor({ editing, act, words }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  // Escape and Enter end the editing, and the field loses the focus while it goes: that must not commit once more.
  const done = useRef(false);
  // Before the next key comes: a fast typist's second letter belongs into the field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(editing.text.length, editing.text.length);
  }, []);
  const finish = (take: boolean) => {
    if (done.current) return;
    done.current = true;
    if (take) act.commit(editing, field.current?.value ?? '');
    else act.cancel();
  };
  return (
    <textarea
      class="cell-editor"
      ref={field}
      aria-label={words.cell}
      rows={Math.min(12, editing.text.split('\n').length)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Escape') finish(false);
        else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey && !event.shiftKey)) {
          event.preventDefault();
          finish(true);
          act.move(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
        } else if (event.key === 'Enter' && event.altKey)
          field.current?.setRangeText('\n', ...caret(field.current), 'end');
      }}
    >
      {editing.text}
    </textarea>
  );
}

function caret({ selectionStart, selectionEnd }: HTMLTextAreaElement): [number, number] {
  return [selectionStart, selectionEnd];
}
