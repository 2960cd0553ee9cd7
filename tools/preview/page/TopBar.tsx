// The bar at the top: the document's name, the product's own menu, the clock and the mailbox.

import type { PageWords } from '../../words';
import type { PreviewState } from '../protocol';
import { ClockControl } from './ClockControl';
import { MenuButton } from './MenuButton';
import type { PageStore, Snapshot } from './PageStore';

interface Props {
  readonly store: PageStore;
  readonly snapshot: Snapshot;
  readonly state: PreviewState;
  readonly words: PageWords;
  readonly onMail: () => void;
  readonly onLanguage: () => void;
}

export function TopBar({ store, snapshot, state, words, onMail, onLanguage }: Props) {
  const { phone, busy } = snapshot;
  return (
    <header class="top">
      <span class="logo" aria-hidden="true" />
      <div class="document">
        <h1 title={words.about}>{words.title}</h1>
        <div class="menus">
          {phone
            ? null
            : state.menus.map((menu) => (
                <MenuButton
                  key={menu.caption}
                  menu={menu}
                  disabled={busy}
                  onChoose={(path) => void store.act('menu', { path })}
                />
              ))}
          <span class="quiet">{state.workbook}</span>
        </div>
      </div>
      <ClockControl
        wall={state.wall}
        busy={busy}
        words={words}
        onMove={(wall) => store.act('clock', { wall })}
        onRestart={() => store.act('restart', {})}
      />
      <button type="button" class="button mail-button" onClick={onMail}>
        {words.mail}
        <span class="count">{state.mails.length}</span>
      </button>
      <button type="button" class="button" aria-pressed={phone} onClick={() => void store.setPhone(!phone)}>
        {phone ? words.desktop : words.phone}
      </button>
      <button type="button" class="button plain" onClick={onLanguage}>
        {words.language}
      </button>
    </header>
  );
}
