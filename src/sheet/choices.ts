// The drop-downs and checkboxes of each tab.

import type { TabKey } from '../columns';
import { SHIPPED_MARKETS } from '../domain/markets/shipped/shippedMarkets';
import { NOTICE_KINDS } from '../domain/orders/notice';
import type { Catalogue } from '../text/catalogue';

export type Choices = readonly string[] | 'checkbox';

/** By column key. */
export function choicesOf(tab: TabKey, { lists, setUp }: Catalogue): Record<string, Choices> {
  const events = [...Object.values(lists.events), setUp.menuItems.undo];
  switch (tab) {
    case 'orders':
      return {
        event: events,
        eventAt: Object.values(lists.whens),
        market: SHIPPED_MARKETS.map(({ name }) => name),
        read: Object.values(lists.readMarks),
        service: Object.values(lists.services),
      };
    case 'today':
      return { event: events };
    case 'notices':
      return {
        kind: NOTICE_KINDS.map((kind) => lists.notices[kind]),
        state: Object.values(lists.noticeStates),
        sent: 'checkbox',
      };
    case 'rules':
      return { certainty: Object.values(lists.certainties) };
    case 'templates':
      return { tone: Object.values(lists.tones), language: Object.values(lists.languages) };
    default:
      return {};
  }
}
