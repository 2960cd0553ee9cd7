// Every word of the sidebar's own (buttons, headings, advice). What describes an order arrives in words from the server.
import { sidebarEn } from './sidebarEn';
import { type SidebarWords, sidebarJa } from './sidebarJa';

export const sidebarWords: Readonly<Record<'ja' | 'en', SidebarWords>> = { ja: sidebarJa, en: sidebarEn };
