import { HIDDEN_ASSESSMENT_COLUMN, NOTICE_COLUMNS, ORDER_COLUMNS, TAB_KEYS } from '../../src/columns';
import { NOTICE_KINDS } from '../../src/domain/orders/notice';
import { catalogueFor } from '../../src/text/catalogue';
import { FIELD_NAMES, messageFields } from '../../src/text/fields';
import { HEADER_ALIASES } from '../../src/text/headerAliases';
import { columnOf } from '../../src/text/headers';
import { LANGUAGES } from '../../src/text/language';
import { keyInList, plain, readNoticeKind, readSetting, readTab, readYesNo } from '../../src/text/lookup';
import { readTemplateName, templateName } from '../../src/text/templateName';
import { SHIPPED_TEMPLATES } from '../../src/text/templates';
import { at, COCONALA, FULL, NOW, SENT, SETTINGS, said, TOKYO } from './support/facts';
import { calls, lengthWords } from './support/walk';

const ja = catalogueFor('ja');

/** The few words that are rightly empty: nothing to do, nothing to show. */
const MAY_BE_EMPTY =
  /^(steps\.steps\.none|log\.facts\.(noReplyNeededAt|unansweredSince|owedSince|firstSeenAt)|guidance\.cancelRequest\.complete)$/;

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const words = [...calls(catalogueFor(language))];

  it('says something everywhere', () => {
    expect(words.length).toBeGreaterThan(400);
    expect(words.filter(([path, text]) => text.trim() === '' && !MAY_BE_EMPTY.test(path))).toEqual([]);
    expect(words.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it('presses and blames nobody, and shows none of our numbers', () => {
    expect(words.filter(([, text]) => /催促|沈黙|\bN\d{1,2}\b|無視|サボ|怠|silen[ct]|lazy|fault/i.test(text))).toEqual(
      [],
    );
  });

  it('keeps to its own language', () => {
    const other = language === 'en' ? /[ぁ-んァ-ヶ一-龠]/ : /\b(?:the|and|please|order|buyer)\b/i;
    const strangers = words.filter(([path, text]) => other.test(text) && !path.startsWith('lists.languages'));
    expect(strangers.filter(([path]) => !(language === 'en' && /^settings\.settings\.gaps/.test(path)))).toEqual([]);
  });

  it('has both languages say the same things', () => {
    const paths = [...calls(catalogueFor(language === 'ja' ? 'en' : 'ja'))].map(([path]) => path.replace(/\.\d+$/, ''));
    expect(new Set(words.map(([path]) => path.replace(/\.\d+$/, '')))).toEqual(new Set(paths));
  });
});

describe('headers', () => {
  it('of 注文 are those of the product, without the hidden one among them', () => {
    const inSight = ORDER_COLUMNS.filter((column) => column !== HIDDEN_ASSESSMENT_COLUMN);
    expect(inSight.slice(0, 22).map((column) => ja.sheet.headers.orders[column])).toEqual(
      '購入者,次にすること,いつまで,できごと,いつ,いまの番,状態,最後のできごと,返事がなければ,返事待ち日数,注意,サイト,注文番号,内容,金額,購入日時,納品予定日,待っている返事,既読／未読,保留（この日まで）,取引ページ,メモ'.split(
        ',',
      ),
    );
  });

  it('of 連絡文 are those of the product', () => {
    expect(NOTICE_COLUMNS.map((column) => ja.sheet.headers.notices[column])).toEqual(
      '記録番号,注文番号,購入者,種類,状態,本文,送れる時刻,伝えた期限,作成日時,送信日時,送信済み,注意,文面の控え'.split(
        ',',
      ),
    );
  });

  it.each(TAB_KEYS)('of %s each mean one column, in both languages and by every other name', (tab) => {
    const meanings = new Map<string, string>();
    const claim = (header: string, column: string) => {
      const before = meanings.get(plain(header));
      expect([header, before ?? column]).toEqual([header, column]);
      meanings.set(plain(header), column);
      expect(columnOf(tab, ` ${header} `)).toBe(column);
    };
    for (const language of LANGUAGES)
      for (const [column, header] of Object.entries(catalogueFor(language).sheet.headers[tab])) claim(header, column);
    for (const [column, names] of Object.entries(HEADER_ALIASES[tab] ?? {}))
      for (const name of names) claim(name, column);
  });

  it('are found whatever their width, and the user’s own columns are left alone', () => {
    expect(columnOf('orders', '既読/未読')).toBe('read');
    expect(columnOf('orders', '保留(この日まで)')).toBe('snoozeUntil');
    expect(columnOf('orders', '正式な回答日時')).toBe('formalAt');
    expect(columnOf('orders', '手取り')).toBeNull();
    expect(columnOf('orders', '')).toBeNull();
  });
});

describe('words read back from cells', () => {
  it('mean one key each, in both languages', () => {
    for (const list of [
      'services',
      'readMarks',
      'noticeStates',
      'certainties',
      'tones',
      'languages',
      'events',
      'whens',
      'notices',
    ] as const)
      for (const language of LANGUAGES)
        for (const [key, word] of Object.entries(catalogueFor(language).lists[list]))
          expect([word, keyInList(list, ` ${word}`)]).toEqual([word, key]);
  });

  it('are no key when they are none', () => {
    expect(keyInList('events', '返事が来たかも')).toBeNull();
    expect(keyInList('events', '')).toBeNull();
  });

  it('name notices by name or, in files, by number', () => {
    for (const kind of NOTICE_KINDS) expect(readNoticeKind(kind)).toBe(kind);
    expect(readNoticeKind('ｎ６')).toBe('N6');
    expect(readNoticeKind('正式な納品')).toBe('N9');
    expect(readNoticeKind('N19')).toBeNull();
  });

  it.each([
    ['はい', true],
    ['Yes', true],
    ['TRUE', true],
    ['いいえ', false],
    ['No', false],
    ['しない', false],
    ['たぶん', null],
    ['', null],
  ] as const)('yes or no: %s', (text, expected) => {
    expect(readYesNo(text)).toBe(expected);
  });

  it('name tabs and settings in both languages', () => {
    for (const language of LANGUAGES) {
      const { sheet, settings } = catalogueFor(language);
      for (const tab of TAB_KEYS) expect(readTab(sheet.tabs[tab])).toBe(tab);
      for (const [key, { name }] of Object.entries(settings.settings)) expect(readSetting(name)).toBe(key);
    }
    expect(readTab('シート1')).toBeNull();
  });

  it('name every shipped template, and find it again', () => {
    for (const language of LANGUAGES)
      for (const { kind, phase, situation } of SHIPPED_TEMPLATES)
        expect(readTemplateName(templateName({ kind, phase, situation }, language))).toEqual({
          kind,
          phase,
          situation,
        });
    expect(readTemplateName('正式な納品(OKのあと)')).toEqual({ kind: 'N9', phase: 'any', situation: 'approved' });
    expect(readTemplateName('正式な納品（いつか）')).toBeNull();
  });

  it('tell every length apart', () => {
    for (const language of LANGUAGES) expect(new Set(lengthWords(language)).size).toBe(lengthWords(language).length);
  });
});

describe('subjects of mails', () => {
  it('carry counts only, and tell the alert from the digest', () => {
    expect(ja.mail.digestSubject(2, { danger: 0, late: 1 })).toBe('【返事まち】きょう2件（うち期限切れ1件）');
    expect(ja.mail.digestSubject(4, { danger: 1, late: 0 })).toBe('【返事まち】きょう4件（うち至急1件）');
    expect(ja.mail.alertSubject(6, 2, 0)).toBe('【返事まち・至急】締切まで6時間を切った注文が2件あります');
    expect(ja.mail.alertSubject(6, 1, 1)).toBe(
      '【返事まち・至急】締切を過ぎた注文が1件、締切まで6時間を切った注文が1件あります',
    );
    expect(ja.mail.alertSubject(6, 0, 1)).toBe('【返事まち・至急】締切を過ぎた注文が1件あります');
  });
});

it('the exact words of できごと', () => {
  expect(Object.values(ja.lists.events).join(',')).toBe(
    '返事が来た,返事が来た（返信不要）,「まだ」と言われた,反応だけあった,まだ読まれていない,連絡した（返事待ち）,連絡した（返事は不要）,下書きの文を送った,途中経過を送った,仮納品した（実施した）,予約の時間に来なかった,OKをもらった,修正を頼まれた,正式な納品をした,差し戻された,運営に問い合わせた,キャンセルを頼んだ,キャンセルを断られた,キャンセルを頼まれた,キャンセルに答えた（断った）,キャンセルが成立した,取引が完了した',
  );
});

it('every merge field has a value or is blank, under both names', () => {
  const fields = messageFields({
    order: FULL,
    market: COCONALA,
    settings: SETTINGS,
    deadline: at('2026-11-27T20:00'),
    said: said(FULL, SENT),
    sendAt: NOW,
    dueAt: FULL.dueAt ?? null,
    now: NOW,
    zone: TOKYO,
  });
  for (const name of FIELD_NAMES) expect(typeof fields[name]).toBe('string');
  expect(fields.buyer).toBe(fields.購入者);
  expect(fields.期限).toBe('11月27日（金）20時');
  expect(fields.経過日数).toBe('14');
  expect(fields.前回の連絡日).toBe('11月20日（金）');
});
