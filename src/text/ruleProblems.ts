// Sentences about broken edits of サイトのルール: where, what was found, what is allowed, what counts meanwhile.
import type { RuleProblem } from '../domain/markets/ruleProblem';
import type { Catalogue } from './catalogue';

interface Parts {
  readonly place: string;
  readonly found: string;
  readonly allowed: string;
  readonly example: string;
  readonly used: string;
}

const JA: Readonly<Record<RuleProblem['code'], (parts: Parts) => string>> = {
  'no-rows': ({ place }) =>
    `${place}：ルールの行がありません。最後に読めたルールで動いています。メニュー「返事まち」→「セットアップ / やり直す」で、はじめの行が戻ります。`,
  'no-market': ({ place }) => `${place}：「サイト」が空欄です。サイトの名前を入れてください。`,
  'unknown-rule': ({ place, found }) =>
    `${place}：「${found}」というルールはありません。名前を確かめてください。この行は使っていません。`,
  'duplicate-rule': ({ place, found }) =>
    `${place}：「${found}」が2行あります。上の行で動いています。どちらかを消してください。`,
  'unreadable-value': unreadableJa,
  'unreadable-result': unreadableJa,
  'unreadable-certainty': unreadableJa,
  'unreadable-as-of': unreadableJa,
  'missing-rows': ({ place, found }) =>
    `${place}：「${found}」の行がありません。はじめのルールで動いています。メニュー「返事まち」→「セットアップ / やり直す」で行が戻ります。`,
};

function unreadableJa({ place, found, allowed, example, used }: Parts): string {
  const choices = allowed ? `使えるのは${allowed}です。` : '';
  const how = example ? `例：${example}。` : '';
  return `${place}：「${found}」は読めません。${choices}${how}${used ? `いまは「${used}」で動いています。` : ''}`;
}

const EN: Readonly<Record<RuleProblem['code'], (parts: Parts) => string>> = {
  'no-rows': ({ place }) =>
    `${place}: there are no rules. The last readable rules are used. Choose "Set up / repair" in the menu to bring the shipped ones back.`,
  'no-market': ({ place }) => `${place}: the marketplace is blank. Please fill in its name.`,
  'unknown-rule': ({ place, found }) =>
    `${place}: there is no rule called "${found}". The row is not used; please check its name.`,
  'duplicate-rule': ({ place, found }) =>
    `${place}: "${found}" is there twice. The upper row is used; please delete one.`,
  'unreadable-value': unreadableEn,
  'unreadable-result': unreadableEn,
  'unreadable-certainty': unreadableEn,
  'unreadable-as-of': unreadableEn,
  'missing-rows': ({ place, found }) =>
    `${place}: the row for "${found}" is gone. The shipped rule is used. Choose "Set up / repair" in the menu to bring the row back.`,
};

function unreadableEn({ place, found, allowed, example, used }: Parts): string {
  const choices = allowed ? ` Allowed: ${allowed}.` : '';
  const how = example ? ` Example: ${example}.` : '';
  return `${place}: "${found}" cannot be read.${choices}${how}${used ? ` Meanwhile "${used}" is used.` : ''}`;
}

/** 「サイトのルール」12行目（ココナラ・最初の連絡）：「48じかん」は読めません。… */
export function ruleProblemText(problem: RuleProblem, { language, sheet, rules }: Catalogue): string {
  const tab = sheet.tabs.rules;
  const rule = problem.rule ? rules.rules[problem.rule] : '';
  const about = [problem.market, rule].filter(Boolean);
  const parts = { found: problem.found, example: problem.example, used: problem.used };
  if (language === 'en') {
    const row = problem.row === null ? '' : `, row ${problem.row}`;
    const place = `${tab}${row}${about.length > 0 ? ` (${about.join(', ')})` : ''}`;
    return EN[problem.code]({ ...parts, place, allowed: problem.allowed.join(', ') });
  }
  const row = problem.row === null ? '' : `${problem.row}行目`;
  const place = `「${tab}」${row}${about.length > 0 ? `（${about.join('・')}）` : ''}`;
  return JA[problem.code]({ ...parts, place, allowed: problem.allowed.map((one) => `「${one}」`).join('') });
}
