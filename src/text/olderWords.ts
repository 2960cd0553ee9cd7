// Words as earlier versions wrote them: cells and files that still hold them are read.
import type { RuleName } from '../domain/markets/ruleFacts';
import type { ListWords } from './areas/lists';

type Older = { readonly [L in keyof ListWords]?: Readonly<Record<string, keyof ListWords[L]>> };

export const OLDER_WORDS: Older = {
  events: { 完了した: 'closed', completed: 'closed' },
  noticeStates: { 済: 'sent', 済み: 'sent', 送信済: 'sent', 送った: 'sent' },
  notices: { 'asking for a check': 'N6', 'notice of going on as shown': 'N16' },
};

/** Names of rules, folded. */
export const OLDER_RULES: Readonly<Record<string, RuleName>> = {
  キャンセルの依頼への回答: 'answerCancel',
  サイトでキャンセルできる期限: 'cancelLimit',
  連絡文の言語: 'language',
  'やり方:キャンセルの依頼に答える': 'how:answer-cancel',
  'やり方:連絡文を送る': 'how:send',
};

/** What was written behind the names of sample orders. */
export const OLDER_SAMPLE_MARKS: readonly string[] = ['（サンプル）'];
