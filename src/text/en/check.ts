// Words of the self-check.
import type { CheckWords } from '../areas/check';

export const check = (): CheckWords => ({
  tab: 'Self-check',
  title: 'Results of the self-check',
  scratchTab: 'Self-check (temporary)',
  howToRead:
    '○ = as expected   △ = different (not always a problem)   － = not tried yet. Delete this tab whenever you like.',
  phoneInstruction:
    'Try it on a phone: in the Sheets app on your phone, type anything into the yellow cell on the right, then choose "Self-check" once more on a computer.',
  clipboard:
    'Try it by hand: open an order in the sidebar, press "Copy", and see whether you can paste the text elsewhere (this cannot be tried from here).',
  line: (mark, name, expected, found) => `${mark} ${name} | expected: ${expected} | found: ${found}`,
  points: {
    grid: {
      name: 'Size of a new tab',
      expected: '1000 rows × 26 columns, used range A1, last row 5 after writing row 5',
    },
    safeText: { name: 'Texts that look like formulas, dates or numbers', expected: 'all read as written' },
    markedFormula: { name: '"=1+1" written with our mark into a plain-text cell', expected: 'stays text' },
    bareFormula: { name: '"=1+1" written without a mark into a plain-text cell', expected: 'becomes a formula' },
    refusedWrite: {
      name: 'Error of a write that validation refuses',
      expected: 'seen when written, or when flushed',
    },
    advisingList: { name: 'A word outside a drop-down that only warns', expected: 'can be written' },
    todayArgument: { name: 'TODAY() as the argument of a function', expected: 'a date and time comes back' },
    dateResult: {
      name: 'How a date from a function looks in an unformatted cell',
      expected: 'shows 2026/11/20 20:00:00',
    },
    midnight: { name: 'Exactly 0:00, and a date alone', expected: '0:00 has a time, the date alone has none' },
    foreignZone: {
      name: 'Clock of New York, summer and winter',
      expected: '2026-07-01T08:00:00-04:00, 2026-11-22T07:00:00-05:00',
    },
    columns: { name: 'A hidden column and a folded group', expected: 'both can be read back' },
    property: { name: 'Length of a remembered value (9, 12 and 20 KB tried)', expected: 'up to 9 KB' },
    lock: { name: 'The lock that keeps runs apart', expected: 'yes' },
    trigger: { name: 'The hourly update is installed (Set up installs it)', expected: 'yes' },
    quota: { name: 'Mail can still be sent today', expected: 'yes' },
    recalculation: { name: 'Recalculation, for the notice that updates have stopped', expected: 'every hour' },
    marks: {
      name: 'The mark of a tab when the tab is copied',
      expected: 'either (it only decides how copies are known)',
    },
    phone: { name: 'What is typed on a phone is read at once', expected: 'a time appears beside the yellow cell' },
  },
  found: {
    failed: (message) => `error (${message})`,
    yes: 'yes',
    no: 'no',
    grid: (rows, columns, used, lastRow) =>
      `${rows} rows × ${columns} columns, used range ${used}, last row ${lastRow} after writing row 5`,
    allKept: (count) => `all ${count} as written`,
    changed: (texts) => `changed: ${texts}`,
    formula: 'became a formula',
    text: 'stayed text',
    atOnce: 'seen when written',
    atFlush: 'seen when flushed',
    taken: 'written',
    refused: 'refused',
    moment: 'a date and time came back',
    shown: (text) => `shows "${text}"`,
    midnight: (first, second) => `0:00 ${first}, the date alone ${second}`,
    timed: 'has a time',
    dateOnly: 'has none',
    kilobytes: (count) => `up to ${count} KB`,
    busy: 'another update was running; choose this once more',
    hourly: 'every hour',
    copied: 'the mark was copied',
    notCopied: 'the mark was not copied',
    notTried: 'not tried yet',
    stamped: 'the time appeared',
    notStamped: 'something was typed, but no time appeared. What you choose on a phone is read by the hourly update',
  },
  toast: (asExpected, different, open) =>
    `As expected: ${asExpected}, different: ${different}, not tried: ${open}. See the tab "Self-check".`,
  tabTaken: (name) => `There is already a tab called "${name}". Rename it, then choose this again.`,
});
