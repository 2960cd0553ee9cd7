// The menu, set-up, and what keeps the add-on going.
import type { SetUpWords } from '../areas/setup';

export const setUp = (): SetUpWords => ({
  menu: 'Henjimachi',
  menuItems: {
    openSidebar: 'Open the sidebar',
    updateNow: 'Update now',
    setUp: 'Set up / repair',
    addSamples: 'Add sample orders',
    undo: 'Undo',
    resetRules: 'Reset rules of a marketplace',
    check: 'Self-check',
    testMail: 'Send a test mail',
    examples: 'Function examples',
  },
  productName: 'Henjimachi',
  toasts: {
    setUpDone: 'Ready. Type a buyer’s name into Orders to begin.',
    setUpAgain: 'What was missing is back. Everything you entered is untouched.',
    updated: (orders) => `${orders} ${orders === 1 ? 'order' : 'orders'} updated.`,
    samplesAdded: (count) => `${count} sample orders added. Delete them whenever you like.`,
    samplesExist: 'The sample orders are already there.',
    textSaved: 'The text is saved.',
    rulesReset: (market) => `The rules of ${market} are as they were shipped.`,
    chooseRule: (tab) => `Select a row of the marketplace in the tab "${tab}", then choose this again.`,
    nothingShipped: (market) =>
      `"${market}" was added by you, so there is nothing to reset it to. Nothing was changed.`,
    undone: (buyer, event) => `Took back "${event}" for ${buyer}.`,
    recorded: (buyer, event) => `${buyer}: recorded "${event}".`,
    marked: (buyer, notice) => `${buyer}: marked "${notice}" as sent.`,
  },
  firstRun: {
    what: '"Start" prepares the tabs and an update every hour.',
    data: 'What you enter stays in this spreadsheet, and mail goes to your own address only. Nothing is ever sent to buyers or marketplaces automatically.',
    samples: 'To look around first, add some sample orders.',
  },
  stale: {
    cell: '⚠ Automatic updates have stopped',
    advice: 'Open this sheet on a computer and choose the menu "Henjimachi" > "Set up / repair" to get it going again.',
    seeToday: (today) =>
      `The top of "${today}" says when this was last updated. Red here: automatic updates have stopped.`,
  },
  confirmSetUp: 'This prepares the tabs and the hourly update. Everything you have entered stays as it is. Begin?',
  confirmReset: (market) =>
    `The rows of ${market} will be as they were shipped. Values you changed and rows you added for ${market} will be gone. Other marketplaces stay as they are.`,
  sampleMark: ' (sample)',
});
