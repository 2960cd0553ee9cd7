// Would the header matrix notice? The built bundle with one care taken out of it must be found out.
import { besideOwnScript } from '../../app/shop';
import { type Change, columnChange, pushedDown } from './changes';
import { HeaderMatrix, tallyOf, type When } from './headerMatrix';

interface Sabotage {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly change: Change;
  readonly when: When;
  readonly found: RegExp;
}

const SABOTAGES: readonly Sabotage[] = [
  {
    name: 'the header is looked for in six rows',
    from: 'HEADER_SEARCH_ROWS = 10',
    to: 'HEADER_SEARCH_ROWS = 6',
    change: pushedDown('orders', 7),
    when: 'before',
    found: /alertsLost/,
  },
  {
    name: 'of two columns the right one counts',
    from: 'if (!first || exact && !first.exact)',
    to: 'if (true)',
    change: columnChange('orders', 'nextStep', 'doubled'),
    when: 'before',
    found: /cellsLost/,
  },
  {
    name: 'a tab without its indispensable columns is believed',
    from: 'return lostColumns(table).length === 0',
    to: 'return true',
    change: columnChange('notices', 'sentAt', 'deleted'),
    when: 'before',
    found: /cellsLost/,
  },
  {
    name: '注文番号 once lost are given anew',
    from: 'lost.get(orderRow)',
    to: 'null',
    change: columnChange('orders', 'id', 'renamed'),
    when: 'after',
    found: /doubledDrafts|doubledMails/,
  },
  {
    name: 'a notice whose 送信日時 was put back counts as sent now',
    from: 'if (table) writeExactly(table, sentTimes(table))',
    to: '',
    change: columnChange('notices', 'sentAt', 'deleted'),
    when: 'before',
    found: /cellsLost/,
  },
  {
    name: 'values of rules that were put back stay blank',
    from: 'if (table) refillRules(',
    to: 'if (false) refillRules(',
    change: columnChange('rules', 'value', 'deleted'),
    when: 'before',
    found: /alertsLost/,
  },
  {
    name: 'nobody is told that nothing is watched',
    from: 'isUnwatched ? 0 : TWO_HOURS',
    to: 'TWO_HOURS',
    change: columnChange('orders', 'buyer', 'deleted'),
    when: 'before',
    found: /alertsLost 0 mails/,
  },
  {
    name: 'a missing column is not named',
    from: 'return missing.length > 0 ? [columnsBlank(',
    to: 'return false ? [columnsBlank(',
    change: columnChange('daysOff', 'note', 'deleted'),
    when: 'before',
    found: /untold/,
  },
];

test.each(SABOTAGES)('found out: $name', ({ from, to, change, when, found }) => {
  const files = besideOwnScript('').map(({ name, source }) => {
    if (name !== 'Code.js') return { name, source };
    expect(source.split(from).length).toBe(2);
    return { name, source: source.replace(from, () => to) };
  });
  expect(tallyOf(new HeaderMatrix({ files }), [change], [when]).how.join('\n')).toMatch(found);
});
