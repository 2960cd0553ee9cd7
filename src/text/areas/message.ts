// Small words inside messages to buyers that are made from facts.
import type { Service } from '../../domain/orders/order';

export interface MessageWords {
  /** Stands for a buyer without a name. */
  readonly unnamedBuyer: string;
  readonly listItem: (text: string) => string;
  readonly listSeparator: string;
  /** One line of the record of notices for the marketplace's staff. `deadline`: what the notice promised; '' = nothing. */
  readonly recordLine: (when: string, notice: string, deadline: string) => string;
  readonly calls: Readonly<Record<'video' | 'phone', string>>;
  /** What was booked, where it is no work: 「お電話でのご相談」. */
  readonly sessions: Readonly<Record<Exclude<Service, 'work'>, string>>;
  /** Said at once with the hand-over. */
  readonly atHandOver: string;
  /** A short answer made from an open question. */
  readonly sampleAnswer: (question: string) => string;
}
