// What a template leaves for the seller to fill in, and what sellers leave in their own.
import type { WordingRule } from './wordingRule';

function rule(pattern: RegExp): WordingRule {
  return { code: 'placeholder', pattern, contact: false, allowedInTitle: false, source: { '*': '' } };
}

export const PLACEHOLDER_RULES: readonly WordingRule[] = [
  rule(/\{\{[^{}]*\}\}+|\{\{|\}\}/g),
  // A single ○ may be a mark; two of them, or one before a unit, wait for a word.
  rule(/[○〇◯●△]{2,}|[○〇◯●△](?=\s*(?:月|日|時|分|円|様|さん|曜))|[×✕]{2,}/g),
  rule(/(?<![A-Za-z])[Xx]{2,}(?=\s*(?:月|日|時|円|様|さん|\/))|_{3,}|\bTBD\b/g),
  rule(/[[【<][^\]】>\n]{0,20}(?:名前|氏名|日付|期限|金額|入力|記入|ここに)[^\]】>\n]{0,10}[\]】>]/g),
  rule(/[[<](?:your\s|buyer|name|date|deadline|insert|amount|title)[^\]>\n]{0,30}[\]>]/gi),
];
