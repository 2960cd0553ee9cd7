// What can happen in a talk room, and with which choice of できごと a seller records it.

export type Happening =
  | 'purchased'
  | 'buyer-wrote'
  | 'buyer-wrote-no-answer-needed'
  | 'buyer-stalled'
  | 'buyer-reacted'
  | 'buyer-approved'
  | 'buyer-asked-changes'
  | 'buyer-sent-back'
  | 'buyer-asked-cancel'
  | 'buyer-refused-cancel'
  | 'seller-wrote'
  | 'seller-asked'
  | 'seller-sent-draft'
  | 'seller-showed'
  | 'seller-handed-over'
  | 'seller-delivered'
  | 'seller-asked-cancel'
  | 'seller-refused-cancel'
  | 'support-asked'
  | 'closed'
  | 'cancelled';

export interface Entry {
  readonly what: Happening;
  /** For a date-only entry 00:00 of its day. */
  readonly at: number;
  /** Recorded as "some time that day". */
  readonly dateOnly?: true;
}

/** The words of the drop-down. A purchase is a new row, not a choice. */
export const WORDS: Readonly<Record<Exclude<Happening, 'purchased'>, string>> = {
  'buyer-wrote': '返事が来た',
  'buyer-wrote-no-answer-needed': '返事が来た（返信不要）',
  'buyer-stalled': '「まだ」と言われた',
  'buyer-reacted': '反応だけあった',
  'buyer-approved': 'OKをもらった',
  'buyer-asked-changes': '修正を頼まれた',
  'buyer-sent-back': '差し戻された',
  'buyer-asked-cancel': 'キャンセルを頼まれた',
  'buyer-refused-cancel': 'キャンセルを断られた',
  'seller-wrote': '連絡した（返事は不要）',
  'seller-asked': '連絡した（返事待ち）',
  'seller-sent-draft': '下書きの文を送った',
  'seller-showed': '途中経過を送った',
  'seller-handed-over': '仮納品した（実施した）',
  'seller-delivered': '正式な納品をした',
  'seller-asked-cancel': 'キャンセルを頼んだ',
  'seller-refused-cancel': 'キャンセルに答えた（断った）',
  'support-asked': '運営に問い合わせた',
  closed: '完了した',
  cancelled: 'キャンセルが成立した',
};

const SELLER_MESSAGES: ReadonlySet<Happening> = new Set<Happening>([
  'seller-wrote',
  'seller-asked',
  'seller-sent-draft',
  'seller-showed',
  'seller-handed-over',
  'seller-delivered',
  'seller-asked-cancel',
  'seller-refused-cancel',
]);

const BUYER_MESSAGES: ReadonlySet<Happening> = new Set<Happening>([
  'buyer-wrote',
  'buyer-wrote-no-answer-needed',
  'buyer-stalled',
  'buyer-approved',
  'buyer-asked-changes',
  'buyer-sent-back',
  'buyer-refused-cancel',
]);

/** A message of the seller in the room. Asking support is none. */
export const isSellerMessage = ({ what }: Entry): boolean => SELLER_MESSAGES.has(what);

/** A message of the buyer in the room. A sticker, and the form that asks for a cancellation, are none. */
export const isBuyerMessage = ({ what }: Entry): boolean => BUYER_MESSAGES.has(what);

/** Nothing follows it. */
export const isEnd = ({ what }: Entry): boolean => what === 'closed' || what === 'cancelled';
