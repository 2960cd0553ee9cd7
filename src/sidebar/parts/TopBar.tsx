// The bar on top: the tabs, or on an order's page the way back; always the update button.

import type { TabKey } from '../tabs';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { Icon } from './Icon';
import { Tabs } from './Tabs';

interface Props {
  need: number;
  tab: TabKey;
  choose: (tab: TabKey) => void;
  opened: boolean;
  back: () => void;
}

export function TopBar({ need, tab, choose, opened, back }: Props) {
  const words = useWords();
  const store = useStore();
  return (
    <header class="top-bar">
      {opened ? (
        <button type="button" class="button button--bare back" onClick={back}>
          <Icon name="back" />
          {words.order.back(words.tabs[tab])}
        </button>
      ) : (
        <Tabs need={need} tab={tab} choose={choose} />
      )}
      <ActionButton
        action="refresh"
        look="bare"
        label={words.refresh}
        working={<Icon name="refresh" turning />}
        press={store.refresh}
      >
        <Icon name="refresh" />
      </ActionButton>
    </header>
  );
}
