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

/** An order in a list. */
export interface OrderItem {
  readonly id: string;
  readonly buyer: string;
  readonly title: string;
  readonly market: string;
  readonly turn: Turn;
  readonly stage: Stage;
  readonly severity: Severity;
  readonly stageText: string;
  readonly severityText: string;
  /** 次にすること, in words. */
  readonly stepText: string;
  /** いつまで, in words. */
  readonly untilText: string;
  readonly open: boolean;
  /** Belongs to きょう. */
  readonly today: boolean;
}

/** An order's page. */
export interface OrderView extends OrderItem {
  /** 「¥8,000」 or ''. */
  readonly amount: string;
  /** https only, or ''. */
  readonly url: string;
  readonly step: StepKind;
  readonly turnText: string;
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
  /** A silent buyer's page says that this is common. */
  readonly reassurance: string;
  /** Asked before the text is sent: whether an answer came. Absent: not asked. */
  readonly answerFirst?: string;
  /** Further texts that make sense for this order; absent or empty: none offered. */
  readonly moreTexts?: readonly NoticeChoice[];
  /** Absent: the money goes back, or nothing is known of it. */
  readonly money?: MoneyView;
  /** Other orders of the same buyer, also those that are over; absent: as told before. */
  readonly others?: readonly OrderItem[];
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
  /** What is recorded once one was. */
  readonly events: { readonly [event in 'wrote' | 'wrote-waiting']: string };
}

export interface SidebarState {
  readonly language: 'ja' | 'en';
  /** False until はじめる has run in this sheet. */
  readonly setUp: boolean;
  /** 「11/22 22:00」 or '' before the first run. */
  readonly lastRun: string;
  /** What is wrong with the automatic run, in words, with the way back; '' = all well. */
  readonly warning: string;
  /** All orders that are not over, worst first. */
  readonly orders: readonly OrderItem[];
  /** How many of them belong to きょう. */
  readonly need: number;
  /** How many are over: they come by themselves (henjiFinished). */
  readonly finished: number;
  /** The page of the order that was asked for with the list; absent: none was, or there is no such order. */
  readonly page?: OrderView;
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

/** Orders that are over, those that ended last first, from the `from`th on. */
export interface FinishedOrders {
  readonly orders: readonly OrderItem[];
  /** All that were found. */
  readonly total: number;
}

/** What a press answers: what changed, and one sentence about what was done or refused. */
export interface SidebarAnswer {
  /** Everything, where everything was brought up to date, or cannot be read any more. */
  readonly state?: SidebarState;
  /** The order that was pressed as it is now. */
  readonly page?: OrderView;
  readonly message: string;
  /** The order whose last event 取り消す would take back, or ''. */
  readonly undoOrder: string;
  readonly ok: boolean;
  /** Nothing was recorded yet: `message` asks about the date of the text. */
  readonly asks?: true;
}
