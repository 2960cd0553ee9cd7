// The text of a notice for one order: its facts, the template that fits, the words of its market.
import {
  type Composed,
  composeNotice,
  deadlineToName,
  type Situation,
  type TemplateSpec,
} from '../domain/notices/compose';
import type { NoticeKind, Phase, Wording } from '../domain/orders/notice';
import { phaseInWords } from '../domain/orders/rungs';
import { catalogueFor } from './catalogue';
import { type MessageFacts, messageFields } from './fields';
import type { Language } from './language';
import { SHIPPED_TEMPLATES } from './templates';
import { termsOf } from './vocabulary';

export interface NoticeTextInput extends MessageFacts {
  readonly kind: NoticeKind;
  readonly wording: Wording;
  readonly phase: Phase;
  readonly situation: Situation;
  /** The user's 文例, in row order. */
  readonly templates: readonly TemplateSpec[];
}

/** What is said before every text to be copied: where the market has the buyer's messages. `language`: the reader's. */
export function lookFirstText(market: string, language: Language): string {
  return catalogueFor(language).mail.lookFirst(termsOf(market, language).place);
}

/**
 * Composes a notice in the language of the order's market and the tone of the settings.
 * The user's templates are asked first, then the shipped ones. See `composeNotice` for what happens to fields without a value.
 */
export function noticeText(input: NoticeTextInput): Composed {
  const { kind, wording, situation, order, market, settings, templates, said, sendAt } = input;
  const deadline = deadlineToName(kind, input.deadline, said.promise, sendAt);
  return composeNotice({
    query: {
      kind,
      wording,
      situation,
      phase: phaseInWords(input.phase, said.workShown),
      tone: settings.tone,
      language: market.language,
      service: order.service,
    },
    own: templates,
    shipped: SHIPPED_TEMPLATES,
    fields: messageFields({ ...input, deadline }),
  });
}
