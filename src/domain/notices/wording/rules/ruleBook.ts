// All that a notice must not say beside known names, and where it is written.
import { contactRules } from './contact';
import { dealingRules } from './dealing';
import { mannerRules } from './manners';
import { placeholderRules } from './placeholders';
import type { FindingCode, WordingRule } from './wordingRule';

const BANNED = 'https://coconala.com/news/1118';
const OUTSIDE = 'https://coconala-support.zendesk.com/hc/ja/articles/9517266871193';

/** Where each kind is forbidden, by market; nothing where no page is known. */
const SOURCES: { readonly [market: string]: { readonly [code in FindingCode]?: string } } = {
  ココナラ: {
    'mail-address': BANNED,
    'phone-number': BANNED,
    messenger: BANNED,
    rating: BANNED,
    link: OUTSIDE,
    search: OUTSIDE,
    'file-share': OUTSIDE,
    'direct-deal': OUTSIDE,
    'bank-transfer': OUTSIDE,
    refusal: BANNED,
  },
};

/** The marketplaces' own pages are no way out of them. */
const OWN_HOSTS: { readonly [market: string]: string } = {
  ココナラ: 'coconala.com',
  Lancers: 'lancers.jp',
  CrowdWorks: 'crowdworks.jp',
  SKIMA: 'skima.jp',
  つなぐ: 'tsunagu-community.com',
  Fiverr: 'fiverr.com',
  Upwork: 'upwork.com',
};

/** What is said of a market holds for its variants, too: 「ココナラ（法人・検収）」. */
function ofMarket<T>(table: { readonly [market: string]: T }, name: string): T | undefined {
  const key = Object.keys(table).find((one) => name.startsWith(one));
  return key === undefined ? undefined : table[key];
}

/** The page that forbids it; '' = our own advice. */
export function sourceOf(code: FindingCode, market: string): string {
  const sources = ofMarket(SOURCES, market);
  return sources?.[code] || '';
}

/** Whether a link stays inside the marketplace. */
export function isOwnPage(link: string, market: string): boolean {
  const host = ofMarket(OWN_HOSTS, market);
  if (host === undefined) return false;
  const [, written = ''] = /^(?:https?:\/\/)?([a-z0-9.-]+)/i.exec(link) || [];
  return written === host || written.endsWith(`.${host}`);
}

interface RuleBook {
  /** In the order in which overlapping findings win: the more telling one first. */
  readonly placeholders: readonly WordingRule[];
  /** Ways around the marketplace: checked only in texts to buyers, and only where mail is not allowed. */
  readonly contact: readonly WordingRule[];
  readonly dealing: readonly WordingRule[];
  readonly manners: readonly WordingRule[];
}

let book: RuleBook | undefined;

/** Made when first asked for: most calls of the add-on never check a text. */
export function ruleBook(): RuleBook {
  book = book || {
    placeholders: placeholderRules(),
    contact: contactRules(),
    dealing: dealingRules(),
    manners: mannerRules(),
  };
  return book;
}
