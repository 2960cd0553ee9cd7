// One menu of the product, as Google shows it in the sheet's menu bar.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntry } from '../../emulator';

interface Props {
  readonly menu: MenuEntry & { kind: 'menu' };
  readonly disabled: boolean;
  /** Captions from the menu down to the item. */
  readonly onChoose: (path: string[]) => void;
}

export function MenuButton({ menu, disabled, onChoose }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  const choose = (path: string[]) => {
    setOpen(false);
    onChoose(path);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: takes the keys of the button and items inside it
    <div class="menu" ref={box} onKeyDown={(event) => moveFocus(event, box.current, () => setOpen(false))}>
      <button
        type="button"
        class="menu-name"
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {menu.caption}
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={menu.caption}>
          <Entries entries={menu.entries} path={[menu.caption]} onChoose={choose} />
        </div>
      )}
    </div>
  );
}

interface EntriesProps {
  readonly entries: readonly MenuEntry[];
  readonly path: readonly string[];
  readonly onChoose: (path: string[]) => void;
}

/** Sub-menus are written out below their caption: there is room. */
function Entries({ entries, path, onChoose }: EntriesProps) {
  return (
    <>
      {entries.map((entry, i) => {
        if (entry.kind === 'separator') return <hr key={`line${i}`} />;
        if (entry.kind === 'item') {
          const caption = entry.caption;
          return (
            <button type="button" role="menuitem" key={caption} onClick={() => onChoose([...path, caption])}>
              {caption}
            </button>
          );
        }
        return (
          <fieldset key={entry.caption}>
            <legend>{entry.caption}</legend>
            <Entries entries={entry.entries} path={[...path, entry.caption]} onChoose={onChoose} />
          </fieldset>
        );
      })}
    </>
  );
}

function moveFocus(event: KeyboardEvent, box: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape') {
    close();
    box?.querySelector('button')?.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !box) return;
  event.preventDefault();
  const items = [...box.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + step + items.length) % items.length]?.focus();
}
