// Picks the template that fits a notice and fills in its merge fields. Knows no field and no word of its own:
// the values come from src/text/fields.ts, the templates from 文例 and src/text/templates.
import Mustache from 'mustache';
import type { Tone } from '../assess/settings';
import type { NoticeKind, Phase, Wording } from '../orders/notice';
import type { Order, Service } from '../orders/order';
import type { Instant } from '../time/instant';
import type { Moment } from '../time/moment';
import { dayOf, type Zone } from '../time/zone';

/** Why the formal delivery comes now: nobody answered, the buyer approved, or the market wants it at hand-over. */
export type Situation = 'silence' | 'approved' | 'at-hand-over';

/** One message template. `any` fits everything, but a template made for the case is preferred. */
export interface TemplateSpec {
  readonly kind: NoticeKind;
  /** Where a kind comes more than once in a ladder, its second text is 2. */
  readonly wording: Wording;
  readonly tone: Tone;
  readonly language: 'ja' | 'en';
  readonly service: Service | 'any';
  readonly phase: Phase | 'any';
  readonly situation: Situation | 'any';
  /** Mustache with merge fields in Japanese or English: `{{購入者}}`, `{{#内容}}…{{/内容}}`. */
  readonly text: string;
}

/** What a text is wanted for. */
export interface TemplateQuery {
  readonly kind: NoticeKind;
  readonly wording: Wording;
  readonly tone: Tone;
  readonly language: 'ja' | 'en';
  readonly service: Service;
  readonly phase: Phase;
  readonly situation: Situation;
}

/** Merge field → its text. '' = the fact is blank. Every field that exists is a key. */
export type FieldValues = Readonly<Record<string, string>>;

export interface Composed {
  readonly text: string;
  /** Fields the template names that do not exist; they stay in the text as `{{name}}`, where the wording check marks them. */
  readonly unknownFields: readonly string[];
  /** Fields that exist but are blank here and were not made optional by a section; they stay too. */
  readonly missing: readonly string[];
  /** One of the user's own templates could not be read (a section without its end) and was passed over. */
  readonly brokenTemplate: boolean;
}

export interface ComposeInput {
  readonly query: TemplateQuery;
  /** The user's 文例, in row order: asked first. */
  readonly own: readonly TemplateSpec[];
  readonly shipped: readonly TemplateSpec[];
  readonly fields: FieldValues;
}

/** A parsed template: mustache's token tuples, of which only type, name and children are read. */
type Token = readonly [type: string, name: string, start: number, end: number, children?: readonly Token[] | string];

/** How well a template fits; null = it is for something else. The wording and the tone give way before the case does. */
function fitness(spec: TemplateSpec, query: TemplateQuery): number | null {
  if (spec.kind !== query.kind || spec.language !== query.language) return null;
  let score = 0;
  for (const part of ['service', 'phase', 'situation'] as const) {
    if (spec[part] === query[part]) score += 4;
    else if (spec[part] !== 'any') return null;
  }
  return score + (spec.tone === query.tone ? 2 : 0) + (spec.wording === query.wording ? 1 : 0);
}

/** The templates that fit, the best first; among equals the earlier one. */
function fitting(specs: readonly TemplateSpec[], query: TemplateQuery): TemplateSpec[] {
  return specs
    .map((spec) => ({ spec, score: fitness(spec, query) }))
    .filter((entry): entry is { spec: TemplateSpec; score: number } => entry.score !== null)
    .sort((a, b) => b.score - a.score)
    .map(({ spec }) => spec);
}

function parse(text: string): readonly Token[] | null {
  try {
    return Mustache.parse(text) as unknown as readonly Token[];
  } catch {
    return null;
  }
}

function childrenOf(token: Token): readonly Token[] {
  return Array.isArray(token[4]) ? (token[4] as readonly Token[]) : [];
}

interface Names {
  readonly unknown: Set<string>;
  readonly missing: Set<string>;
  /** What the template may look up, and what it finds: a few of all the fields. No prototype, so that a field called `constructor` is as unknown as any other. */
  readonly view: Record<string, string>;
}

/** Walks a template for fields that would be rendered as nothing without anybody having meant it. */
function collect(tokens: readonly Token[], fields: FieldValues, names: Names): void {
  for (const token of tokens) {
    const [type, name] = token;
    if (type === 'text' || type === '!' || type === '=' || name === '.') continue;
    const value = fieldIn(name, fields);
    if (value === undefined) names.unknown.add(name);
    // Mustache takes a dot for a way into a value.
    for (const part of [name, name.split('.')[0]!]) {
      const found = fieldIn(part, fields);
      if (found !== undefined) names.view[part] = found;
    }
    if (type === '#') {
      // A section of a blank field is left out with everything in it.
      if (value !== '') collect(childrenOf(token), fields, names);
    } else if (type === '^') {
      if (!value) collect(childrenOf(token), fields, names);
    } else if (value === '') names.missing.add(name);
  }
}

function fieldIn(name: string, fields: FieldValues): string | undefined {
  return Object.prototype.hasOwnProperty.call(fields, name) ? fields[name] : undefined;
}

/** Blank optional lines leave gaps of several empty lines: one is enough. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u3000]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function render(template: string, tokens: readonly Token[], fields: FieldValues): Omit<Composed, 'brokenTemplate'> {
  const names: Names = { unknown: new Set(), missing: new Set(), view: Object.create(null) };
  collect(tokens, fields, names);
  const { view } = names;
  for (const name of [...names.unknown, ...names.missing]) view[name] = `{{${name}}}`;
  const text = Mustache.render(template, view, {}, { escape: (value: string) => value });
  return { text: tidy(text), unknownFields: [...names.unknown], missing: [...names.missing] };
}

/**
 * The text of a notice.
 * The user's own templates come first, then the shipped ones; within each the most specific that fits wins
 * (service, phase and situation before tone, tone before wording). A field that is unknown, or blank where the template
 * needs it, stays visible as `{{name}}`: the seller sees what to fill in, and the wording check refuses to let it pass.
 * Values are put in as they are: nothing is escaped, and a value is never read as a template.
 * Throws Error when neither list has a readable template of the kind and language: shipped templates always have one.
 * Example: template 「{{購入者}}様」 with `{ 購入者: '田中' }` gives 「田中様」.
 */
export function composeNotice({ query, own, shipped, fields }: ComposeInput): Composed {
  let brokenTemplate = false;
  for (const spec of [...fitting(own, query), ...fitting(shipped, query)]) {
    const tokens = parse(spec.text);
    if (tokens) return { ...render(spec.text, tokens, fields), brokenTemplate };
    brokenTemplate = true;
  }
  throw new Error(`no template for ${query.kind} in ${query.language}`);
}

/** 納品予定日 as a message sent at `sendAt` may name it: once it is past, only 納期のご相談 speaks of it. */
export function dueToName({ dueAt }: Order, kind: NoticeKind, sendAt: Instant, zone: Zone): Moment | null {
  return dueAt && (kind === 'N11' || dueAt.day >= dayOf(sendAt, zone)) ? dueAt : null;
}

/**
 * The deadline that a message sent at `sendAt` names: its own, else the one that was promised last. 納期のご相談 proposes a day of its own
 * that lies ahead, or none: what the buyer was once told is no new delivery date.
 */
export function deadlineToName(
  kind: NoticeKind,
  own: Instant | null,
  promised: Instant | null,
  sendAt: Instant,
): Instant | null {
  if (kind !== 'N11') return own ?? promised;
  return own !== null && own > sendAt ? own : null;
}
