// Problems and findings as sentences.
import type { Problem } from '../domain/order';
import type { Finding } from '../domain/wording';
import { catalogueFor } from './catalogue';
import type { Language } from './language';

/** 注意, one sentence: what is wrong, in which column, what to do. */
export function problemText({ code, column, value = '' }: Problem, language: Language): string {
  const { problems, sheet } = catalogueFor(language);
  return problems.problems[code]({ column: sheet.headers.orders[column], value });
}

/** One finding of the wording check: the place, the reason, what to do, and where the rule is written. */
export function findingText({ code, quote, source }: Finding, language: Language): string {
  const { findings } = catalogueFor(language);
  const sentence = findings.findings[code](quote);
  return source ? findings.withSource(sentence, source) : sentence;
}
