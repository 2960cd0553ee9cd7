// What the sidebar sends: JSON text, and every part of it checked, because anybody with the sheet can call.
import { NOTICE_KINDS, type NoticeKind } from '../../domain/orders/notice';

const NOTHING = {
  orderId: '',
  buyer: '',
  event: '',
  key: '',
  samples: '',
  kind: '',
  text: '',
  date: '',
  anyway: '',
  search: '',
  from: '',
};
type Field = keyof typeof NOTHING;

/** An object of short texts; anything else in it is left out. */
export function parsed(input: string | undefined): Record<Field, string> {
  const fields: Record<Field, string> = { ...NOTHING };
  const value: unknown = JSON.parse(typeof input === 'string' ? input : '{}');
  if (typeof value !== 'object' || value === null) return fields;
  for (const name of Object.keys(fields) as Field[]) {
    const field = (value as { readonly [key: string]: unknown })[name];
    if (['string', 'boolean', 'number'].includes(typeof field)) fields[name] = String(field).slice(0, 20_000);
  }
  return fields;
}

export const kindIn = ({ kind }: { readonly kind: string }): NoticeKind | undefined =>
  NOTICE_KINDS.find((each) => each === kind);
