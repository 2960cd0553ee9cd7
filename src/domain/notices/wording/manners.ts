// What makes a buyer feel pressed: ratings, threats, legal words. Rating coercion is a violation (facts/marketplaces.md 3.4, B20).
import type { FindingCode, WordingRule } from './wordingRule';

function rule(code: FindingCode, pattern: RegExp, source = ''): WordingRule {
  return { code, pattern, contact: false, allowedInTitle: true, source: { '*': '', ココナラ: source } };
}

const VIOLATIONS = 'https://coconala.com/news/1118';

export const MANNER_RULES: readonly WordingRule[] = [
  rule('rating', /[★☆]\s*[1-5一二三四五]?|星\s*[1-5一二三四五]つ?/g, VIOLATIONS),
  rule(
    'rating',
    /(?:高|低|良い|よい|いい|悪い|最高の?|マイナス|満点の?)\s*(?:評価|レビュー)|(?:評価|レビュー|口コミ)[^。、\n]{0,12}(?:お願い|いただけ|頂け|ください|下さい|ほしい|欲しい|もらえ|下げ|下が|影響|つけます|付けます|書きます)/g,
    VIOLATIONS,
  ),
  rule(
    'rating',
    /(?:five|5)[\s-]?stars?|(?:good|positive|great|bad|negative|low)\s+(?:review|rating|feedback)|leave\s+(?:me\s+|us\s+)?(?:an?\s+)?(?:review|rating|feedback)|rate\s+(?:me|us|my)/gi,
    VIOLATIONS,
  ),
  rule(
    'legal',
    /法的|訴訟|訴え(?!かけ)|告訴|弁護士|裁判|損害賠償|賠償|内容証明|警察|被害届|債務不履行|違約金|契約違反|規約違反|詐欺|少額訴訟/g,
  ),
  rule(
    'legal',
    /\b(?:lawyers?|attorneys?|legal\s+action|lawsuit|sue\s+you|court|police|breach\s+of\s+contract|fraud|scam)\b/gi,
  ),
  rule(
    'threat',
    /通報|ブラックリスト|晒(?:し|す|され)|さらします|公開します(?=。|よ)|後悔|許しません|許せません|覚悟して|さもないと|さもなくば|責任を(?:取|と)って|ただでは|どうなって(?:も|いる)|運営に(?:報告|言い)|無視/g,
  ),
  rule(
    'threat',
    /\b(?:report\s+you|blacklist|or\s+else|you(?:'ll|\s+will)\s+regret|consequences|ignor(?:e|ed|ing)\s+me)\b/gi,
  ),
];
