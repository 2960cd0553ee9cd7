// One of the three pages behind the tabs.
import type { OrderItem, SidebarState } from '../../app/views/view';
import type { TabKey } from '../tabs';
import { AllOrders } from './AllOrders';
import { Settings } from './Settings';
import { Today } from './Today';

interface Props {
  state: SidebarState;
  tab: TabKey;
  open: (order: OrderItem) => void;
}

export function TabPage({ state, tab, open }: Props) {
  return (
    <main class="page">
      <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} key={tab}>
        {state.warning ? <p class="card card--warning">{state.warning}</p> : null}
        {tab === 'today' ? <Today state={state} open={open} /> : null}
        {tab === 'all' ? <AllOrders state={state} open={open} /> : null}
        {tab === 'settings' ? <Settings state={state} /> : null}
      </div>
    </main>
  );
}
