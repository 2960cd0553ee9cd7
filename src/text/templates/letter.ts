// How a shipped template is built: salutation, body, the seller's name if there is one.
import type { Situation, TemplateSpec } from '../../domain/notices/compose';
import type { NoticeKind, Phase, Wording } from '../../domain/orders/notice';
import type { Service } from '../../domain/orders/order';
import type { Language } from '../language';

export interface Variant {
  readonly wording?: Wording;
  readonly service?: Service | 'any';
  readonly phase?: Phase | 'any';
  readonly situation?: Situation | 'any';
}

/** The two tones of one message. */
export interface Tones {
  readonly soft: string;
  readonly formal: string;
}

const FRAME = {
  ja: (body: string) => `{{購入者}}様\n\n${body.trim()}\n{{#自分の名前}}\n\n{{自分の名前}}\n{{/自分の名前}}`,
  en: (body: string) => `Hi {{buyer}},\n\n${body.trim()}\n{{#sellerName}}\n\n{{sellerName}}\n{{/sellerName}}`,
} as const;

/** Both tones of a template as they are shipped. `framed` false: the text is not to the buyer and has its own frame. */
export function letters(
  language: Language,
  kind: NoticeKind,
  texts: Tones,
  { wording = 1, service = 'any', phase = 'any', situation = 'any' }: Variant = {},
  framed = true,
): TemplateSpec[] {
  return (['soft', 'formal'] as const).map((tone) => ({
    kind,
    wording,
    tone,
    language,
    service,
    phase,
    situation,
    text: framed ? FRAME[language](texts[tone]) : texts[tone].trim(),
  }));
}
