// What a marketplace calls its own things, so that no notice on Lancers speaks of a トークルーム.
import { canonicalMarketName } from '../domain/markets/marketNamed';
import type { Language } from './language';

export interface Terms {
  /** Where one writes to the buyer during the order: トークルーム, `on the order page`. '' = no place of its own: by mail. */
  readonly place: string;
  /** Nobody stands between the two: no rules, no buttons, no ratings, nobody to refund. */
  readonly isDirect: boolean;
  /** What the buyer did: 「ご購入」いただき; `your order`, to be thanked for. */
  readonly ordered: string;
  /** As the marketplace's staff call the two: 購入者様, 出品者. */
  readonly buyerTerm: string;
  readonly sellerTerm: string;
  /** What happens when the buyer lets the time after the delivery pass. */
  readonly completes: string;
  /** The delivery that starts the buyer's review: 正式な納品. */
  readonly formalDelivery: string;
  /** The step of delivering formally, where it is not the pressing of a button of that name; '' = it is. */
  readonly pressFormal: string;
  /** The request to end the order without a sale: キャンセルリクエスト. */
  readonly cancelRequest: string;
  /** What the buyer does to agree with the delivery: 承諾. */
  readonly accept: string;
  /** What the buyer does to return it: 差し戻し. */
  readonly sendBack: string;
  /** Agreeing and returning are buttons of those names. '' = not known. */
  readonly buttons: string;
  /** How the buyer refuses a cancel request: 差し戻し. '' = not known: writing is enough. */
  readonly refuseCancel: string;
  /** Where one can write after the order is over: メッセージ機能. '' = not known. */
  readonly afterwards: string;
  /** What the room or order does when its time is up, to be followed by what then happens: 「トークルームが自動で閉じて」. */
  readonly endsByItself: string;
  /** The number that names the order to the marketplace's staff. */
  readonly orderNumberName: string;
}

const JA: Terms = {
  place: 'メッセージ画面',
  isDirect: false,
  ordered: 'ご購入',
  buyerTerm: '購入者様',
  sellerTerm: '出品者',
  completes: '取引は自動で完了となります',
  formalDelivery: '正式な納品',
  pressFormal: '',
  cancelRequest: 'キャンセル申請',
  accept: '承諾',
  sendBack: '差し戻し',
  buttons: '',
  refuseCancel: '',
  afterwards: '',
  endsByItself: '取引が自動で終わって',
  orderNumberName: '注文番号',
};

const EN: Terms = {
  place: 'on the order page',
  isDirect: false,
  ordered: 'your order',
  buyerTerm: 'the buyer',
  sellerTerm: 'the seller',
  completes: 'the order completes automatically',
  formalDelivery: 'the final delivery',
  pressFormal: '',
  cancelRequest: 'a cancellation request',
  accept: 'accept it',
  sendBack: 'ask for changes',
  buttons: '',
  refuseCancel: '',
  afterwards: '',
  endsByItself: 'the order ends automatically',
  orderNumberName: 'Order number',
};

type Own = Partial<Record<Language, Partial<Terms>>>;

const COCONALA: Own = {
  ja: {
    place: 'トークルーム',
    cancelRequest: 'キャンセルリクエスト',
    buttons: 'ボタン',
    refuseCancel: '差し戻し',
    afterwards: 'メッセージ機能',
    endsByItself: 'トークルームが自動で閉じて',
    orderNumberName: 'トークルームNo',
  },
  en: { place: 'in the talk room', formalDelivery: '正式な納品 (the formal delivery)' },
};
const CLIENTS = { ordered: 'ご依頼', buyerTerm: 'クライアント様' } as const;
const LANCERS: Own = {
  ja: {
    ...CLIENTS,
    sellerTerm: 'ランサー',
    formalDelivery: '完了報告',
    sendBack: '修正のご依頼',
    accept: '完了の承認',
  },
};

/**
 * By the name of the shipped market. Sources: facts/marketplaces.md 1.1 (ココナラ), 2.1 (the others).
 * A market that is not listed speaks the neutral words.
 */
const OWN: { readonly [market: string]: Own } = {
  ココナラ: COCONALA,
  'ココナラ（法人・検収）': COCONALA,
  Lancers: LANCERS,
  'Lancers（時間報酬）': { ja: { ...LANCERS.ja, formalDelivery: '打刻の申請' } },
  CrowdWorks: {
    ja: {
      ...CLIENTS,
      sellerTerm: 'ワーカー',
      formalDelivery: '納品',
      cancelRequest: '契約途中終了リクエスト',
      accept: '検収',
      sendBack: '修正のご依頼',
    },
  },
  つなぐ: { ja: { formalDelivery: '終了申請', sendBack: '修正のご依頼' } },
  SKIMA: {
    ja: {
      ...CLIENTS,
      sellerTerm: 'クリエイター',
      formalDelivery: '納品',
      accept: '納品の承諾',
      sendBack: '修正のご依頼',
    },
  },
  REQU: { ja: { formalDelivery: '完了の報告', sendBack: '修正のご依頼' } },
  スキルクラウド: { ja: { formalDelivery: '納品完了の通知', sendBack: '修正のご依頼' } },
  Fiverr: { en: { sendBack: 'request a revision' } },
  Upwork: {
    en: {
      place: 'in the contract messages',
      ordered: 'hiring me',
      buyerTerm: 'the client',
      sellerTerm: 'the freelancer',
      completes: 'the payment is released automatically',
      accept: 'approve it',
      orderNumberName: 'Contract',
    },
  },
  // No platform, no buttons: everything is a message.
  直接取引: {
    ja: {
      ...CLIENTS,
      place: '',
      isDirect: true,
      buyerTerm: 'お客様',
      formalDelivery: '納品のご報告',
      pressFormal: '納品のご報告をする',
      cancelRequest: 'お取りやめのご相談',
      accept: 'ご了承のお返事',
      sendBack: '修正のご依頼',
    },
    en: { place: '', isDirect: true, buyerTerm: 'the client', pressFormal: 'Report the delivery as final' },
  },
};

/** The words a market uses, in the language of its notices. Any spelling of the market's name will do. */
export function termsOf(market: string, language: Language): Terms {
  const neutral = language === 'ja' ? JA : EN;
  return { ...neutral, ...OWN[canonicalMarketName(market)]?.[language] };
}
