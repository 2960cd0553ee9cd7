// How a buyer is called: display names come with 様, さん or 先生 typed behind them, and nobody is called twice over.
import type { Language } from './language';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 「田中さん」「Mike様」「株式会社あおぞら 御中様」: what another honorific would double. */
const PLAIN = /\s*(?:様|さま|サマ|さん|サン|殿)$/;
/** They stand for 様 and stay where somebody is addressed. */
const STANDING = /\s*(?:先生|御中)$/;
const ENGLISH = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s+(?=\S)/i;

/** Takes endings off as long as a name is left. */
function without(name: string, ...endings: readonly RegExp[]): string {
  for (const ending of endings) {
    const rest = name.replace(ending, '');
    if (rest !== name && rest !== '') return without(rest, ...endings);
  }
  return name;
}

/** The name alone: 「田中さん」「佐藤先生」 are 田中 and 佐藤. In English a title in front is no doubling and stays. */
export function bareName(buyer: string, language: Language): string {
  const bare = without(oneLine(buyer), PLAIN, STANDING);
  return language === 'ja' ? bare.replace(ENGLISH, '') : bare;
}

/** As a message begins: 「田中様」「佐藤先生」「株式会社あおぞら 御中」; `Mr. Smith`. `unnamed` stands for a blank name. */
export function addressed(buyer: string, unnamed: string, language: Language): string {
  const typed = without(oneLine(buyer), PLAIN);
  if (language === 'en') return bareName(buyer, language) || unnamed;
  if (STANDING.test(typed) && typed.replace(STANDING, '') !== '') return typed;
  return `${typed.replace(ENGLISH, '') || unnamed}様`;
}

/** As the product speaks of a buyer to the seller: 「田中さん」「佐藤先生」, one way in mails, bars and toasts. */
export function called(buyer: string): string {
  const typed = without(oneLine(buyer), PLAIN);
  return /\S先生$/.test(typed) ? typed : `${bareName(buyer, 'ja')}さん`;
}
