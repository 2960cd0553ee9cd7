import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { Cell } from '../protocol';
import type { GridAct } from './gridKey';
import type { Place } from './PageStore';

interface Props {
  readonly list: readonly string[];
  readonly cell: Cell;
  readonly at: Place;
  readonly act: GridAct;
  readonly words: PageWords;
}

/** The values a cell's validation offers. ↑ ↓ Enter Esc, or a click. */
export function DropDown({ list, cell, at, act, words }: Props) {
  const choices = cell.text ? ['', ...list] : list;
  const [active, setActive] = useState(Math.max(0, choices.indexOf(cell.text ?? '')));
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    placeBelowCell(box.current);
    box.current?.focus();
  }, []);
  useEffect(() => {
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) act.cancel();
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  useEffect(() => box.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <div
      class="drop-down"
      role="listbox"
      aria-label={words.choices}
      aria-activedescendant={`choice-${active}`}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        event.stopPropagation();
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) setActive((active + step + choices.length) % choices.length);
        else if (event.key === 'Enter') act.commit(at, choices[active] ?? '');
        else if (event.key === 'Escape' || event.key === 'Tab') act.cancel();
        else return;
        event.preventDefault();
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDblClick={(event) => event.stopPropagation()}
    >
      {choices.map((choice, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys for all its options
        // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant on the list stands for the focus
        <div
          role="option"
          id={`choice-${i}`}
          key={choice}
          aria-selected={i === active}
          class={choice === '' ? 'quiet' : ''}
          onClick={() => act.commit(at, choice)}
        >
          {choice || words.clearCell}
        </div>
      ))}
    </div>
  );
}

/** Fixed to the window, because the grid clips what leaves it; above the cell where there is more room. */
function placeBelowCell(box: HTMLElement | null): void {
  const cell = box?.parentElement?.getBoundingClientRect();
  if (!box || !cell) return;
  const below = window.innerHeight - cell.bottom - 8;
  const above = cell.top - 8;
  const up = below < Math.min(box.scrollHeight, 240) && above > below;
  box.style.maxHeight = `${Math.min(360, up ? above : below)}px`;
  box.style.left = `${Math.max(4, Math.min(cell.left, window.innerWidth - box.offsetWidth - 8))}px`;
  if (up) box.style.bottom = `${window.innerHeight - cell.top}px`;
  else box.style.top = `${cell.bottom}px`;
}
