// What the sidebar is given: words and ISO times, ready to show. Passed as JSON text, because a Date would arrive as null.
import type { Severity, Stage, Turn } from '../../domain/assess/assessment';
import type { StepKind } from '../../domain/markets/stepKind';
import type { EventKey } from '../../domain/orders/event';
import type { NoticeKind } from '../../domain/orders/notice';

/** A text to paste, with what to look at before. */
export interface NoticeView {
  /** The ledger row, or '' for a text composed on demand. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly name: string;
  readonly text: string;
  /** 「11月27日（金）20時」 or ''. */
  readonly deadline: string;
  /** Where to look for an answer before it is sent. */
  readonly lookFirst: string;
  /** The days that may be promised instead: chosen, text and deadline are composed anew. Absent: this text takes none. */
  readonly dates?: readonly { readonly at: string; readonly label: string }[];
  /** Why the date of this text has to be looked at before it is copied or sent. Absent: it need not. */
  readonly ask?: string;
  /** What the wording check found, one sentence each. */
  readonly findings: readonly string[];
  /** Opens Gmail's compose window filled in (https only). Only where the market allows mail and an address is known. */
  readonly mailUrl?: string;
}

/** A text that can be composed on demand (henjiCompose) for this order. */
export interface NoticeChoice {
  readonly kind: NoticeKind;
  readonly name: string;
}

/** A page outside the sidebar. */
export interface LinkView {
  readonly label: string;
  /** https only. */
  readonly url: string;
}

export interface TimelinePoint {
  /** ISO 8601 with the sheet's offset. */
  readonly at: string;
  readonly label: string;
  /** 「11/27 20:00」 */
  readonly when: string;
  readonly kind: 'past' | 'now' | 'future' | 'paid' | 'refunded';
}

export interface EventView {
  readonly key: EventKey;
  readonly label: string;
  /** One of the few that fit the stage best: shown first. */
  readonly likely: boolean;
}

export interface OrderView {
  readonly id: string;
  readonly buyer: string;
  readonly title: string;
  readonly market: string;
  /** 「¥8,000」 or ''. */
  readonly amount: string;
  /** https only, or ''. */
  readonly url: string;
  readonly turn: Turn;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly step: StepKind;
  readonly turnText: string;
  readonly stageText: string;
  readonly severityText: string;
  /** 次にすること, in words. */
  readonly stepText: string;
  /** いつまで, in words. */
  readonly untilText: string;
  /** 返事がなければ: 「12/3 売上確定 ¥8,000」. */
  readonly outcomeText: string;
  /** 「返事待ち5日」 or ''. */
  readonly waitingText: string;
  /** Why, in one or two sentences, naming the rule and its source. */
  readonly reason: string;
  readonly notice: NoticeView | null;
  /** 押す前に: what to check before an irreversible button. Empty for harmless steps. */
  readonly beforePressing: readonly string[];
  readonly timeline: readonly TimelinePoint[];
  readonly events: readonly EventView[];
  /** 注意, one sentence each. */
  readonly problems: readonly string[];
  /** 「11/22 22:14 返事が来た」 or ''. */
  readonly lastEvent: string;
  readonly canUndo: boolean;
  /** Other orders of the same buyer. */
  readonly sameBuyer: readonly string[];
  readonly open: boolean;
  /** A silent buyer's page says that this is common. */
  readonly reassurance: string;
  /** Asked before the text is sent: whether an answer came. Absent: not asked. */
  readonly answerFirst?: string;
  /** Further texts that make sense for this order; absent or empty: none offered. */
  readonly moreTexts?: readonly NoticeChoice[];
  /** Absent: the money goes back, or nothing is known of it. */
  readonly money?: MoneyView;
}

/** What an order leaves, and when it is paid out. */
export interface MoneyView {
  /** 「手取り ¥6,240」, or that it is not known. */
  readonly takeHome: string;
  /** 「12/15までに振込申請をすると、12/21に振り込み（第三者情報）」; '' = not known. */
  readonly payout: string;
  /** Where fee and payout come from, one sentence each. */
  readonly sources: readonly string[];
}

/** 確定待ちの売上, by date. */
export interface SalesView {
  readonly heading: string;
  /** '' = no price is known. */
  readonly total: string;
  /** 「手取り ¥37,440」, or that no price is known; '' = no fee is known. */
  readonly takeHome: string;
  readonly days: readonly {
    readonly day: string;
    readonly amount: string;
    readonly takeHome: string;
    readonly buyers: string;
  }[];
  /** What the sums rest on and leave out. */
  readonly notes: readonly string[];
}

/** 出発前チェック. */
export interface DepartureView {
  readonly heading: string;
  /** What runs out while the seller is away, or that nothing does. */
  readonly certain: readonly string[];
  /** What a buyer could set off. */
  readonly possible: readonly string[];
  /** 「受付休止を検討」 or ''. */
  readonly pause: string;
  /** That the absence notice can be sent, or ''. */
  readonly tell: string;
  /** Something does run out: to be seen first. */
  readonly pressing: boolean;
  /** The orders whose buyers may be told. */
  readonly orders: readonly string[];
}

export interface SidebarState {
  readonly language: 'ja' | 'en';
  /** False until はじめる has run in this sheet. */
  readonly setUp: boolean;
  /** 「11/22 22:00」 or '' before the first run. */
  readonly lastRun: string;
  /** What is wrong with the automatic run, in words, with the way back; '' = all well. */
  readonly warning: string;
  /** All orders, worst first. `need` = the first so many belong to きょう. */
  readonly orders: readonly OrderView[];
  readonly need: number;
  /** The tabs cannot be read at the moment: `warning` says why, and no order is known. */
  readonly broken?: true;
  /** A copy of a document that was set up, in which nothing runs yet: `warning` says so. */
  readonly copied?: true;
  /** 「11/22 23:00 ごろ」: the next run by itself; absent: unknown. */
  readonly nextRun?: string;
  /** Guide, privacy and the like, shown under 設定. */
  readonly links?: readonly LinkView[];
  /** Absent: nothing is being waited for. */
  readonly sales?: SalesView;
  /** Absent: no days off are near. */
  readonly departure?: DepartureView;
}

/** What every sidebar call answers: the new state, and one sentence about what was done or refused. */
export interface SidebarAnswer {
  readonly state: SidebarState;
  readonly message: string;
  /** The order whose last event 取り消す would take back, or ''. */
  readonly undoOrder: string;
  readonly ok: boolean;
  /** Nothing was recorded yet: `message` asks about the date of the text. */
  readonly asks?: true;
}
