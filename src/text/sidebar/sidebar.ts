// Every word of the sidebar's own (buttons, headings, advice). What describes an order arrives in words from the server.
import { sidebarEn } from './sidebarEn';
import { sidebarJa } from './sidebarJa';

/** Why a call to the server did not come back with an answer. */
export type FailureKind =
  | 'no-google'
  | 'multi-login'
  | 'permission'
  | 'offline'
  | 'no-answer'
  | 'old-page'
  | 'busy'
  | 'unreadable'
  | 'failed';

export type SidebarWords = typeof sidebarJa;

export const sidebarWords: Readonly<Record<'ja' | 'en', SidebarWords>> = { ja: sidebarJa, en: sidebarEn };
