// What must be true after a run that something happened to, and a few undisturbed ones after it.
import type { World } from '../../../tools/emulator';
import { type Exported, exported, headerAt } from '../../app/shop';
import { ALERTED, ANSWERED, CHOSEN, OVER, TAPPED, TICKED } from './scene';

/** Everything that may differ only by when it happened. */
export interface Outcome {
  /** `order kind state` of every notice. */
  readonly notices: readonly string[];
  /** Order, stage, step. */
  readonly orders: readonly string[];
  /** The seller's own cells, by order. */
  readonly own: readonly string[];
  /** Lines of 履歴 without their times, mails and the order tapped by a meeting apart. */
  readonly log: readonly string[];
}

export interface Verdict {
  duplicates: string[];
  lost: string[];
  stuck: string[];
}

const OWN = ['購入者', '内容', '金額', 'メモ', '購入日時', '待っている返事'];

/** What is looked at, read once. */
interface Seen {
  readonly exported: Exported;
  /** 注文, by 注文番号 and header. */
  readonly rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly log: readonly Line[];
}

/** A line of 履歴. */
interface Line {
  readonly day: string;
  readonly orderId: string;
  readonly what: string;
  readonly detail: string;
}

function look(world: World): Seen {
  const sheet = world.workbook.sheet('注文');
  const { row, column } = headerAt(sheet, '注文番号');
  const cells = sheet.display();
  const headers = cells[row - 1]!;
  const rows = cells.slice(row).map((texts) => {
    const byHeader = Object.fromEntries(headers.map((header, index) => [header, texts[index] ?? '']));
    return [texts[column - 1] ?? '', byHeader] as const;
  });
  return { exported: exported(world), rows: new Map(rows), log: linesIn(world) };
}

function linesIn(world: World): Line[] {
  const sheet = world.workbook.sheet('履歴');
  const cells = sheet.display();
  const { row } = headerAt(sheet, '日時');
  const column = (header: string) => headerAt(sheet, header).column - 1;
  const places = [column('日時'), column('注文番号'), column('できごと'), column('くわしく')];
  return cells
    .slice(row)
    .filter((texts) => texts.some((text) => text !== ''))
    .map((texts): Line => {
      const [at = '', orderId = '', what = '', detail = ''] = places.map((place) => texts[place] ?? '');
      return { day: at.split(' ')[0]!, orderId, what, detail: detail.replace(/^\d+\/\d+ \d+:\d+ /, '') };
    });
}

const MAILS = ['お知らせメールを用意した', '至急メールを用意した'];

export function outcomeOf(world: World): Outcome {
  return outcomeIn(look(world));
}

function outcomeIn({ exported: { orders: all, notices }, rows, log }: Seen): Outcome {
  // The order that is over may have been deleted by its seller.
  const orders = all.filter(({ id }) => id !== OVER);
  return {
    notices: notices.map(({ order, kind, state }) => `${order} ${kind} ${state}`).sort(),
    orders: orders.map(({ id, stage, step }) => `${id} ${stage} ${step.kind} ${step.notice}`).sort(),
    log: log
      .filter(({ orderId, what }) => orderId !== TAPPED && orderId !== OVER && !MAILS.includes(what))
      .map(({ orderId, what, detail }) => `履歴: ${orderId} ${what} ${detail}`)
      .sort(),
    own: orders.map(({ id }) => `${id}: ${OWN.map((header) => rows.get(id)?.[header]).join(' | ')}`).sort(),
  };
}

/** `clean`: the same runs without anything happening. */
export function judge(world: World, clean: Outcome): Verdict {
  const verdict: Verdict = { duplicates: [], lost: [], stuck: [] };
  const seen = look(world);
  const here = outcomeIn(seen);
  compare(clean.notices, here.notices, verdict);
  compare(clean.own, here.own, verdict);
  compare(clean.log, here.log, verdict);
  judgeLines(world, seen, verdict);
  if (here.orders.join() !== clean.orders.join())
    verdict.stuck.push(`orders: ${difference(clean.orders, here.orders)}`);
  const keys = seen.exported.notices.map(({ key }) => key);
  if (new Set(keys).size !== keys.length) verdict.duplicates.push('a key stands twice');
  judgeChoices(world, seen, verdict);
  judgeMails(world, verdict);
  return verdict;
}

