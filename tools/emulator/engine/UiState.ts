// What the window beside the cells shows, and the answers prepared for its questions.
import type { ConsentScreen, HostUi, MenuEntry, ShownAlert } from '../api/HostUi';
import { fullScope } from './Consent';

export type Menu = MenuEntry & { kind: 'menu' };

/** The window beside the cells: menus, sidebar, dialogs, questions, toasts. */
export class UiState {
  menus: Menu[] = [];
  sidebar: HostUi['sidebar'] = null;
  dialog: HostUi['dialog'] = null;
  readonly alerts: ShownAlert[] = [];
  readonly toasts: { text: string; title: string; at: number }[] = [];
  readonly consentScreens: ConsentScreen[] = [];
  private readonly consents: (readonly string[])[] = [];
  private readonly answers: { button: string; text: string }[] = [];

  /** A document just opened shows nothing yet. */
  reset(): void {
    this.menus = [];
    this.sidebar = null;
    this.dialog = null;
  }

  prepareAnswer(button: string, text: string): void {
    this.answers.push({ button, text });
  }

  /** Adds a menu, or replaces the one of the same caption. */
  addMenu(menu: Menu): void {
    const at = this.menus.findIndex(({ caption }) => caption === menu.caption);
    if (at >= 0) this.menus[at] = menu;
    else this.menus.push(menu);
  }

  /** Shows a question and gives the prepared answer; a plain OK box needs none. */
  ask(kind: ShownAlert['kind'], title: string, text: string, buttons: string): { button: string; text: string } {
    let answer = this.answers.shift();
    if (!answer) {
      if (buttons !== 'OK') {
        throw new Error(
          `The script asks "${title || text}" (${buttons}): prepare the answer with world.ui.answerNext.`,
        );
      }
      answer = { button: 'OK', text: '' };
    }
    this.alerts.push({ kind, title, text, buttons, answer: answer.button });
    return answer;
  }

  prepareConsent(scopes: readonly string[]): void {
    this.consents.push(scopes.map(fullScope));
  }

  /** Shows Google's consent screen; gives what the user ticks: what was prepared, or nothing. */
  askConsent(user: string, scopes: readonly string[]): readonly string[] {
    const ticked = (this.consents.shift() ?? []).filter((scope) => scopes.includes(scope));
    this.consentScreens.push({ user, scopes: [...scopes], ticked });
    return ticked;
  }
}
