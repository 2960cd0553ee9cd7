// A service's title is often a sentence (「ほっこり似顔絵アイコンを描きます」): what it names stands better before 「のデータ」.
import type { Language } from './language';

/** What is said around the work, before and behind it. */
const FRILLS = /^[\s☆★♪♡♥◆■●✨!！]+|[\s☆★♪♡♥◆■●✨!！。.]+$/g;
const ASIDE = /\s*(?:【[^】]*】|（[^）]*）|\([^)]*\)|［[^］]*］|\[[^\]]*\])$/;
const WITH_HEART = /(?:心|気持ち|想い|思い|愛|まごころ|真心)を(?:込め|こめ)て/g;
const OBJECT = /^(.+)を[^を]{1,14}(?:ます|ません|ください|下さい)$/;
const DOING =
  /^(.+?)(?:の(?=お手伝い|サポート)|に(?=[乗の]り))?(?:お手伝い|サポート|代行)?(?:いた|致)?(?:します|承ります|うけたまわります|作ります|描きます|書きます|聞きます|乗ります|のります|請け負います|お任せください|教えます|つくります)$/;
/** A noun ends so; anything else may be half a verb. */
const NOUN_END = /[\p{Script=Han}ァ-ヶー々A-Za-z0-9）)」』】]$|(?:悩み|試し|似顔絵|まとめ|ちらし)$/u;
const ENGLISH = /^I(?:'ll|’ll| will| can)\s+[a-z]+(?:\s+and\s+[a-z]+)?\s+(?:you\s+)?(?:an?\s+|the\s+|your\s+)?(.+)$/i;

/**
 * The work that a title names: 「ほっこり似顔絵アイコンを描きます」 is ほっこり似顔絵アイコン, `I will design a modern logo` is `modern logo`.
 * A title that is no sentence, or in which no noun is found, stays as it is.
 */
export function titleNoun(title: string, language: Language): string {
  if (language === 'en') return ENGLISH.exec(title)?.[1] ?? title;
  const plain = title.replace(FRILLS, '');
  const sentence = [plain, plain.replace(ASIDE, '').replace(FRILLS, '')].find((one) =>
    /(?:ます|ません|ください|下さい)$/.test(one),
  );
  if (!sentence) return title;
  const heartless = sentence.replace(WITH_HEART, '').replace(FRILLS, '');
  const noun = (OBJECT.exec(heartless) ?? DOING.exec(heartless))?.[1]?.trim() ?? '';
  return NOUN_END.test(noun) ? noun : title;
}
