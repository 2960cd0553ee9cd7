// Host API: menus, sidebar, dialogs, questions and the consent screen.
import type { Outcome } from './Outcome';

/** One entry of a menu as the user sees it. */
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

/** A window that asked the user something, and what was answered. */
export interface ShownAlert {
  kind: 'alert' | 'prompt';
  title: string;
  text: string;
  buttons: string;
  answer: string;
}

/** Google's consent screen as it was shown, and what the user ticked. */
export interface ConsentScreen {
  user: string;
  /** The scopes that were missing. */
  scopes: readonly string[];
  ticked: readonly string[];
}

/** What Google's window shows beside the cells. */
export interface HostUi {
  /** Top-level menus of the project, by order of addToUi; an add-on's menu is listed under its own name. */
  readonly menus: readonly (MenuEntry & { kind: 'menu' })[];
  readonly sidebar: { html: string; title: string } | null;
  readonly dialog: { html: string; title: string; modal: boolean; width: number | null; height: number | null } | null;
  readonly alerts: readonly ShownAlert[];
  readonly toasts: readonly { text: string; title: string; at: number }[];
  /** Consent screens that `ScriptApp.requireScopes` brought up. */
  readonly consentScreens: readonly ConsentScreen[];
  /** What the user ticks on the next consent screen, e.g. `['script.send_mail']`; without it the screen is closed. */
  consentNext(scopes: readonly string[]): void;
  /** The answer to the next alert or prompt, e.g. `YES`, `NO`, `OK`, `CANCEL`, `CLOSE`; may be called several times in advance. */
  answerNext(button: string, text?: string): void;
  /** Runs the item under the captions, e.g. `['返事まち', '準備する']`, as the given user (default: the owner). */
  clickMenu(path: readonly string[], user?: string): Outcome;
  closeSidebar(): void;
  closeDialog(): void;
}
