// What clasp 3.4.1 says, word for word. `recorded`: by running it without network or login; the others by its own source
// or by threads in which people showed what they got.
import type { FailureKind } from '../../../tools/deploy/failures';

export interface Recording {
  readonly out?: string;
  readonly err?: string;
  /** null: it had to be stopped. */
  readonly code: number | null;
}

export interface Case {
  /** Ends the test's name. */
  readonly when: string;
  /** The first word of the command that answers so. */
  readonly command: string;
  readonly answer: Recording;
  readonly kind: FailureKind;
  /** Whether a deployment meets it while all is made new, or while it sends to what it knows. */
  readonly during: 'first' | 'update';
  readonly source: 'recorded' | 'source' | 'thread';
  /** What is left behind, where something is. */
  readonly left?: 'nothing' | 'perhaps' | 'sheet';
}

const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';

const failed = (err: string): Recording => ({ err: `${err}\n`, code: 1 });
/** clasp's own refusals end with exit code 0. */
const refused = (err: string): Recording => ({ err: `${err}\n`, code: 0 });

export const cases: readonly Case[] = [
  {
    when: 'nobody is logged in (exit code 0)',
    command: 'show-authorized-user',
    answer: { out: '{\n  "loggedIn": false\n}\n', code: 0 },
    kind: 'notLoggedIn',
    during: 'first',
    source: 'recorded',
    left: 'nothing',
  },
  {
    when: 'nobody is logged in, told in plain words (exit code 0)',
    command: 'show-authorized-user',
    answer: { out: 'Not logged in.\n', code: 0 },
    kind: 'notLoggedIn',
    during: 'first',
    source: 'recorded',
    left: 'nothing',
  },
  {
    when: 'the credentials vanish between two steps',
    command: 'push',
    answer: failed('No credentials found.'),
    kind: 'notLoggedIn',
    during: 'first',
    source: 'recorded',
    left: 'sheet',
  },
  {
    when: 'the login has lapsed',
    command: 'list-scripts',
    answer: failed('invalid_grant'),
    kind: 'loginLapsed',
    during: 'first',
    source: 'thread',
    left: 'nothing',
  },
  {
    when: 'a box was left unticked at the login',
    command: 'list-scripts',
    answer: failed('Request had insufficient authentication scopes.'),
    kind: 'loginNarrow',
    during: 'first',
    source: 'thread',
    left: 'nothing',
  },
  {
    when: 'there is no network',
    command: 'list-scripts',
    answer: failed(
      'request to https://oauth2.googleapis.com/token failed, reason: getaddrinfo ENOTFOUND oauth2.googleapis.com',
    ),
    kind: 'offline',
    during: 'first',
    source: 'recorded',
    left: 'nothing',
  },
  {
    when: 'the Apps Script API is off, before anything is made',
    command: 'create-version',
    answer: failed(API_OFF),
    kind: 'apiOff',
    during: 'first',
    source: 'thread',
    left: 'nothing',
  },
  {
    when: 'the Apps Script API turns out to be off at the creation, which leaves an empty sheet',
    command: 'create-script',
    answer: failed(API_OFF),
    kind: 'apiOff',
    during: 'first',
    source: 'source',
    left: 'perhaps',
  },
  {
    when: 'the Apps Script API is off at an update',
    command: 'push',
    answer: failed(API_OFF),
    kind: 'apiOff',
    during: 'update',
    source: 'thread',
  },
  {
    when: 'a brand-new sheet cannot be bound to (one wording)',
    command: 'create-script',
    answer: failed('Request contains an invalid argument.'),
    kind: 'invalidArgument',
    during: 'first',
    source: 'thread',
    left: 'perhaps',
  },
  {
    when: 'a brand-new sheet cannot be bound to (another wording)',
    command: 'create-script',
    answer: failed('Requested entity was not found.'),
    kind: 'notFound',
    during: 'first',
    source: 'thread',
    left: 'perhaps',
  },
  {
    when: 'Google fails at the creation',
    command: 'create-script',
    answer: failed('Internal error encountered.'),
    kind: 'googleDown',
    during: 'first',
    source: 'thread',
    left: 'perhaps',
  },
  {
    when: 'Google does not answer the creation',
    command: 'create-script',
    answer: { err: 'spawnSync /usr/bin/node ETIMEDOUT', code: null },
    kind: 'noAnswer',
    during: 'first',
    source: 'recorded',
    left: 'perhaps',
  },
  {
    when: 'a limit is reached',
    command: 'create-script',
    answer: failed('The user has exceeded their Apps Script project creation quota.'),
    kind: 'quota',
    during: 'first',
    source: 'thread',
    left: 'perhaps',
  },
  {
    when: 'another project file stands above (exit code 0)',
    command: 'create-script',
    answer: refused('Project file already exists.'),
    kind: 'projectThere',
    during: 'first',
    source: 'recorded',
    left: 'nothing',
  },
  {
    when: 'clasp is another one',
    command: 'create-script',
    answer: { err: 'Unknown command "clasp create-script"\n', out: 'Usage: clasp <command> [options]\n', code: 1 },
    kind: 'otherClasp',
    during: 'first',
    source: 'recorded',
    left: 'perhaps',
  },
  {
    when: 'clasp finds no project settings',
    command: 'push',
    answer: failed('Project settings not found.'),
    kind: 'projectMissing',
    during: 'update',
    source: 'recorded',
  },
  {
    when: 'a project file is malformed',
    command: 'push',
    answer: failed('JSON5: invalid end of input at 2:1'),
    kind: 'projectBroken',
    during: 'update',
    source: 'recorded',
  },
  {
    when: 'a root folder leads outside',
    command: 'push',
    answer: failed(
      'Security Error: srcDir "../outside" escapes project root.\n  Resolved: /tmp/outside\n  Project root: /tmp/project\nThis may indicate a malicious .clasp.json file attempting path traversal.',
    ),
    kind: 'projectBroken',
    during: 'update',
    source: 'recorded',
  },
  {
    when: 'two files have one name',
    command: 'push',
    answer: failed('Conflicting files found'),
    kind: 'filesConflict',
    during: 'update',
    source: 'recorded',
  },
  {
    when: 'a changed manifest was skipped (exit code 0)',
    command: 'push',
    answer: { out: 'Skipping push.\n', code: 0 },
    kind: 'skipped',
    during: 'update',
    source: 'source',
  },
  {
    when: 'Google refuses the manifest',
    command: 'push',
    answer: failed('"appsscript.json" has errors: Invalid manifest: unknown fields: [addon].'),
    kind: 'manifest',
    during: 'update',
    source: 'thread',
  },
  {
    when: 'Google cannot parse the program',
    command: 'push',
    answer: failed("Syntax error: SyntaxError: Unexpected token 'static' line: 3 file: Code"),
    kind: 'syntax',
    during: 'update',
    source: 'thread',
  },
  {
    when: 'the script is gone, or another account’s',
    command: 'pull',
    answer: failed('Requested entity was not found.'),
    kind: 'notFound',
    during: 'update',
    source: 'thread',
  },
  {
    when: 'the account may not change the script',
    command: 'push',
    answer: failed('The caller does not have permission'),
    kind: 'noPermission',
    during: 'update',
    source: 'thread',
  },
  {
    when: 'Google is down',
    command: 'push',
    answer: failed('The service is currently unavailable.'),
    kind: 'googleDown',
    during: 'first',
    source: 'thread',
    left: 'sheet',
  },
  {
    when: 'the line breaks at the push',
    command: 'push',
    answer: failed('request to https://script.googleapis.com/ failed, reason: read ECONNRESET'),
    kind: 'offline',
    during: 'first',
    source: 'thread',
    left: 'sheet',
  },
  {
    when: 'reading back fails',
    command: 'pull',
    answer: failed('Internal error encountered.'),
    kind: 'googleDown',
    during: 'first',
    source: 'thread',
    left: 'sheet',
  },
  {
    when: 'nobody knows what it means',
    command: 'push',
    answer: failed('Unexpected error'),
    kind: 'other',
    during: 'update',
    source: 'source',
  },
];
