// `npm run login` and `npm run deploy` in English.
import type { DeployWords } from './words';

const SETTINGS = 'https://script.google.com/home/usersettings';
const RECENT = 'https://drive.google.com/drive/recent';

export const wordsEn: DeployWords = {
  usage: [
    'Usage: npm run deploy [-- --dry-run] [--template] [--script ADDRESS] [--sheet ADDRESS] [--zone Asia/Tokyo] [--replace] [--lang ja|en]',
    '  (no option)       the first time makes the sheet and its script, from then on updates the same sheet',
    '  --dry-run         does nothing at Google and shows every step',
    '  --template        makes another sheet, to be handed on for copying (and updates it the next time)',
    '  --script ADDRESS  sends to a script that exists (its id alone will do)',
    '  --sheet ADDRESS   gives a spreadsheet that exists its script',
    '  --zone NAME       time zone of the script (Asia/Tokyo if not given)',
    '  --replace         replaces other files that are in the script',
  ].join('\n'),
  loginUsage:
    'Usage: npm run login [-- --again] [--no-localhost]   (--again: another account; --no-localhost: where this computer cannot open a browser)',
  unknownOption: (text) => `"${text}" is not known.`,
  badZone: (zone) => `There is no time zone "${zone}" (example for --zone: Asia/Tokyo).`,
  badLanguage: (text) => `--lang takes ja or en, not "${text}".`,
  badSheet: (text) =>
    `--sheet "${text}" is no address of a spreadsheet. Give the address that the open sheet shows (https://docs.google.com/spreadsheets/d/…).`,
  badScript: (text) =>
    `--script "${text}" is no address of a script. Give the address of the Apps Script page (https://script.google.com/…); for a sheet's address there is --sheet.`,
  scriptOrSheet: 'Give --script or --sheet, not both.',
  noClasp: 'clasp is not installed. Run npm ci, then try again.',
  badProject: (detail) => `The file with the ids cannot be read (${detail}). Delete that file or mend it.`,
  noFile: (detail) => `A file to send cannot be read (${detail}). Run npm run build, then try again.`,
  steps: {
    login: 'Check that somebody is logged in',
    reach: 'Check that Google can be reached',
    api: 'Check that the Apps Script API is on (makes nothing)',
    create: 'Make the spreadsheet 返事まち and its script',
    bind: 'Give that spreadsheet the script 返事まち',
    look: 'Check that the script holds no files of somebody else',
    keep: 'Note the ids of sheet and script in this folder',
    push: 'Send the three files',
    verify: 'Read them back and check that they arrived as sent',
  },
  checked: (node, clasp) => `Node.js ${node} and clasp ${clasp} will do.`,
  toSend: (files, zone) => `Files to send: ${files} (time zone ${zone})`,
  dryRun: 'Only showing the steps; nothing is done at Google.',
  dryRunEnd: 'That is all. Nothing was made, nothing was sent. To do it: npm run deploy.',
  wouldSendOther: (files) => `clasp would send other files than the three (${files}). Install it afresh with npm ci.`,
  loggedInAs: (email) => `Logged in as ${email}`,
  using: (address) => `Sending to ${address}`,
  before: (address) => `What was deployed to before (${address}) stays as it is.`,
  alreadyThere: 'It is up to date already, so nothing was sent.',
  strangers: (files, script) =>
    `The script (${script}) holds files that are not Henjimachi's (${files}). Sending would delete them, so nothing was sent. Choose another script, or run npm run deploy -- --replace if they may go.`,
  differs: (files, script) =>
    `Read back after sending, something differs (${files}). Close the page of the script (${script}), then run npm run deploy once more.`,
  failures: {
    notLoggedIn: () => 'Nobody is logged in to Google. Run npm run login, then npm run deploy once more.',
    loginLapsed: () => 'The login has lapsed. Run npm run login -- --again, then npm run deploy once more.',
    loginNarrow: () => 'A permission was left unticked at the login. Run npm run login -- --again and tick every box.',
    apiOff: () =>
      `The Apps Script API is off. Switch it on at ${SETTINGS}, wait a few minutes, then run npm run deploy once more.`,
    offline: () => 'Google cannot be reached. Check the network (a proxy, too), then try again.',
    noAnswer: () => 'Google did not answer, so waiting was given up. Wait a moment, then try again.',
    projectThere: () =>
      'A .clasp.json in the folder for temporary files, or above it, keeps clasp from making anything new. Move that file elsewhere, then try again.',
    projectMissing: () => 'clasp does not find the id to send to. Install it afresh with npm ci, then try again.',
    projectBroken: (detail) =>
      `clasp cannot read its settings (${detail}). Bring .clasp.json back with git checkout .clasp.json, then try again.`,
    filesConflict: () =>
      'Two files of one name stand in the folder to send. Find the extra one with git status, delete it, then try again.',
    skipped: () => 'clasp skipped sending. Install it afresh with npm ci, then try again.',
    manifest: (detail) =>
      `Google did not take appsscript.json (${detail}). Bring appsscript.json back, run npm run build, then try again.`,
    syntax: (detail) =>
      `Google could not read the program (${detail}). Run npm run build, then try again; if it stays, please report this line.`,
    quota: () =>
      'A limit of Google per minute or day is reached. Wait a while (at most until tomorrow), then try again.',
    notFound: () =>
      'That script is not there. Check that you are logged in with the account that made it; if not, run npm run login -- --again. If the script is no longer wanted, delete .clasp.local.json and a new one is made.',
    noPermission: () =>
      'The account that is logged in may not change that sheet or script. Become its editor, or change the account with npm run login -- --again.',
    invalidArgument: (detail) =>
      `Google did not take the request (${detail}). Check the address given to --script or --sheet, then try again.`,
    googleDown: () => 'Something is wrong on Google’s side at the moment. Wait a little, then try again.',
    otherClasp: () => 'This is another version of clasp. Run npm ci, then try again.',
    other: (detail) => `That did not work (clasp says: ${detail}). Try npm run deploy once more.`,
  },
  whileCreating: {
    notFound:
      'The brand-new spreadsheet could not be given its script. Open it, type one letter into a cell, then run npm run deploy -- --sheet ADDRESS.',
    invalidArgument:
      'The brand-new spreadsheet could not be given its script. Open it, type one letter into a cell, then run npm run deploy -- --sheet ADDRESS.',
  },
  left: {
    nothing: 'Nothing was made.',
    perhapsSheet: `An empty spreadsheet 返事まち may have been left in Google Drive (${RECENT}). To go on with it: npm run deploy -- --sheet ITS-ADDRESS; otherwise it may be deleted.`,
    sheet: (address, file) =>
      `Sheet and script are there (${address}) and noted in ${file}. The next npm run deploy goes on with them.`,
  },
  done: (isUpdate) => (isUpdate ? 'Updated.' : 'Done.'),
  open: (address) => `Sheet: ${address}`,
  openUnknown: (script) => `Script: ${script} (its page leads to the sheet: Overview, top left)`,
  firstClick:
    'Next: open the sheet (or reload it), wait a few seconds, and choose 返事まち → セットアップ / やり直す in its menu (Henjimachi → Set up / repair where your account is in English). Google’s consent screens are told one by one in docs/guide.en.md.',
  updateClick:
    'Next: reload the sheet and choose 返事まち → セットアップ / やり直す (Henjimachi → Set up / repair); only what is missing is added.',
  copyLink: (address) =>
    `Link for copying: ${address} (before you hand it on, share the sheet as "Anyone with the link", "Viewer". Never hand on a sheet with your own orders: npm run deploy -- --template makes one for handing on)`,
  templateLink: (address) => `Link for copying: ${address}`,
  templateNext:
    'Next: open the sheet, share it as "Anyone with the link", "Viewer", and hand on the link for copying. Do not set it up and leave it empty.',
  kept: (file) => `The ids are noted in ${file}, which git ignores.`,
  login: {
    begin: 'A browser opens. Choose the account to use, tick every box, and allow.',
    already: (email) => `Logged in as ${email}. For another account: npm run login -- --again.`,
    done: (email) => `Logged in as ${email}.`,
    failed:
      'The login did not come to its end. Run npm run login once more; where no browser opens, npm run login -- --no-localhost.',
    next: `Next: switch on "Google Apps Script API" at ${SETTINGS} (once), then run npm run deploy.`,
  },
};
