// 直接取引: clients without a marketplace. Mail is allowed, no clock runs by itself, nobody settles anything but the two parties.
import { how, rule, shippedMarket, unconfirmed, unknownLength } from './shippedMarket';
import { L22 } from './sources';

const NONE = 'サイトを通さないため、自動で進む期限はありません。';

export const DIRECT_CLIENTS = shippedMarket('直接取引', () => ({
  firstContact: unknownLength(NONE),
  replyToBuyer: unknownLength(NONE),
  answerCancel: unknownLength(NONE),
  review: unknownLength(NONE),
  cancelNotBefore: unknownLength(NONE),
  autoAgree: unknownLength(NONE),
  platformNudge: unknownLength(NONE),
  hardEnd: unknownLength(NONE),
  formalDelivery: rule(
    'after-notice',
    unconfirmed(),
    'サイトの決まりではありません。先に日時をお知らせしてから、納品が済んだものとしてご請求に進みます。',
  ),
  mailAllowed: rule(true, unconfirmed(), 'サイトを通さないため、メールで連絡できます。'),
  readMarks: rule(
    false,
    unconfirmed(),
    'メールには既読の表示がありません。表示のある連絡方法なら「はい」にしてください。',
  ),
  fee: rule(0, unconfirmed(), 'サイトを通さないため、手数料はありません。振り込みの手数料などは含みません。'),
  'how:send': how(
    L22,
    'メールか、いつもの連絡方法で送ります。送る前に、返事が来ていないか見てください。',
    'お客さまが事業者のときは、作品を受け取った日から60日以内に支払う決まりがあります（第三者情報）。個人のお客さまは対象ではないと考えられます（未確認）。',
  ),
  'how:formal-delivery': how(
    L22,
    '納品が済んだことと、ご請求に進むことをお知らせします。',
    '押す前に：完成した作品をすべて渡しましたか。伝えた期限は過ぎましたか。返事は来ていませんか。',
    'お客さまが事業者のときは、支払いの期日は作品を受け取った日から60日以内とする決まりがあります（第三者情報）。個人のお客さまは対象ではないと考えられます（未確認）。',
  ),
  'how:cancel-request': how(
    L22,
    '取りやめたいことと、その日付をお知らせします。自動で成立することはないため、お返事を待ちます（未確認）。',
    'お預かりしたお金があれば、どうお返しするかも書きます。',
  ),
  'how:ask-support': how(
    L22,
    '間に入ってくれるサイトはありません。別の窓口や担当の方に、一度お尋ねします。',
    '事業者とのお取引で困ったときは、公的な無料の相談窓口があります（未確認）。',
  ),
}));
