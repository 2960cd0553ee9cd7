// Finding a market by what a seller types: other spellings, another script, a short form.
import { plainText } from '../values/plainText';

/** By the shipped market's name, folded spellings that mean it. */
const ALIASES: { readonly [name: string]: readonly string[] } = {
  ココナラ: ['coconala', 'coconala.com'],
  'ココナラ（法人・検収）': ['ココナラ法人', 'ココナラ(法人)', 'ココナラ検収', 'ココナラ(検収)'],
  Lancers: ['ランサーズ', 'lancers.jp'],
  'Lancers（時間報酬）': ['ランサーズ(時間報酬)', 'ランサーズ時間報酬', 'lancers時間報酬'],
  CrowdWorks: ['クラウドワークス', 'crowdworks.jp'],
  つなぐ: ['ツナグ', 'tsunagu', 'tsunagu-community'],
  SKIMA: ['スキマ'],
  Fiverr: ['ファイバー'],
  Upwork: ['アップワーク'],
  直接取引: ['直接', '直取引', '直接契約', 'direct', 'directclient', 'directclients'],
  ストアカ: ['ストリートアカデミー', 'streetacademy', 'street-academy'],
  REQU: ['リキュー'],
  スキルクラウド: ['skillcrowd', 'skill-crowd'],
};

/** Made when a name is first asked for: most executions ask for none. */
let nameOfAlias: ReadonlyMap<string, string> | null = null;

function namesOfAliases(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ALIASES).flatMap(([name, aliases]) =>
      [name, ...aliases].map((alias) => [foldedName(alias), name] as const),
    ),
  );
}

/** Full-width and half-width, upper and lower case and spaces make no difference to a market's name. */
export function foldedName(name: string): string {
  return plainText(name).toLowerCase().replace(/\s+/g, '');
}

/** The shipped market's own name for any spelling of it; any other name trimmed, as it was typed. */
export function canonicalMarketName(name: string): string {
  nameOfAlias ??= namesOfAliases();
  return nameOfAlias.get(foldedName(name)) ?? name.trim();
}

/**
 * The market that a サイト cell means: `marketNamed('ｃｒｏｗｄｗｏｒｋｓ', markets)` and `'クラウドワークス'` both give CrowdWorks.
 * undefined when the rules tab has no such market, or the name is blank.
 */
export function marketNamed<M>(name: string, markets: ReadonlyMap<string, M>): M | undefined {
  const exact = markets.get(name) ?? markets.get(canonicalMarketName(name));
  if (exact) return exact;
  const folded = foldedName(name);
  for (const [key, market] of markets) if (folded !== '' && foldedName(key) === folded) return market;
  return undefined;
}
