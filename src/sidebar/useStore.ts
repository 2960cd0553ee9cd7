// The store in components: they redraw when it changes.
import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { SidebarStore, Snapshot } from './store';

export const StoreContext = createContext<SidebarStore | null>(null);

/** @returns the store given by the page. Throws outside of one: a broken promise of ours. */
export function useStore(): SidebarStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('no SidebarStore around this component');
  return store;
}

export function useSnapshot(store: SidebarStore): Snapshot {
  const [, redraw] = useReducer((count: number, _: null) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(null)), [store]);
  return store.get();
}

/** The name of the running action, or ''. */
export function useBusy(): string {
  return useSnapshot(useStore()).busy;
}
