// Words a seller chooses from or reads in a cell: drop-downs and the like.

import type { SendingHours, Tone } from '../../domain/assess/settings';
import type { Certainty } from '../../domain/markets/market';
import type { Situation } from '../../domain/notices/compose';
import type { EventKey } from '../../domain/orders/event';
import type { NoticeKind, NoticeState, Phase } from '../../domain/orders/notice';
import type { Service } from '../../domain/orders/order';
import type { Language } from '../language';

/** The choices of いつ; any date or date with time is understood too. */
export const EVENT_WHENS = ['now', 'this-morning', 'yesterday', 'day-before-yesterday'] as const;
export type EventWhen = (typeof EVENT_WHENS)[number];

export interface ListWords {
  readonly services: Readonly<Record<Service, string>>;
  readonly readMarks: Readonly<Record<'read' | 'unread', string>>;
  readonly noticeStates: Readonly<Record<NoticeState, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly sendingHours: Readonly<Record<SendingHours, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly events: Readonly<Record<EventKey, string>>;
  readonly whens: Readonly<Record<EventWhen, string>>;
  /** Names of notices: what the user sees instead of N-numbers. */
  readonly notices: Readonly<Record<NoticeKind, string>>;
  /** What is added in brackets to a notice's name in 文例 where one kind has several texts. */
  readonly phases: Readonly<Record<Phase, string>>;
  readonly situations: Readonly<Record<Situation, string>>;
  /** 文例, 種別: the row fits every service. */
  readonly anyService: string;
  readonly yes: string;
  readonly no: string;
  /** What waitingFor becomes when the seller waits for no particular thing. */
  readonly anyReply: string;
  /** What it becomes when the buyer did not come to the session. */
  readonly newAppointment: string;
}
