// Would the matrix notice? The built bundle with one care taken out of it must be found out.
import { besideOwnScript } from '../../app/shop';
import { ACTS } from './acts';
import { HandsMatrix } from './matrix';

interface Sabotage {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly act: string;
}

const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'nobody looks whether anything moved',
    from: 'function isUnmoved(table, keys, columns2 = writtenColumns(table)) {',
    to: '$& return true;',
    act: '注文: メモ moved before 次にすること',
  },
  {
    name: 'what was hit in the last moment is not put right',
    from: 'function settle(table, { keys, unsteady = [] }) {',
    to: '$& return;',
    act: '設定: sorted',
  },
  {
    name: 'headers are not looked at, only rows',
    from: 'headers.every(isHeader) && ',
    to: '',
    act: '注文: a column inserted left of できごと',
  },
  {
    name: 'a row on top of きょう is not noticed after writing',
    from: 'if (!isSame) settle',
    to: 'if (false) settle',
    act: 'きょう: a row on top',
  },
];

test.each(SABOTAGES)('found out: $name', ({ from, to, act }) => {
  const files = besideOwnScript('').map(({ name, source }) => {
    if (name !== 'Code.js') return { name, source };
    expect(source.split(from).length).toBe(2);
    return { name, source: source.replace(from, to) };
  });
  const matrix = new HandsMatrix({ files });
  const meant = ACTS.find(({ name }) => name === act)!;
  // The last calls first: it is the writing that matters.
  const calls = matrix.calls.filter(({ remote }) => remote).map(({ index }) => index);
  const isFound = calls.reverse().some((call) => {
    const { damaged, silenced } = matrix.play(meant, call);
    return damaged.length + silenced.length > 0;
  });
  expect(isFound).toBe(true);
});