/** What a seller taps in the middle is told once; a digest once a day, an alert at most as often as it may be tried. */
function judgeLines(world: World, { rows, log }: Seen, verdict: Verdict): void {
  const taps = log.filter(({ orderId, what }) => orderId === TAPPED && what === '記録した').length;
  const isRecorded = rows.get(TAPPED)?.最後のできごと !== '';
  if (taps > 1) verdict.duplicates.push(`履歴: ${taps} taps`);
  if (taps < (isRecorded ? 1 : 0)) verdict.lost.push('履歴: the tap');
  const [digests, alerts] = MAILS.map((kind) => log.filter(({ what }) => what === kind));
  const days = digests!.map(({ day }) => day);
  if (new Set(days).size < days.length) verdict.duplicates.push('履歴: two digests on a day');
  if (alerts!.length > 2 * ALERTED.length) verdict.duplicates.push(`履歴: ${alerts!.length} alerts`);
  for (const [lines, isOfKind] of [
    [digests!, (subject: string) => !subject.includes('至急】')],
    [alerts!, (subject: string) => subject.includes('至急】')],
  ] as const)
    if (lines.length === 0 && world.mails.some(({ subject }) => isOfKind(subject))) verdict.lost.push('履歴: a mail');
}

function compare(clean: readonly string[], here: readonly string[], verdict: Verdict): void {
  const count = (all: readonly string[], one: string) => all.filter((each) => each === one).length;
  for (const one of new Set([...clean, ...here])) {
    if (count(here, one) > count(clean, one)) verdict.duplicates.push(one);
    if (count(here, one) < count(clean, one)) verdict.lost.push(one);
  }
}

function difference(clean: readonly string[], here: readonly string[]): string {
  return [...here.filter((one) => !clean.includes(one)), ...clean.filter((one) => !here.includes(one))].join('; ');
}

/** Choices are taken once and cleared. */
function judgeChoices(world: World, { rows, exported: { notices } }: Seen, verdict: Verdict): void {
  for (const id of Object.values(CHOSEN)) {
    if (!rows.get(id)?.最後のできごと?.endsWith('途中経過を送った')) verdict.lost.push(`choice of ${id}`);
    if (!rows.get(id)?.途中経過を送った日時) verdict.lost.push(`fact of ${id}`);
  }
  for (const tab of ['注文', 'きょう']) {
    const sheet = world.workbook.sheet(tab);
    const { row, column } = headerAt(sheet, 'できごと');
    const left = sheet.display().filter((cells, index) => index >= row && (cells[column - 1] ?? '') !== '');
    if (left.length > 0) verdict.stuck.push(`${left.length} choices in ${tab}`);
  }
  const sent = notices.filter(({ order, state }) => order === TICKED && state === 'sent').length;
  if (sent !== 1) (sent > 1 ? verdict.duplicates : verdict.lost).push(`tick of ${TICKED}: ${sent}`);
  const open = notices.filter(({ order, state }) => order === ANSWERED && state === 'draft').length;
  if (open > 0) verdict.stuck.push(`a draft for ${ANSWERED}, whose buyer wrote`);
}

const dayOf = (at: number): string => new Date(at + 9 * 3_600_000).toISOString().slice(0, 10);

/** Digests at most one a day, and one on the day after at the latest; the alert once or twice; never more than four mails a day. */
function judgeMails(world: World, verdict: Verdict): void {
  const mails = world.mails.map(({ at, subject, body, to }) => ({ day: dayOf(at), subject, body, to }));
  const alerts = mails.filter(({ subject }) => subject.includes('至急】'));
  const digests = mails.filter(({ subject }) => !subject.includes('至急】'));
  for (const day of new Set(mails.map((mail) => mail.day))) {
    const count = digests.filter((mail) => mail.day === day).length;
    if (count > 1) verdict.duplicates.push(`${count} digests on ${day}`);
    if (mails.filter((mail) => mail.day === day).length > 4) verdict.duplicates.push(`more than 4 mails on ${day}`);
  }
  if (!digests.some(({ day }) => day === '2026-11-24' || day === '2026-11-25')) verdict.lost.push('digest');
  for (const id of ALERTED) {
    const telling = alerts.filter(({ subject, body }) => subject.includes('24時間') && body.includes(`購入者 ${id}`));
    if (telling.length === 0) verdict.lost.push(`alert for ${id}`);
    if (telling.length > 2) verdict.duplicates.push(`${telling.length} alerts for ${id}`);
  }
  if (mails.some(({ to }) => to !== 'seller@example.com')) verdict.lost.push('a mail to somebody else');
}

/** 最終更新 as shown. */
export function lastRun(world: World): string {
  const sheet = world.workbook.sheet('設定');
  return sheet.text(sheet.display().findIndex(([name]) => name === '最終更新') + 1, 2);
}
