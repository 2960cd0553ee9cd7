// Which orders a mail can be about: only those of its own marketplace, by number, else by name and work.
import { canonicalMarketName } from '../markets/marketNamed';
import type { Order } from '../orders/order';
import { plainText } from '../values/plainText';
import { addressOf } from './address';
import type { MailReading } from './mail';

/** The one order meant, or those between which somebody has to choose (none: no row fits). */
export type Meant = { readonly order: Order } | { readonly order: null; readonly candidates: readonly Order[] };

const isOpen = ({ closedAt, cancelledAt }: Order) => !closedAt && !cancelledAt;

/** Names are the same in every width and with or without one 様 or さん. */
export function nameKey(name: string): string {
  const plain = plainText(name).replace(/\s+/g, ' ');
  return plain.replace(/\s*(?:様|さん)$/, '') || plain;
}

/** A work as it is compared: 「…」 around it says nothing. */
function workKey(title: string): string {
  const plain = plainText(title).replace(/\s+/g, ' ');
  return /^(?:「.*」|『.*』)$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}

function only(candidates: readonly Order[]): Meant {
  return candidates.length === 1 ? { order: candidates[0]! } : { order: null, candidates };
}

/** The order that a mail means among all rows. */
export function orderMeant(reading: MailReading, orders: readonly Order[]): Meant {
  const { room, buyer, title, client, markets } = reading;
  if (client) return only(orders.filter((order) => isOpen(order) && addressOf(order.email) === client));
  const here = orders.filter(({ market }) => markets.includes(canonicalMarketName(market)));
  if (room) return only(here.filter(({ id }) => plainText(id) === room));
  const name = nameKey(buyer);
  const named = name === '' ? [] : here.filter((order) => isOpen(order) && nameKey(order.buyer) === name);
  if (!title) return only(named);
  const ofWork = named.filter((order) => workKey(order.title) === workKey(title));
  if (ofWork.length > 0) return only(ofWork);
  const [first] = named;
  // Another work of the same buyer is none of this mail's; a row that names no work may be.
  return named.length === 1 && first!.title.trim() === '' ? { order: first! } : { order: null, candidates: named };
}
