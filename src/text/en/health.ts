// How the automatic update is doing, and how to get it going again.
import type { HealthWords } from '../areas/health';

const SET_UP = 'the menu "Henjimachi" > "Set up / repair"';

export const health = (): HealthWords => ({
  wellText: 'Fine',
  rowsInTrouble: (count) =>
    `${count} ${count === 1 ? 'order' : 'orders'} could not be updated. See the Attention column in Orders.`,
  forgotten:
    'Some of what was kept behind the scenes could not be read any more, so just that was forgotten. Your orders and notices are as they were. A mail may come once more, and an earlier event may not be undone.',
  noMailsLeft:
    'This Google account may send no more mail today (other scripts count too), so no notice could be sent. It leaves as soon as mail can be sent again. Until then please see the tab Today.',
  unwritable: (tab, reason) =>
    `The tab ${tab} cannot be written to (${reason}). Take the protection off the tab or its columns, or remove rows, columns and tabs that are not used.`,
  mailUnwritable: (reason) => `No mail could be prepared (${reason}). Please see the tab Today.`,
  storeFull:
    "What this sheet's scripts may keep (500 KB) is used up. If another script runs in this sheet, please remove some of what it stores. Until then a mail may come several times.",
  failing: (times, since, reason) =>
    `Automatic updates have failed ${times} ${times === 1 ? 'time' : 'times'} in a row since ${since} (${reason}). They are tried again every hour.`,
  stopped: (advice) => `⚠ Automatic updates have stopped. ${advice}`,
  triggerGone: `The hourly update is gone. On a computer, choose ${SET_UP} to bring it back.`,
  copied: `This sheet is a copy. Nothing updates automatically here and no mail is sent; the original goes on as it was. To use this sheet too, choose ${SET_UP} on a computer.`,
  permissions: {
    sheet: 'reading and writing this spreadsheet',
    sidebar: 'showing the sidebar',
    trigger: 'the hourly update',
    mail: 'mail to yourself',
    address: 'seeing your own address',
    other: 'the extra features you chose',
  },
  permissionsMissing: (what) =>
    `Some parts do not work, because Google has not been given permission for them yet: ${what.join(', ')}. On a computer, choose ${SET_UP} and tick every box that Google shows.`,
  permissionsAsked: (what, item) =>
    `Google has not been given these permissions yet: ${what.join(', ')}.\nPlease tick every box on the screen that comes next, then choose the menu "Henjimachi" > "${item}" once more.`,
  runsAs: (owner) =>
    `What was missing is back. Automatic updates and mail run under the account that set this sheet up: ${owner}.`,
  ownerStopped: (owner) =>
    `Automatic updates ran under ${owner} and have stopped. Ask them to choose ${SET_UP}, or choose it yourself: your account then takes over, and the mail comes to you.`,
  otherZone: (sheet, script) =>
    `This sheet is in the time zone ${sheet}, the script in ${script}. If that is not the clock you live by, set it on a computer under File > Settings > Time zone: records, deadlines and mails then keep the right time. If it is, choose the same zone under Extensions > Apps Script > Project Settings, and this note goes away.`,
  without: {
    today: 'Meanwhile the list of Today is not updated, and choices made there are not taken.',
    notices:
      'Meanwhile no drafts are prepared and no next message is suggested. Urgent mails about deadlines come as always.',
    rules: 'Meanwhile the rules count as they could last be read.',
    templates: 'Meanwhile the texts that came with the add-on are used.',
    daysOff: 'Meanwhile no day counts as a day off.',
    settings: 'Meanwhile the settings are those of the beginning.',
    log: 'Meanwhile nothing is logged.',
  },
  tabLost: (tab, without) =>
    `The tab "${tab}" is missing. ${without} Rename it back to "${tab}", or choose ${SET_UP} to make a new one.`,
  columnsLost: (tab, headers, without) =>
    `The tab "${tab}" lacks ${named(headers)}, so it is neither written nor used. ${without} Rename the header back, or choose ${SET_UP} to add it.`,
  columnsBlank: (tab, headers) =>
    `The tab "${tab}" has no ${named(headers)}: taken as blank. If you want it back, choose ${SET_UP}.`,
  columnDoubled: (tab, header, used, own) =>
    `The tab "${tab}" has the header "${header}" twice. The left one (column ${used}) is used; column ${own} is left alone as your own.`,
});

const named = (headers: readonly string[]): string => headers.map((header) => `"${header}"`).join(', ');
