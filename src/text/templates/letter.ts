// How a shipped template is built: salutation, body, closing line, the seller's name if there is one.
import type { Situation, TemplateSpec } from '../../domain/notices/compose';
import type { NoticeKind, Phase, Wording } from '../../domain/orders/notice';
import type { Service } from '../../domain/orders/order';
import type { Language } from '../language';
import { formally } from './formally';

export interface Variant {
  readonly wording?: Wording;
  readonly service?: Service | 'any';
  readonly phase?: Phase | 'any';
  readonly situation?: Situation | 'any';
  /** The line before the seller's name: the plain one, one for a message that may have crossed with another, or the text's own. */
  readonly closing?: 'plain' | 'crossed' | 'own';
  /** The first message of all greets by its thanks. */
  readonly first?: boolean;
}

type Tone = 'soft' | 'formal';
/** The two tones of one message. Where they share most, one text marks what differs: 「お送り[します|いたします]」. */
export type Tones = { readonly [tone in Tone]: string };

interface Letter {
  readonly hello: Tones;
  readonly greeting: Tones;
  readonly closing: { readonly [closing in 'plain' | 'crossed' | 'own']: Tones };
  readonly name: Tones;
}

const MARK = /\[([^|\]]*)\|([^\]]*)\]/g;
/** A marked text as it stands in one tone. */
const toned = (text: string, tone: Tone): string => text.replace(MARK, tone === 'soft' ? '$1' : '$2');

const NONE: Tones = { soft: '', formal: '' };

const LETTERS: { readonly [language in Language]: Letter } = {
  ja: {
    hello: { soft: '{{宛名}}', formal: '{{宛名}}' },
    greeting: { soft: '', formal: 'お世話になっております。' },
    closing: {
      plain: { soft: 'どうぞよろしくお願いします。', formal: '何とぞよろしくお願いいたします。' },
      crossed: {
        soft: 'すでにお返事をいただいておりましたら、行き違いをお許しください。どうぞよろしくお願いします。',
        formal: 'すでにお返事をいただいておりましたら、行き違いをお許しください。何とぞよろしくお願いいたします。',
      },
      own: NONE,
    },
    name: { soft: '{{自分の名前}}', formal: '{{自分の名前}}' },
  },
  en: {
    hello: { soft: 'Hi {{addressee}},', formal: 'Hello {{addressee}},' },
    greeting: NONE,
    closing: {
      plain: { soft: 'Thanks so much!', formal: 'Thank you for your time.' },
      crossed: {
        soft: "If you've already replied, feel free to disregard this. Thanks so much!",
        formal: 'If you have already replied, please disregard this message. Thank you for your time.',
      },
      own: NONE,
    },
    name: { soft: '{{sellerName}}', formal: 'Kind regards,\n{{sellerName}}' },
  },
};

const SELLER: { readonly [language in Language]: string } = { ja: '自分の名前', en: 'sellerName' };

function framed(language: Language, tone: Tone, body: string, { closing = 'plain', first = false }: Variant): string {
  const { hello, greeting, closing: closings, name } = LETTERS[language];
  const text = [first ? '' : greeting[tone], body.trim()].filter(Boolean).join('\n');
  const signed = `{{#${SELLER[language]}}}\n\n${name[tone]}\n{{/${SELLER[language]}}}`;
  return `${[hello[tone], text, closings[closing][tone]].filter(Boolean).join('\n\n')}\n${signed}`;
}

/** Both tones of a template as they are shipped. `isFramed` false: the text is not to the buyer and has its own frame. */
export function letters(
  language: Language,
  kind: NoticeKind,
  texts: Tones | string,
  variant: Variant = {},
  isFramed = true,
): TemplateSpec[] {
  const { wording = 1, service = 'any', phase = 'any', situation = 'any' } = variant;
  return (['soft', 'formal'] as const).map((tone) => ({
    kind,
    wording,
    tone,
    language,
    service,
    phase,
    situation,
    // Put together when it is asked for: most executions ask for none.
    get text() {
      const text = toned(typeof texts === 'string' ? texts : texts[tone], tone);
      return isFramed ? framed(language, tone, text, variant) : text.trim();
    },
  }));
}

/** An English template, as it sounds among friends: the formal tone follows from it. */
export const letterEn = (kind: NoticeKind, text: string, variant?: Variant, isFramed?: boolean) =>
  letters(
    'en',
    kind,
    {
      soft: text,
      get formal() {
        return formally(text);
      },
    },
    variant,
    isFramed,
  );
