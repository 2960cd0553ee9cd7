// What the product promises in a sheet that an earlier version left: every order assessed, nothing done twice, the watch kept.
import type { KeptSheet, KeptTrigger } from '../../tools/keepSheet/KeptSheet';
import { type Grid, gridOf, tabNamed } from './grid';
import { waitingRows } from './sellersOwn';

const OVER = ['完了', 'キャンセル済み'];
const MOST_MAILS_A_DAY = 4;
const AUTOMATIC = '（自動）';
const OWN_DAY = /^【返事まち】/;

/** One sentence for each promise that was broken between the two. */
export function brokenPromises(before: KeptSheet, after: KeptSheet): string[] {
  return [
    ...unassessed(after),
    ...untaken(before, after),
    ...doubledNotices(before, after),
    ...mails(after),
    ...triggers(before, after),
  ];
}

function unassessed(kept: KeptSheet): string[] {
  const grid = gridOf(tabNamed(kept, '注文'), '購入者');
  return grid.rows
    .filter((row) => grid.text(row, '購入者') !== '')
    .filter(
      (row) =>
        grid.text(row, '状態') === '' ||
        (grid.text(row, '次にすること') === '' && !OVER.includes(grid.text(row, '状態'))),
    )
    .map((row) => `no assessment of ${grid.text(row, '購入者')}`);
}

/** A choice that stood there is taken: the cell is free, and 最後のできごと names it. */
function untaken(before: KeptSheet, after: KeptSheet): string[] {
  const was = gridOf(tabNamed(before, '注文'), '購入者');
  const is = gridOf(tabNamed(after, '注文'), '購入者');
  return waitingRows(tabNamed(before, '注文'))
    .filter(
      (row) => is.text(row, 'できごと') !== '' || !is.text(row, '最後のできごと').endsWith(was.text(row, 'できごと')),
    )
    .map((row) => `the choice of ${was.text(row, '購入者')} was not taken`);
}

function doubledNotices(before: KeptSheet, after: KeptSheet): string[] {
  const [was, is] = [before, after].map((kept) => gridOf(tabNamed(kept, '連絡文'), '記録番号')) as [Grid, Grid];
  const keys = is.rows.map((row) => is.text(row, '記録番号'));
  const twice = keys.filter((key, index) => key !== '' && keys.indexOf(key) !== index);
  const changed = was.rows.filter(
    (row) => was.text(row, '記録番号') !== '' && was.text(row, '記録番号') !== is.text(row, '記録番号'),
  );
  const about = (grid: Grid, row: number) => `${grid.text(row, '種類')} of ${grid.text(row, '注文番号')}`;
  const isSettled = (row: number) =>
    was.text(row, '状態') === '下書き' ||
    (was.text(row, '状態') === '取りやめ' && !was.text(row, '注意').startsWith(AUTOMATIC));
  const settled = new Set(was.rows.filter(isSettled).map((row) => about(was, row)));
  const planned = new Set(was.rows.map((row) => `${about(was, row)} ${was.text(row, '送れる時刻')}`));
  const added = is.rows.filter((row) => !was.rows.includes(row));
  const again = added.filter(
    (row) => settled.has(about(is, row)) || planned.has(`${about(is, row)} ${is.text(row, '送れる時刻')}`),
  );
  const revived = was.rows.filter(
    (row) => was.text(row, '状態') !== '下書き' && isSettled(row) && is.text(row, '状態') !== was.text(row, '状態'),
  );
  const unsent = was.rows.filter(
    (row) => was.text(row, '状態') === '送信済み' && is.text(row, '送信日時') !== was.text(row, '送信日時'),
  );
  return [
    ...twice.map((key) => `two notices ${key}`),
    ...changed.map((row) => `the notice ${was.text(row, '記録番号')} is gone`),
    ...again.map((row) => `drafted again: ${about(is, row)}`),
    ...revived.map((row) => `withdrawn by hand and brought back: ${about(was, row)}`),
    ...unsent.map((row) => `sent at another time: ${about(was, row)}`),
  ];
}

/** Over the whole mailbox: one digest a day, never more than four mails, never two of a kind within one hour. */
function mails({ mailbox, spreadsheet: { zone } }: KeptSheet): string[] {
  const dayOf = (at: string) => new Date(at).toLocaleDateString('sv-SE', { timeZone: zone });
  const digests = mailbox.filter(({ subject }) => OWN_DAY.test(subject)).map(({ at }) => dayOf(at));
  const days = mailbox.map(({ at }) => dayOf(at));
  return [
    ...digests.filter((day, index) => digests.indexOf(day) !== index).map((day) => `two digests on ${day}`),
    ...[...new Set(days)]
      .filter((day) => days.filter((one) => one === day).length > MOST_MAILS_A_DAY)
      .map((day) => `too many mails on ${day}`),
  ];
}

function triggers(before: KeptSheet, after: KeptSheet): string[] {
  const lines = (kept: KeptSheet) =>
    kept.triggers.map(({ nextAt: _nextAt, ...rest }: KeptTrigger) => JSON.stringify(rest));
  const [was, is] = [lines(before), lines(after)];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `trigger gone: ${line}`),
    ...is
      .filter((line, index) => !was.includes(line) || is.indexOf(line) !== index)
      .map((line) => `trigger added: ${line}`),
  ];
}
