// The menu 「返事まち」 and what its items do.

import { askForPermissions, isUnenabled, missingPermissions, type Permission } from '../../google/permissions';
import { userLanguage } from '../../google/session';
import { activeSpreadsheet } from '../../google/spreadsheet';
import { addMenu, confirm, showSidebar as show, tell, toast } from '../../google/ui';
import { type Cell, textFromCell } from '../../sheet/cells';
import type { OrderRow } from '../../sheet/orderRows';
import type { MenuItem } from '../../text/areas/setup';
import { type Catalogue, catalogueFor } from '../../text/catalogue';
import { isPermissionError } from '../../text/permissionError';
import type { Desk } from '../desk/desk';
import { readDocumentMemory } from '../desk/memory';
import { MENU_HANDLERS } from '../desk/names';
import { reasonOf } from '../desk/rowTroubles';
import { undoLast } from '../events/undoEvent';
import { isCopy } from '../health/copy';
import { runProblemText } from '../health/explain';
import { askedText, permissionText } from '../health/permissions';
import { PATIENT, refresh } from '../run/refresh';
import { selfCheck } from '../selfCheck/selfCheck';
import { begin } from './begin';
import { chosenMarket, resetMarket } from './resetRules';
import { fillInSamples } from './samples';
import { sendTestMail } from './testMail';

const ownWords = (): Catalogue => catalogueFor(userLanguage());

/** The document opens: the menu first, then what a copy must say of itself. Where the product is not enabled nothing may be read. */
export function opened(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  drawMenu();
  if (isUnenabled(event?.authMode)) return;
  try {
    if (isCopy(readDocumentMemory())) say(ownWords().health.copied);
  } catch {
    // The menu is there, and the sidebar says it as well.
  }
}

/** Drawn when the document opens. Reads nothing of it: a simple trigger may not be allowed to (facts/apps-script.md 3.2). */
function drawMenu(): void {
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
    item('examples'),
    item('check'),
  ]);
}

export function openSidebar(): void {
  // What else is missing the sidebar says itself.
  whenPermitted('openSidebar', ['sheet', 'sidebar'], showSidebar);
}

function showSidebar(): void {
  show(ownWords().setUp.productName);
}

/** Sets up (or mends) the document, runs once, and opens the sidebar. */
export function setUpFromMenu(): void {
  whenPermitted('setUp', 'all', () => {
    say(begin(false).message);
    showSidebar();
  });
}

export function testMailHere(): void {
  whenPermitted('testMail', ['sheet', 'mail', 'address'], () => say(sendTestMail(ownWords())));
}

export function updateNow(): void {
  whenPermitted('updateNow', ['sheet'], update);
}

function update(): void {
  const words = ownWords();
  const result = refresh({ waitMs: PATIENT, drafts: 'prepare', stamp: true, retry: true });
  say(result.ok ? words.setUp.toasts.updated(result.refreshed.assessed.length) : runProblemText(result.problem, words));
}

export function addSampleOrders(): void {
  whenPermitted('addSamples', ['sheet'], () => {
    const { toasts } = ownWords().setUp;
    const count = fillInSamples();
    if (count > 0) update();
    say(count > 0 ? toasts.samplesAdded(count) : toasts.samplesExist);
  });
}

/** Takes back the last event of the row in which the cursor stands. */
export function undoSelected(): void {
  whenPermitted('undo', ['sheet'], undoHere);
}

function undoHere(): void {
  const words = ownWords();
  const sheet = activeSpreadsheet().getActiveSheet();
  const row = sheet.getActiveCell().getRow();
  const seen = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getValues()[0] as Cell[];
  const tab = (['orders', 'today'] as const).find((one) => readDocumentMemory().tabIds?.[one] === sheet.getSheetId());
  let message = '';
  const result = refresh({
    waitMs: PATIENT,
    ...(tab && { only: { tab, first: row, last: row } }),
    also: (desk) => {
      const { orderTable, todayTable } = desk.book;
      const here = [orderTable, todayTable].find((table) => table.sheet?.getSheetId() === sheet.getSheetId());
      const seenIn = (key: 'id' | 'buyer') => textFromCell(seen[(here?.columns.get(key as never) ?? 0) - 1]);
      const [orderId, buyer] = [seenIn('id'), seenIn('buyer')];
      const isRow = (one: OrderRow) => one.row === row && one.order.id === orderId;
      const inOrders = here?.tab === 'orders' && desk.book.orders.some(isRow);
      const isSeen = here?.columns.has('buyer' as never) ?? false;
      const done = undoLast(desk, { orderId, ...(inOrders && { row }), ...(isSeen && { buyer }) });
      const { problems, setUp: setUpWords } = desk.book.words;
      message =
        'refusal' in done ? problems.refusals[done.refusal]('') : setUpWords.toasts.undone(done.buyer, done.word);
    },
  });
  say(result.ok ? message : runProblemText(result.problem, words));
}

/** The market of the row in which the cursor stands gets its shipped rules back. */
export function resetRulesHere(): void {
  whenPermitted('resetRules', ['sheet'], resetHere);
}

function resetHere(): void {
  const words = ownWords();
  const { toasts, confirmReset, menuItems } = words.setUp;
  const chosen = chosenMarket();
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
  whenPermitted('check', ['sheet'], () => say(selfCheck(ownWords())));
}

/**
 * Does what a menu item is for. Where one of the permissions is missing that it cannot go on without, this is said, and Google asks for all
 * that are missing: the item is then chosen once more. What else is missing is said afterwards.
 */
function whenPermitted(item: keyof typeof MENU_HANDLERS, needs: readonly Permission[] | 'all', work: () => void): void {
  const words = ownWords();
  const { productName, menuItems } = words.setUp;
  const missing = missingPermissions();
  if (needs === 'all' ? missing.length > 0 : missing.some((one) => needs.includes(one))) {
    tell(productName, askedText(words, missing, menuItems[item]));
    askForPermissions();
  }
  try {
    work();
  } catch (error) {
    throw isPermissionError(reasonOf(error)) ? new Error(permissionText(words, missing)) : error;
  }
  if (missing.length > 0 && item !== 'openSidebar') tell(productName, permissionText(words, missing));
}

function say(message: string): void {
  toast(message, ownWords().setUp.productName);
}
