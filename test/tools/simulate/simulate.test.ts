import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../../tools/build';
import { main } from '../../../tools/simulate';
import type { Answer } from '../../../tools/simulate/answer';
import { type Captured, captureOutput } from '../captured';

jest.setTimeout(60_000);

const ROOT = join(__dirname, '../../..');
const NOW = '2026-11-24T10:00:00+09:00';
let folder = '';
let said: Captured;

beforeAll(() => build(ROOT));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'henji-simulate-'));
  said = captureOutput();
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const HEADER = '注文番号,購入者,購入日時,自分からの最終連絡,購入者からの最終連絡,仮納品日時,待っている返事';
const WAITING = 'w1,あおい,2026/11/10 10:00,2026/11/23 9:00,2026/11/22 9:00,,画像サイズ';
/** Asked by the buyer, and not answered: something to do every morning. */
const ASKED = 'a1,そら,2026/11/10 10:00,2026/11/11 9:00,2026/11/23 9:00,,';
const HANDED = 'h1,みどり,2026/11/10 10:00,2026/11/18 15:00,2026/11/17 12:00,2026/11/18 15:00,';

/** Runs with --json; the answer is what the command printed. */
function simulate(...args: string[]): { code: number; answer: Answer } {
  said.out = '';
  const code = main(ROOT, [...args, '--json']);
  return { code, answer: JSON.parse(said.out) as Answer };
}

const order = (answer: Answer, id: string) => answer.orders.find((one) => one.id === id);

describe('npm run simulate', () => {
  it('prints the orders, notices and mails with all their keys', () => {
    const { code, answer } = simulate('--orders', file('o.csv', [HEADER, WAITING, HANDED]), '--now', NOW);
    expect([code, said.err]).toEqual([0, '']);
    expect(Object.keys(answer).sort()).toEqual(['mails', 'notices', 'now', 'orders']);
    expect(answer.now).toBe(NOW);
    expect(Object.keys(answer.orders[0] ?? {}).sort()).toEqual(
      [
        'amount',
        'clocks',
        'dueAt',
        'id',
        'problems',
        'settlement',
        'severity',
        'stage',
        'step',
        'turn',
        'waitingDays',
      ].sort(),
    );
    expect(Object.keys(answer.notices[0] ?? {}).sort()).toEqual(
      ['key', 'order', 'kind', 'state', 'deadline', 'plannedAt', 'createdAt', 'sentAt', 'text', 'findings'].sort(),
    );
    // Set-up shows how mails arrive.
    expect(answer.mails[0]).toMatchObject({ at: NOW, kind: 'test' });
    const next = simulate('--orders', file('p.csv', [HEADER, ASKED]), '--now', NOW).answer;
    expect(next.mails.find(({ kind }) => kind === 'digest')).toEqual({
      at: NOW,
      to: 'seller@example.com',
      kind: 'digest',
      subject: expect.stringContaining('【返事まち】'),
      body: expect.any(String),
    });
  });

  it('takes columns in any order, unknown ones too, with or without BOM, and records none of it as an event', () => {
    const straight = file('a.csv', [`${HEADER},自分のメモ欄`, `${WAITING},x`]);
    const [first, ...rest] = HEADER.split(',');
    const values = WAITING.split(',');
    const turned = file('b.csv', [
      `\ufeff自分のメモ欄,${[...rest].reverse().join(',')},${first}`,
      `x,${values.slice(1).reverse().join(',')},${values[0]}`,
    ]);
    const a = simulate('--orders', straight, '--now', NOW).answer;
    const b = simulate('--orders', turned, '--now', NOW).answer;
    expect(b.orders).toEqual(a.orders);
    expect(order(a, 'w1')).toMatchObject({ stage: 'awaiting-info', turn: 'buyer' });
  });

  it('runs every hour up to and including the end, and brings a digest each morning', () => {
    const { answer } = simulate(
      '--orders',
      file('o.csv', [HEADER, ASKED]),
      '--now',
      NOW,
      '--until',
      '2026-11-26T08:00:00+09:00',
    );
    expect(answer.now).toBe('2026-11-26T08:00:00+09:00');
    const digests = answer.mails.filter(({ kind }) => kind === 'digest');
    expect(digests.map(({ at }) => at)).toEqual([NOW, '2026-11-25T08:00:00+09:00', '2026-11-26T08:00:00+09:00']);
  });

  it('prints times with the offset of the zone', () => {
    const args = [
      '--orders',
      file('o.csv', [HEADER, HANDED]),
      '--now',
      '2026-11-24T10:00:00',
      '--zone',
      'America/New_York',
    ];
    const { answer } = simulate(...args);
    expect(answer.now).toBe('2026-11-24T10:00:00-05:00');
    expect(order(answer, 'h1')?.step).toMatchObject({ due: '2026-11-21T15:00:00-05:00' });
  });

  it('prints a table for people without --json', () => {
    expect(main(ROOT, ['--orders', file('o.csv', [HEADER, HANDED]), '--now', NOW])).toBe(0);
    expect(said.out).toMatch(/h1 +みどり +自分 +仮納品の確認待ち/);
    expect(said.out).toMatch(/2026-11-24 10:00 +【返事まち・テスト】/);
  });
});

