// The menu 「返事まち」 and what its items do.

import { userLanguage } from '../../google/session';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { addMenu, confirm, showSidebar as show, toast } from '../../google/ui';
import { textFromCell } from '../../sheet/cells';
import type { MenuItem } from '../../text/areas/setup';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import type { Desk } from '../desk/desk';
import { MENU_HANDLERS } from '../desk/names';
import { undoLast } from '../events/undoEvent';
import { runProblemText } from '../health/explain';
import { PATIENT, refresh } from '../run/refresh';
import { selfCheck } from '../selfCheck/selfCheck';
import { begin } from './begin';
import { chosenMarket, resetMarket } from './resetRules';
import { fillInSamples } from './samples';
import { sendTestMail } from './testMail';

const ownWords = (): Catalogue => catalogueFor(userLanguage());

/** Drawn when the document opens. Reads nothing of it: a simple trigger may not be allowed to (facts/apps-script.md 3.2). */
export function drawMenu(): void {
  const words = ownWords();
  const item = (key: keyof typeof MENU_HANDLERS & MenuItem) => ({
    label: words.setUp.menuItems[key],
    handler: MENU_HANDLERS[key],
  });
  addMenu(words.setUp.menu, [
    item('openSidebar'),
    item('updateNow'),
    item('undo'),
    null,
    item('setUp'),
    item('testMail'),
    item('resetRules'),
    item('addSamples'),
    item('check'),
  ]);
}

export function openSidebar(): void {
  show(ownWords().setUp.productName);
}

/** Sets up (or mends) the document, runs once, and opens the sidebar. */
export function setUpFromMenu(): void {
  const { message } = begin(false);
  say(message);
  openSidebar();
}

export function testMailHere(): void {
  say(sendTestMail(ownWords()));
}

export function updateNow(): void {
  const words = ownWords();
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, retry: true });
  say(result.ok ? words.setUp.toasts.updated(result.refreshed.assessed.length) : runProblemText(result.problem, words));
}

export function addSampleOrders(): void {
  const words = ownWords();
  const count = fillInSamples();
  if (count > 0) updateNow();
  say(count > 0 ? words.setUp.toasts.samplesAdded(count) : words.setUp.toasts.samplesExist);
}

/** Takes back the last event of the row in which the cursor stands. */
export function undoSelected(): void {
  const words = ownWords();
  const sheet = activeSpreadsheet().getActiveSheet();
  const row = sheet.getActiveCell().getRow();
  let message = '';
  const result = refresh({
    waitMs: PATIENT,
    also: (desk) => {
      const { orderTable, todayTable } = desk.book;
      const here = [orderTable, todayTable].find((table) => table.sheet.getSheetId() === sheet.getSheetId());
      const column = here?.columns.get('id' as never);
      const source = here?.rows.find((one) => one.row === row);
      const orderId = source && column ? textFromCell(source.cells[column - 1]) : '';
      const done = undoLast(desk, orderId);
      const { problems, setUp: setUpWords } = desk.book.words;
      message =
        'refusal' in done ? problems.refusals[done.refusal]('') : setUpWords.toasts.undone(done.buyer, done.word);
    },
  });
  say(result.ok ? message : runProblemText(result.problem, words));
}

/** The market of the row in which the cursor stands gets its shipped rules back. */
export function resetRulesHere(): void {
  const words = ownWords();
  const { toasts, confirmReset, menuItems } = words.setUp;
  const chosen = chosenMarket(words.language);
  if ('refusal' in chosen) {
    const own = chosen.refusal === 'own-market';
    say(own ? toasts.nothingShipped(chosen.name) : toasts.chooseRule(words.sheet.tabs.rules));
    return;
  }
  const { name } = chosen.market;
  if (!confirm(menuItems.resetRules, confirmReset(name))) return;
  if (!resetMarket(chosen.market, words.language)) {
    say(words.problems.runErrors.busy);
    return;
  }
  const also = ({ log }: Desk) => log.push({ kind: 'rules-reset', orderId: '', buyer: '', detail: name });
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', also });
  say(result.ok ? toasts.rulesReset(name) : runProblemText(result.problem, words));
}

/** 動作チェック: tries on a scratch tab what could not be tried without Google. */
export function checkHere(): void {
  say(selfCheck(ownWords()));
}

function say(message: string): void {
  toast(message, ownWords().setUp.productName);
}
