// Small words inside messages to buyers that are made from facts.

export interface MessageWords {
  /** Stands for a buyer without a name. */
  readonly unnamedBuyer: string;
  readonly listItem: (text: string) => string;
  readonly listSeparator: string;
  /** One line of the record of notices for the marketplace's staff. */
  readonly recordLine: (when: string, notice: string) => string;
  readonly calls: Readonly<Record<'video' | 'phone', string>>;
}
