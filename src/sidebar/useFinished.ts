// Orders that are over come from the server, a page at a time, once somebody asks for them.
import { useEffect, useState } from 'preact/hooks';
import type { FinishedOrders, SidebarState } from '../app/views/view';
import type { OrderFilter } from './filterOrders';
import { useStore } from './useStore';

/** So long after the last key: a word is looked for, not each of its letters. In ms. */
const PAUSE = 300;
const NONE: FinishedOrders = { orders: [], total: 0 };

export interface Finished extends FinishedOrders {
  readonly isComing: boolean;
  /** Brings the next page. */
  readonly more: () => void;
}

/** None while only open orders, or those of somebody's turn, are asked for. */
export function useFinished({ search, turn, openness }: OrderFilter, { finished }: SidebarState): Finished {
  const store = useStore();
  const isAsked = openness !== 'open' && turn === 'any' && finished > 0;
  const words = search.trim();
  const [found, setFound] = useState<{ words: string | null; all: FinishedOrders }>({ words: null, all: NONE });
  useEffect(() => {
    if (!isAsked || found.words === words) return;
    let isWanted = true;
    const look = async () => {
      const all = await store.finished(words, 0).catch(() => NONE);
      if (isWanted) setFound({ words, all });
    };
    const timer = setTimeout(() => void look(), words === '' ? 0 : PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [store, isAsked, words, found.words]);
  const isThere = isAsked && found.words === words;
  const more = async () => {
    if (!isThere || found.all.orders.length >= found.all.total) return;
    const next = await store.finished(words, found.all.orders.length).catch(() => NONE);
    setFound({ words, all: { total: next.total, orders: [...found.all.orders, ...next.orders] } });
  };
  return { ...(isThere ? found.all : NONE), isComing: isAsked && !isThere, more: () => void more() };
}
