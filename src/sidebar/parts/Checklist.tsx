// 押す前に: what to make sure of before a button that cannot be taken back. It never blocks; it only makes the order plain.
import { useState } from 'preact/hooks';
import { useWords } from '../words';

export interface Checks {
  readonly items: readonly string[];
  readonly ticked: readonly string[];
  readonly complete: boolean;
  readonly tick: (item: string, on: boolean) => void;
}

/** Ticks belong to the wording of an item: another step starts with none. */
export function useChecklist(items: readonly string[]): Checks {
  const [all, setAll] = useState<readonly string[]>([]);
  const ticked = all.filter((item) => items.includes(item));
  const tick = (item: string, on: boolean) =>
    setAll([...ticked.filter((other) => other !== item), ...(on ? [item] : [])]);
  return { items, ticked, complete: items.every((item) => ticked.includes(item)), tick };
}

export function Checklist({ checks }: { checks: Checks }) {
  const words = useWords();
  if (checks.items.length === 0) return null;
  return (
    <fieldset class="checklist">
      <legend>{words.notice.beforePressing}</legend>
      {checks.items.map((item) => (
        <label class="check" key={item}>
          <input
            type="checkbox"
            checked={checks.ticked.includes(item)}
            onChange={(event) => checks.tick(item, event.currentTarget.checked)}
          />
          <span>{item}</span>
        </label>
      ))}
    </fieldset>
  );
}