describe('events', () => {
  const orders = () =>
    file('o.csv', [HEADER, WAITING, HANDED, 'd1,ふたご,2026/11/10 10:00,,,,', 'd1,ふたご,2026/11/10 10:00,,,,']);
  const until = ['--until', '2026-11-24T12:00:00+09:00'];
  const EVENTS = '日時,注文番号,できごと,いつ';

  it('are recorded at their moments, in any order in the file', () => {
    const events = file('e.csv', [
      EVENTS,
      '2026/11/24 11:30,w1,連絡した（返事は不要）,',
      '2026/11/24 10:30,w1,返事が来た,',
      '2026/11/24 11:00,h1,OKをもらった,きのう',
    ]);
    const { code, answer } = simulate('--orders', orders(), '--events', events, '--now', NOW, ...until);
    expect([code, said.err]).toEqual([0, '']);
    expect(order(answer, 'w1')).toMatchObject({ stage: 'working', turn: 'seller' });
    // The approval was yesterday, without a time: the formal delivery is due at the end of that day.
    expect(order(answer, 'h1')).toMatchObject({ stage: 'approved', step: { due: '2026-11-24T00:00:00+09:00' } });
  });

  it('come before the hourly run of the same minute', () => {
    const events = file('e.csv', [EVENTS, '2026/11/24 10:00,h1,OKをもらった,']);
    const { answer } = simulate('--orders', orders(), '--events', events, '--now', NOW);
    expect(answer.notices.filter((notice) => notice.order === 'h1').map(({ kind }) => kind)).toEqual(['N9']);
  });

  it('from before the start are recorded first, at their own time', () => {
    const events = file('e.csv', [EVENTS, '2026/11/23 21:00,h1,OKをもらった,']);
    const { answer } = simulate('--orders', orders(), '--events', events, '--now', NOW);
    expect(order(answer, 'h1')).toMatchObject({ stage: 'approved', step: { due: '2026-11-23T21:00:00+09:00' } });
    expect(answer.mails.every(({ at, kind }) => kind === 'test' || at === NOW)).toBe(true);
  });

  it('for an unknown or double order, of an unknown kind or after the end are refused and told', () => {
    const events = file('e.csv', [
      EVENTS,
      '2026/11/24 10:10,nobody,返事が来た,',
      '2026/11/24 10:10,d1,返事が来た,',
      '2026/11/24 10:10,w1,踊った,',
      '2026/11/24 12:01,w1,返事が来た,',
    ]);
    const { code, answer } = simulate('--orders', orders(), '--events', events, '--now', NOW, ...until);
    expect(code).toBe(0);
    expect(said.err).toContain('できごと2行目：注文番号「nobody」の行がない');
    expect(said.err).toContain('できごと3行目：注文番号「d1」の行が2つ以上');
    expect(said.err).toContain('できごと4行目');
    expect(said.err).toContain('できごと5行目：--until より後');
    expect(order(answer, 'w1')).toMatchObject({ stage: 'awaiting-info' });
  });
});

