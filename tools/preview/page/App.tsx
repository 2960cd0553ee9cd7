// The preview's page: a spreadsheet window, the product's sidebar beside it, a clock and a mailbox.
import { useEffect, useState } from 'preact/hooks';
import { pageWords } from '../../words';
import { AlertBox } from './AlertBox';
import { FormulaBar } from './FormulaBar';
import { FrameWindow } from './FrameWindow';
import { Grid } from './Grid';
import { Mailbox } from './Mailbox';
import type { PageStore } from './PageStore';
import { TabBar } from './TabBar';
import { Toasts } from './Toasts';
import { TopBar } from './TopBar';

export function App({ store }: { store: PageStore }) {
  const [snapshot, setSnapshot] = useState(store.get());
  const [language, setLanguage] = useState<'ja' | 'en'>('ja');
  const [mailOpen, setMailOpen] = useState(false);
  useEffect(() => store.subscribe(() => setSnapshot(store.get())), [store]);
  const words = pageWords[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  const { state, window: rows, phone, selected, tab } = snapshot;
  if (!state || !rows) return <p class="starting">{snapshot.lost ? words.lost : words.working}</p>;
  const grid = (
    <Grid key={`${rows.name}${phone}`} rows={rows} selected={selected} store={store} words={words} tabs={state.tabs} />
  );
  return (
    <div class={phone ? 'page page-phone' : 'page'} aria-busy={snapshot.busy}>
      <TopBar
        store={store}
        snapshot={snapshot}
        state={state}
        words={words}
        onMail={() => setMailOpen(!mailOpen)}
        onLanguage={() => setLanguage(language === 'ja' ? 'en' : 'ja')}
      />
      {phone ? (
        <main class="phone-stage">
          <div class="phone">
            <div class="phone-head">{state.workbook}</div>
            {grid}
            <div class="phone-foot">{rows.name}</div>
          </div>
        </main>
      ) : (
        <div class="desk">
          <main class="sheet-side">
            <FormulaBar rows={rows} selected={selected} words={words} />
            {grid}
            <TabBar tabs={state.tabs} shown={tab} words={words} onShow={(name) => void store.showTab(name)} />
          </main>
          {state.sidebar && <FrameWindow kind="sidebar" frame={state.sidebar} store={store} words={words} />}
        </div>
      )}
      {state.dialog && <FrameWindow kind="dialog" frame={state.dialog} store={store} words={words} />}
      {mailOpen && <Mailbox mails={state.mails} words={words} onClose={() => setMailOpen(false)} />}
      {snapshot.alert && <AlertBox alert={snapshot.alert} words={words} onClose={store.dismissAlert} />}
      <Toasts snapshot={snapshot} state={state} words={words} onDismiss={store.dismissRefusal} />
    </div>
  );
}
