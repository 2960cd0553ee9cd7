// The whole sidebar: which page is shown, and around it the tabs and the messages.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderItem } from '../app/views/view';
import { sidebarWords } from '../text/sidebar/sidebar';
import { focusHeading, useKeptFocus } from './focus';
import { FirstRun } from './pages/FirstRun';
import { Loading } from './pages/Loading';
import { OrderPage } from './pages/OrderPage';
import { TabPage } from './pages/TabPage';
import { MessageBar } from './parts/MessageBar';
import { nameOf } from './parts/OrderRow';
import { TopBar } from './parts/TopBar';
import type { SidebarStore } from './store';
import type { TabKey } from './tabs';
import { StoreContext, useSnapshot } from './useStore';
import { firstLanguage, WordsContext } from './words';

/** The click that brings the focus comes first: what it asks for is answered with the truth anyway. In ms. */
const SETTLE = 400;

export function App({ store }: { store: SidebarStore }) {
  const { state } = useSnapshot(store);
  const language = state?.language ?? firstLanguage();
  const [tab, setTab] = useState<TabKey>('today');
  const [opened, setShown] = useState<OrderItem | null>(null);
  const setOpened = useCallback(
    (order: OrderItem | null) => {
      void store.open(order);
      setShown(order);
    },
    [store],
  );
  useReading(store);
  useKeptFocus();
  useFocusOnOpen(opened && nameOf(opened));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const back = useCallback(() => setOpened(null), [setOpened]);
  const page = () => {
    if (!state) return <Loading />;
    if (!state.setUp) return <FirstRun copied={state.copied ? state.warning : ''} />;
    if (opened !== null) return <OrderPage key={nameOf(opened)} back={back} open={setOpened} />;
    return <TabPage state={state} tab={tab} open={setOpened} />;
  };

  return (
    <StoreContext.Provider value={store}>
      <WordsContext.Provider value={sidebarWords[language]}>
        <div class="sidebar">
          {state?.setUp ? (
            <TopBar need={state.need} tab={tab} choose={setTab} opened={opened !== null} back={back} />
          ) : null}
          {page()}
          <MessageBar />
        </div>
      </WordsContext.Provider>
    </StoreContext.Provider>
  );
}

/** Reads at the start, and quietly again whenever the seller comes back to the sidebar. */
function useReading(store: SidebarStore): void {
  useEffect(() => {
    void store.load();
    let timer = 0;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void store.lookAgain(), SETTLE);
    };
    window.addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', look);
    };
  }, [store]);
}

/** An opened order starts at its heading; coming back ends at the row it was opened from. */
function useFocusOnOpen(opened: string | null): void {
  const before = useRef(opened);
  useLayoutEffect(() => {
    const left = before.current;
    if (left === opened) return;
    before.current = opened;
    const rows = [...document.querySelectorAll<HTMLElement>('[data-order]')];
    const row = opened === null ? rows.find((element) => element.dataset.order === left) : undefined;
    if (row) row.focus();
    else focusHeading();
  }, [opened]);
}