describe('what cannot be done is said in one line each', () => {
  it.each([
    ['no arguments', [], 2, '--orders が必要です'],
    ['a bad time', ['--orders', 'o.csv', '--now', 'today'], 2, '--now「today」'],
    ['a missing file', ['--orders', 'none.csv', '--now', NOW], 1, 'none.csv：ファイルが見つかりません'],
  ])('%s', (_what, args, code, message) => {
    expect(main(ROOT, args)).toBe(code);
    expect(said.err).toContain(message);
    expect(said.err.trim().split('\n')).toHaveLength(1);
    expect(said.out).toBe('');
  });

  it('names every broken file at once, and prints no half answer', () => {
    const orders = file('o.csv', ['注文番号', '1']);
    const notices = file('n.csv', ['注文番号', '1']);
    const events = file('e.csv', ['日時,できごと', '2026/11/24 9:00,返事が来た']);
    expect(main(ROOT, ['--orders', orders, '--notices', notices, '--events', events, '--now', NOW, '--json'])).toBe(1);
    expect(said.err.trim().split('\n')).toEqual([
      expect.stringContaining('o.csv：「購入者」の列が見つかりません'),
      expect.stringContaining('n.csv：「種類」の列が見つかりません'),
      expect.stringContaining('e.csv：「注文番号」の列が見つかりません'),
    ]);
    expect(said.out).toBe('');
  });
});

describe('what cannot be read is named, and everything else goes on', () => {
  it('rows, cells and events', () => {
    const orders = file('o.csv', [
      `${HEADER},自分のメモ欄`,
      `${WAITING},x`,
      'x1,"みどり"さん,2026/11/10 10:00,,,,',
      HANDED,
    ]);
    const events = file('e.csv', [
      'できごと,注文番号,日時',
      '返事が来た,w1,2026/13/1 9:00',
      'OKをもらった,h1,令和8年11月24日 午前9時30分',
    ]);
    const { code, answer } = simulate('--orders', orders, '--events', events, '--now', NOW);
    expect(code).toBe(0);
    expect(answer.orders.map(({ id }) => id)).toEqual(['w1', 'h1']);
    expect([order(answer, 'w1')?.stage, order(answer, 'h1')?.stage]).toEqual(['awaiting-info', 'approved']);
    expect(said.err.trim().split('\n')).toEqual([
      expect.stringContaining('o.csv：「自分のメモ欄」は'),
      expect.stringContaining('o.csv：3行目の「購入者」で引用符'),
      expect.stringMatching(/o.csv：4行目は\d+列で終わり、「自分のメモ欄」から後がない/),
      expect.stringContaining('e.csv：2行目の「日時」の「2026/13/1 9:00」'),
    ]);
  });

  it('a table with a title, headers of its own and dates as people write them is read', () => {
    const orders = file('o.csv', [
      '2026年 受注管理表;;;;',
      'トークルームNo;取引相手;価格;購入日;納期;最終連絡（自分）;質問',
      '12345678;みかん;8000円;令和8年11月10日;R8.11.30（月）;2026年11月18日（水）午前10時;色',
      ';合計;8000;;;;',
    ]);
    const { answer } = simulate('--orders', orders, '--now', '2026-11-22T10:00:00+09:00');
    expect(answer.orders).toMatchObject([
      {
        ...{ id: '12345678', amount: 8000, dueAt: '2026-11-30', stage: 'awaiting-info', problems: [] },
        step: { kind: 'send', notice: 'N1', due: '2026-11-21T10:00:00+09:00' },
      },
    ]);
    expect(said.err).toContain('区切りはセミコロン、見出しは2行目');
    expect(said.err).toContain('4行目は合計の行');
  });

  it('the rows of a sales CSV are finished orders', () => {
    const orders = file('o.csv', [
      '売上確定日,トークルームNo,決済No,サービス名/見積り・仕事の相談名,購入者ID,購入者名,内訳,売上金額',
      '2026/11/14,4707685,5372134,名刺の件,777001,buyer01,基本料金,"36,500"',
      '2026/11/15,4707685,5504060,名刺の件,777001,buyer01,おひねり(追加),"2,190"',
    ]);
    const { answer } = simulate('--orders', orders, '--now', '2026-11-22T10:00:00+09:00');
    expect(answer.orders).toMatchObject([{ id: '4707685', amount: 38_690, stage: 'closed', problems: [] }]);
    expect(answer.orders[0]).toMatchObject({ settlement: { at: '2026-11-15T00:00:00+09:00', outcome: 'paid' } });
  });
});
