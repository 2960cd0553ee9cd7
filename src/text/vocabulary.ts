// What a marketplace calls its own things, so that no notice on Lancers speaks of a トークルーム.
import type { Language } from './language';

export interface Terms {
  /** Where one writes to the buyer during the order: トークルーム, `on the order page`. */
  readonly place: string;
  /** The delivery that starts the buyer's review: 正式な納品. */
  readonly formalDelivery: string;
  /** The request to end the order without a sale: キャンセルリクエスト. */
  readonly cancelRequest: string;
  /** What the buyer does to agree with the delivery: 承諾. */
  readonly accept: string;
  /** What the buyer does to return it: 差し戻し. */
  readonly sendBack: string;
  /** How the buyer refuses a cancel request: 差し戻し. '' = not known: writing is enough. */
  readonly refuseCancel: string;
  /** Where one can write after the order is over: メッセージ機能. '' = not known. */
  readonly afterwards: string;
  /** The number that names the order to the marketplace's staff. */
  readonly orderNumberName: string;
}

const JA: Terms = {
  place: 'メッセージ画面',
  formalDelivery: '正式な納品',
  cancelRequest: 'キャンセル申請',
  accept: '承諾',
  sendBack: '差し戻し',
  refuseCancel: '',
  afterwards: '',
  orderNumberName: '注文番号',
};

const EN: Terms = {
  place: 'on the order page',
  formalDelivery: 'the final delivery',
  cancelRequest: 'a cancellation request',
  accept: 'accept it',
  sendBack: 'ask for changes',
  refuseCancel: '',
  afterwards: '',
  orderNumberName: 'Order number',
};

/**
 * By the market's name in サイトのルール. Sources: facts/marketplaces.md 1.1 (ココナラ), 2.1 (the others).
 * A market that is not listed speaks the neutral words.
 */
const OWN: { readonly [market: string]: Partial<Record<Language, Partial<Terms>>> } = {
  ココナラ: {
    ja: {
      place: 'トークルーム',
      cancelRequest: 'キャンセルリクエスト',
      refuseCancel: '差し戻し',
      afterwards: 'メッセージ機能',
      orderNumberName: 'トークルームNo',
    },
    en: { place: 'in the talk room', formalDelivery: '正式な納品 (the formal delivery)' },
  },
  Lancers: { ja: { formalDelivery: '完了報告', sendBack: '修正のご依頼', accept: '完了の承認' } },
  ランサーズ: { ja: { formalDelivery: '完了報告', sendBack: '修正のご依頼', accept: '完了の承認' } },
  CrowdWorks: { ja: { formalDelivery: '納品', cancelRequest: '契約途中終了リクエスト', accept: '検収' } },
  クラウドワークス: { ja: { formalDelivery: '納品', cancelRequest: '契約途中終了リクエスト', accept: '検収' } },
  つなぐ: { ja: { formalDelivery: '終了申請', cancelRequest: 'キャンセルリクエスト' } },
  SKIMA: { ja: { formalDelivery: '納品', accept: '納品の承諾' } },
  Fiverr: { en: { sendBack: 'request a revision' } },
  Upwork: {
    en: {
      place: 'in the contract room',
      accept: 'approve it',
      orderNumberName: 'Contract',
    },
  },
};

/** The words a market uses, in the language of its notices. */
export function termsOf(market: string, language: Language): Terms {
  const neutral = language === 'ja' ? JA : EN;
  return { ...neutral, ...OWN[market.normalize('NFKC').trim()]?.[language] };
}
