// Words of the digest and the alert mail. Subjects carry counts: no money, no names.
import type { Severity } from '../../domain/assess/assessment';

/** Open orders by urgency, those that are もうすぐ left out. */
export type Counts = Readonly<Record<Extract<Severity, 'danger' | 'late'>, number>>;

export interface MailLine {
  readonly buyer: string;
  readonly title: string;
  readonly step: string;
  readonly until: string;
}

export interface AlertLine {
  readonly buyer: string;
  readonly clock: string;
  readonly endsAt: string;
  readonly over: boolean;
  readonly result: string;
}

export interface MailWords {
  /** `today`: the number of きょう; of them so many are 至急 or 期限切れ. */
  readonly digestSubject: (today: number, counts: Counts) => string;
  /** `hours`: the threshold that was crossed (24 or 6). `ahead`, `over`: orders whose clock still runs, and has run out. */
  readonly alertSubject: (hours: number, ahead: number, over: number) => string;
  readonly digestIntro: string;
  readonly alertIntro: string;
  /** 「田中さん（ロゴ制作）：『ご確認のお願い』を送る［きょう 20:00］」 */
  readonly order: (line: MailLine) => string;
  readonly alertLine: (line: AlertLine) => string;
  readonly noticeHeading: (notice: string) => string;
  /** Said before every text to be copied, everywhere. `place`: where the market has the buyer's messages; '' = no place of its own. */
  readonly lookFirst: (place: string) => string;
  readonly links: {
    readonly row: string;
    /** Leads to where 返事が来た is recorded. */
    readonly answered: string;
    readonly room: string;
    readonly calendar: string;
    readonly sheet: string;
  };
  /** The title of the calendar entry for a promised deadline. */
  readonly calendarTitle: (buyer: string) => string;
  /** Automatic updates have failed for two hours. */
  readonly troubleSubject: string;
  /** `since`: a moment; `reason`: one sentence, mostly with what to do. */
  readonly troubleLines: (since: string, reason: string) => readonly string[];
  /** The text of a step that comes due later that day. `when`: a moment. */
  readonly sendableFrom: (when: string) => string;
  /** Checks beyond the first few: nothing expires with them. */
  readonly moreChecks: (count: number) => string;
  /** Orders that did not fit into one mail. */
  readonly more: (count: number) => string;
  readonly footer: readonly string[];
  /** The mail that only shows how mails arrive. */
  readonly test: {
    readonly subject: string;
    readonly body: string;
    readonly sent: (address: string) => string;
    /** The account may send no more today. */
    readonly noneLeft: string;
    readonly failed: (reason: string) => string;
  };
}
