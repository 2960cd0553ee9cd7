// Holding a subject against the patterns of a marketplace. Only the whole subject counts; what can be read in two ways is not read.
import { plainText } from '../values/plainText';
import type { MailPattern } from './mail';

/** What a subject says by its pattern. */
export interface Matched {
  readonly pattern: MailPattern;
  readonly room: string;
  readonly buyer: string;
  readonly title: string;
}

type Field = 'room' | 'buyer' | 'title' | 'any';
type Fields = { readonly [field in Field]?: string };

const FIELD = /\{(room|buyer|title|any)\}/;
/** What mail programs put before a subject that is sent on. */
const SENT_ON = /^\s*(?:(?:fwd?|re|転送|返信)\s*:\s*)+/i;

/** How strictly a pattern is held: with its own spaces first, else wherever spaces stand. */
interface Manner {
  readonly spaces: 'as-written' | 'anywhere';
  readonly fields: 'short' | 'long';
}

function fixedPart(text: string, { spaces }: Manner): string {
  const written = (char: string) => char.replace(/[\\^$.*+?()[\]|{}/-]/g, '\\$&');
  const plain = text.normalize('NFKC');
  if (spaces === 'anywhere') return [...plain.replace(/\s/g, '')].map(written).join('\\s*');
  // The space behind the marketplace's name is there or not in one and the same kind of mail.
  const chars = [...plain.replace(/\] /g, ']')];
  return chars.map((char) => (char === ' ' ? '\\s+' : `${written(char)}${char === ']' ? '\\s*' : ''}`)).join('');
}

function fieldPart(field: Field, { fields, spaces }: Manner): string {
  const gap = spaces === 'anywhere' ? '\\s*' : '';
  if (field === 'any') return '.*';
  if (field === 'room') return `${gap}(\\d{1,15})${gap}`;
  return `${gap}(\\S|\\S.*${fields === 'short' ? '?' : ''}\\S)${gap}`;
}

const made = new Map<string, RegExp>();

function expressionOf(template: string, manner: Manner): RegExp {
  const key = `${manner.spaces} ${manner.fields} ${template}`;
  let expression = made.get(key);
  if (!expression) {
    // Cut at its fields: every second piece is a field's name.
    const pieces = template.replace(/[！!。]$/, '').split(FIELD);
    const parts = pieces.map((piece, index) =>
      index % 2 ? fieldPart(piece as Field, manner) : fixedPart(piece, manner),
    );
    expression = new RegExp(`^\\s*${parts.join('')}\\s*[!。]?\\s*$`, 'i');
    made.set(key, expression);
  }
  return expression;
}

function fieldsBy(template: string, text: string, manner: Manner): Fields | null {
  const match = expressionOf(template, manner).exec(text);
  if (!match) return null;
  const names = [...template.matchAll(/\{(room|buyer|title)\}/g)].map(([, name]) => name as Field);
  return Object.fromEntries(names.map((name, index) => [name, match[index + 1]!.trim()]));
}

/** The fields of a text; null when it does not fit, undefined when it fits in two ways. */
function fieldsOf(template: string, text: string): Fields | null | undefined {
  for (const spaces of ['as-written', 'anywhere'] as const) {
    const short = fieldsBy(template, text, { spaces, fields: 'short' });
    const long = fieldsBy(template, text, { spaces, fields: 'long' });
    if (short && long) return JSON.stringify(short) === JSON.stringify(long) ? short : undefined;
  }
  return null;
}

/** The room's number in the one line of the body that names it; '' when there is none, or two that differ. */
function roomIn(body: string, line: string): string {
  const lines = body.split(/\r\n?|\n/).map((one) => plainText(one).replace(/^[^\p{L}\p{N}[]+/u, ''));
  const rooms = new Set(lines.flatMap((one) => fieldsOf(line, one)?.room ?? []));
  return rooms.size === 1 ? [...rooms][0]! : '';
}

const isLoose = ({ subject }: MailPattern) => subject.startsWith('{any}');

/**
 * What a mail says by the patterns of its marketplace; null when no pattern fits, or more than one reading does.
 * A pattern that fixes the whole subject comes before one that only looks for words in it: a buyer's name is anything.
 */
export function matchSubject(subject: string, body: string, patterns: readonly MailPattern[]): Matched | null {
  const text = plainText(subject).replace(/\s+/g, ' ').replace(SENT_ON, '');
  for (const loose of [false, true]) {
    const found: Matched[] = [];
    for (const pattern of patterns.filter((one) => isLoose(one) === loose)) {
      const fields = fieldsOf(pattern.subject, text);
      if (fields === undefined) return null;
      if (fields === null) continue;
      const room = pattern.bodyLine ? roomIn(body, pattern.bodyLine) : (fields.room ?? '');
      if (!pattern.bodyLine || room) {
        found.push({ pattern, room, buyer: fields.buyer ?? '', title: fields.title ?? '' });
      }
    }
    const kinds = new Set(found.map(({ pattern }) => `${pattern.what} ${pattern.event}`));
    // Of two patterns that say the same the last is the one that fixes more.
    if (found.length > 0) return kinds.size === 1 ? found[found.length - 1]! : null;
  }
  return null;
}
