// The names of the top-level functions that Google is told of: menu items and the trigger are kept by name.
export const HOURLY = 'henjiHourly';
export const MENU_HANDLERS = {
  openSidebar: 'henjiOpenSidebar',
  updateNow: 'henjiUpdateNow',
  setUp: 'henjiSetUpFromMenu',
  addSamples: 'henjiAddSamples',
  undo: 'henjiUndoFromMenu',
  resetRules: 'henjiResetRulesFromMenu',
  check: 'henjiCheckFromMenu',
  testMail: 'henjiTestMail',
  examples: 'henjiFunctionExamples',
} as const;
