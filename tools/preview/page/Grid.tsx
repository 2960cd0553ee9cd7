// The cells: scrolling, focus and clipboard around the table.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { PreviewState, SheetWindow } from '../protocol';
import { cellAt } from './cellAt';
import { GridTable } from './GridTable';
import { type Editing, gridActs } from './gridActs';
import { pastedRows } from './gridKey';
import { gridLayout, rowsInSight } from './gridLayout';
import type { PageStore, Place } from './PageStore';

interface Props {
  readonly rows: SheetWindow;
  readonly selected: Place;
  readonly store: PageStore;
  readonly words: PageWords;
  readonly tabs: PreviewState['tabs'];
}

export function Grid({ rows, selected, store, words, tabs }: Props) {
  const [groupsOpen, setGroupsOpen] = useState(false);
  const [editing, setEditing] = useState<Editing | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const layout = gridLayout(rows, groupsOpen);
  const act = gridActs({ rows, layout, selected, store, tabs, setEditing });
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    // Moving with the keyboard takes the focus along, and an editor that closes gives it back (it is nowhere then);
    // a change from elsewhere must not steal it.
    const here = document.activeElement;
    const free = wasEditing.current && here === document.body;
    if (!editing && box.current && (free || box.current.contains(here))) focusSelected(box.current);
    wasEditing.current = editing !== null;
  });
  const paste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const text = pastedRows(event.clipboardData?.getData('text/plain') ?? '');
    void store.act('paste', { tab: rows.name, ...selected, text });
  };
  const copy = (event: ClipboardEvent) => {
    if (editing || String(window.getSelection()) !== '') return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', cellAt(rows, selected)?.text ?? '');
  };
  return (
    <div class="grid-frame">
      {rows.columns.some(({ collapsed }) => collapsed) && (
        <button
          type="button"
          class="group-button"
          aria-expanded={groupsOpen}
          onClick={() => setGroupsOpen(!groupsOpen)}
        >
          {groupsOpen ? `− ${words.closeGroup}` : `＋ ${words.openGroup}`}
        </button>
      )}
      <div
        class="grid-scroll"
        ref={box}
        onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
          void store.showRows(...rowsInSight(rows, scrollTop, clientHeight))
        }
        onPaste={paste}
        onCopy={copy}
      >
        <GridTable rows={rows} layout={layout} selected={selected} editing={editing} act={act} words={words} />
      </div>
    </div>
  );
}

function focusSelected(box: HTMLElement): void {
  box.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
}
