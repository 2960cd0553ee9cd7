// The words of サイトのルール, gathered from a catalogue. The tab is written in one language and read in all of them.
import type { Certainty, Market } from '../../domain/markets/market';
import type { RuleName } from '../../domain/markets/ruleFacts';
import { remembered } from '../../domain/values/remembered';
import type { RuleWords } from '../../text/areas/rules';
import type { Catalogue } from '../../text/catalogue';
import { OLDER_RULES } from '../../text/olderWords';

export interface RuleTabWords {
  readonly rules: RuleWords;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly languages: Readonly<Record<Market['language'], string>>;
  readonly yes: string;
  readonly no: string;
}

export function ruleTabWords({ rules, lists }: Pick<Catalogue, 'rules' | 'lists'>): RuleTabWords {
  return { rules, certainties: lists.certainties, languages: lists.languages, yes: lists.yes, no: lists.no };
}

/** Text as words of this tab are compared: width, case and spaces make no difference. */
export const folded = remembered((text) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));

/** Folding is slow and a tab has hundreds of rows: each list of words is folded once. */
const foldedLists = new WeakMap<object, ReadonlyMap<string, string>>();

function keysByWord<K extends string>(list: Readonly<Record<K, string>>): ReadonlyMap<string, K> {
  const known = foldedLists.get(list) as ReadonlyMap<string, K> | undefined;
  if (known) return known;
  const entries = Object.entries(list) as [K, string][];
  const made = new Map(entries.map(([key, word]) => [folded(word), key] as const));
  foldedLists.set(list, made);
  return made;
}

/** The rule that a ルール cell names, also by what earlier versions called it. */
export function ruleNamed(text: string, words: readonly RuleTabWords[]): RuleName | undefined {
  return keyOfWord(text, words, (one) => one.rules.rules) ?? OLDER_RULES[folded(text)];
}

/** The key whose word this is, in any of the languages; undefined when it is nobody's. */
export function keyOfWord<K extends string>(
  text: string,
  words: readonly RuleTabWords[],
  pick: (words: RuleTabWords) => Readonly<Record<K, string>>,
): K | undefined {
  const wanted = folded(text);
  for (const one of words) {
    const key = keysByWord(pick(one)).get(wanted);
    if (key !== undefined) return key;
  }
  return undefined;
}
