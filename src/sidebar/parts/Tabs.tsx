// The three tabs: one stop for the Tab key, arrows move between them.
import { useRef } from 'preact/hooks';
import { TABS, type TabKey } from '../tabs';
import { useWords } from '../words';

interface Props {
  need: number;
  tab: TabKey;
  choose: (tab: TabKey) => void;
}

export function Tabs({ need, tab, choose }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const next = target(event.key, TABS.indexOf(tab));
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={words.tabList} ref={list} tabIndex={-1} onKeyDown={move}>
      {TABS.map((key) => (
        <button
          type="button"
          role="tab"
          key={key}
          id={`tab-${key}`}
          class="tab"
          aria-selected={key === tab}
          aria-controls={key === tab ? `panel-${key}` : undefined}
          tabIndex={key === tab ? 0 : -1}
          onClick={() => choose(key)}
        >
          {words.tabs[key]}
          {key === 'today' && need > 0 ? (
            <span class="badge">
              <span aria-hidden="true">{need}</span>
              <span class="visually-hidden">{words.ordersCount(need)}</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}

function target(key: string, from: number): TabKey | undefined {
  const last = TABS.length - 1;
  if (key === 'ArrowRight') return TABS[from === last ? 0 : from + 1];
  if (key === 'ArrowLeft') return TABS[from === 0 ? last : from - 1];
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS[last];
  return undefined;
}
