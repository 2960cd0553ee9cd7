import {
  checkWording,
  type FindingCode,
  type WordingContext,
} from '../../../../src/domain/notices/wording/checkWording';
import { calendarOf } from '../../../../src/domain/time/calendar';
import { zoneNamed } from '../../../../src/domain/time/zone';

const zone = zoneNamed('Asia/Tokyo');
const at = (iso: string) => Date.parse(`${iso}:00+09:00`);

const CONTEXT: WordingContext = {
  market: { name: 'ココナラ', mailAllowed: false },
  kind: 'N6',
  deadline: null,
  now: at('2026-11-24T10:00'),
  calendar: calendarOf([], true),
  zone,
};

const check = (text: string, own: Partial<WordingContext> = {}) => checkWording(text, { ...CONTEXT, ...own });
const found = (text: string, own: Partial<WordingContext> = {}) =>
  check(text, own).map(({ code, quote }) => [code, quote]);

describe('what is marked', () => {
  const table: readonly (readonly [string, FindingCode, string])[] = [
    ['hanako.s+1@example.co.jp までお願いします', 'mail-address', 'hanako.s+1@example.co.jp'],
    ['ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍへ', 'mail-address', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['hanako(at)example.com', 'mail-address', 'hanako(at)example.com'],
    ['hanako[アットマーク]example[ドット]com', 'mail-address', 'hanako[アットマーク]example[ドット]com'],
    ['電話は090-1234-5678です', 'phone-number', '090-1234-5678'],
    ['電話は０９０ー１２３４ー５６７８です', 'phone-number', '０９０ー１２３４ー５６７８'],
    ['09012345678', 'phone-number', '09012345678'],
    ['03 1234 5678', 'phone-number', '03 1234 5678'],
    ['(03)1234-5678', 'phone-number', '(03)1234-5678'],
    ['+81 90-1234-5678', 'phone-number', '+81 90-1234-5678'],
    ['https://example.org/a?b=c をご覧ください', 'link', 'https://example.org/a?b=c'],
    ['詳しくはwww.example.jpで', 'link', 'www.example.jp'],
    ['my-portfolio.comをご覧ください', 'link', 'my-portfolio.com'],
    ['https://drive.google.com/file/d/1/view に置きました', 'file-share', 'https://drive.google.com/file/d/1/view'],
    ['ギガファイル便でお送りします', 'file-share', 'ギガファイル便'],
    ['グーグルドライブで共有します', 'file-share', 'グーグルドライブ'],
    ['LINEで連絡ください', 'messenger', 'LINE'],
    ['ＬＩＮＥで連絡ください', 'messenger', 'ＬＩＮＥ'],
    ['ラインでご連絡ください', 'messenger', 'ライン'],
    ['ﾗｲﾝ交換しませんか', 'messenger', 'ﾗｲﾝ'],
    ['lineでもいいです', 'messenger', 'line'],
    ['Zoomでお話ししましょう', 'messenger', 'Zoom'],
    ['ｽﾞｰﾑのURLを送ります', 'messenger', 'ｽﾞｰﾑ'],
    ['Discordに入ってください', 'messenger', 'Discord'],
    ['Slackで', 'messenger', 'Slack'],
    ['スラックで', 'messenger', 'スラック'],
    ['Xでやりとりしましょう', 'messenger', 'X'],
    ['X（旧Twitter）', 'messenger', 'X'],
    ['ツイッターのDMで', 'messenger', 'ツイッター'],
    ['インスタで送ってください', 'messenger', 'インスタ'],
    ['Instagramのアカウント', 'messenger', 'Instagram'],
    ['カカオトークで', 'messenger', 'カカオトーク'],
    ['カカオのIDは', 'messenger', 'カカオ'],
    ['WhatsApp me', 'messenger', 'WhatsApp me'],
    ['Skypeで', 'messenger', 'Skype'],
    ['Teamsで会議を', 'messenger', 'Teams'],
    ['Google Meetで', 'messenger', 'Google Meet'],
    ['チャットワークで', 'messenger', 'チャットワーク'],
    ['Chatworkで', 'messenger', 'Chatwork'],
    ['@tanaka_design をフォロー', 'messenger', '@tanaka_design'],
    ['メールアドレスを教えてください', 'messenger', 'メールアドレス'],
    ['please email me instead', 'messenger', 'email me'],
    ['次回は直接ご依頼ください', 'direct-deal', '直接'],
    ['外部のサービスで', 'direct-deal', '外部'],
    ['サイト外でやりとりを', 'direct-deal', 'サイト外で'],
    ['ココナラではできないので', 'refusal', 'ココナラでは'],
    ['we can deal outside of Fiverr', 'direct-deal', 'outside of Fiverr'],
    ['お振込みでお願いします', 'bank-transfer', 'お振込み'],
    ['振り込みください', 'bank-transfer', '振り込み'],
    ['PayPayで', 'bank-transfer', 'PayPay'],
    ['★5をお願いします', 'rating', '★5をお願い'],
    ['高評価をお待ちしています', 'rating', '高評価'],
    ['評価をお願いいたします', 'rating', '評価をお願い'],
    ['お返事がなければ評価を下げます', 'rating', '評価を下げ'],
    ['please leave a 5-star review', 'rating', '5-star'],
    ['法的措置をとります', 'legal', '法的措置'],
    ['損害賠償を求めます', 'legal', '損害賠償'],
    ['弁護士に相談します', 'legal', '弁護士'],
    ['I will take legal action', 'legal', 'legal action'],
    ['通報します', 'threat', '通報'],
    ['無視しないでください', 'threat', '無視しないで'],
    ['{{購入者}}様', 'placeholder', '{{購入者}}'],
    ['｛｛期限｝｝まで', 'placeholder', '｛｛期限｝｝'],
    ['○日○時まで', 'placeholder', '○'],
    ['〇〇様', 'placeholder', '〇〇'],
    ['◯月', 'placeholder', '◯'],
    ['XX月XX日', 'placeholder', 'XX'],
    ['【お名前】様', 'placeholder', '【お名前】'],
    ['Hi [name],', 'placeholder', '[name]'],
  ];

  it.each(table)('%s', (text, code, quote) => {
    expect(found(text)).toContainEqual([code, quote]);
    const [first] = check(text);
    expect(text.slice(first!.start, first!.end)).toBe(first!.quote);
  });
});

describe('what is left alone', () => {
  it.each([
    'オンラインでのご相談をありがとうございました',
    'アウトラインとガイドラインをお送りします',
    'ラインナップを3つご用意しました',
    '太いラインで描いています',
    'LINEスタンプのデータをお送りしました',
    'LINE公式アカウントの構築が終わりました',
    'インスタントな表現を避け、インスタレーションを提案します',
    'スラックスの写真です',
    'カカオ80%のパッケージです',
    'サイズはXLとXです',
    'Mac OS Xでも開けます',
    'デザインの直しはいつでも承ります',
    'より直接的な表現にしました',
    '外部設計とは別の資料です',
    '2026-11-27 20:00までにお願いします',
    'トークルームNo：12345678',
    '注文番号 20261122 の件です',
    '11月27日（金）20時までにお返事をください',
    '金額は10,000円、納期は3日です',
    'index.htmlとlogo.aiをお送りしました',
    'Node.jsとv1.2.3で動きます',
    '評価は任意ですので、どうぞお気になさらないでください',
    '訴求力のあるデザインにしました',
    '○をつけたところをご覧ください',
    '二〇二六年の作品です',
    'The deadline is on the next line of the timeline',
    'Both teams will meet next week; zoom in to see the details',
    'I will send it at 20:00 (Japan time, UTC+9)',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a messenger that is part of what was ordered', () => {
    const title = 'Instagram運用代行';
    expect(found(`「${title}」のデータをお送りしました`, { title })).toEqual([]);
    expect(found(`「${title}」の件はInstagramで`, { title })).toEqual([['messenger', 'Instagram']]);
  });

  it.each([
    ['Instagram運用代行', 'Instagram運用代行のデータです'],
    [' 運用代行Instagram　', '運用代行Instagramのデータです'],
    ['Instagram', 'InstagramとInstagramのデータです'],
  ])('as often as the title %p stands there, wherever in it', (title, text) => {
    expect(found(text, { title })).toEqual([]);
  });

  it('the marketplace’s own pages', () => {
    expect(found('https://coconala.com/mypage をご覧ください')).toEqual([]);
    expect(found('https://coconala.com.example.org/')).toEqual([['link', 'https://coconala.com.example.org/']]);
    expect(found('https://coconala.com/mypage', { market: { name: 'SKIMA', mailAllowed: false } })).toHaveLength(1);
  });
});

describe('by market and kind', () => {
  const risky = 'hanako@example.com か LINE へ。振込先は https://example.org です';

  it('contact is open where the market allows mail, manners still count', () => {
    const market = { name: '直接取引', mailAllowed: true };
    expect(found(risky, { market })).toEqual([]);
    expect(found('高評価をお願いします', { market }).map(([code]) => code)).toContain('rating');
  });

  it('staff of the marketplace may be told what a buyer offered', () => {
    expect(found(risky, { kind: 'N12' })).toEqual([]);
  });

  it('the source is the market’s own rule, also for its variants, and nothing where none is known', () => {
    expect(check('LINEで')[0]!.source).toContain('coconala.com');
    expect(check('LINEで', { market: { name: 'ココナラ（法人・検収）', mailAllowed: false } })[0]!.source).toContain(
      'coconala.com',
    );
    expect(check('LINEで', { market: { name: 'SKIMA', mailAllowed: false } })[0]!.source).toBe('');
  });

  it.each([
    ['ココナラ', 'coconala.com'],
    ['Lancers', 'www.lancers.jp'],
    ['CrowdWorks', 'crowdworks.jp'],
    ['SKIMA', 'skima.jp'],
    ['つなぐ', 'my.page.tsunagu-community.com'],
    ['Fiverr', 'www.fiverr.com'],
    ['Upwork', 'www.upwork.com'],
  ])('the own pages of %s are no way out of it, with and without https, its look-alikes are', (name, host) => {
    const market = { name, mailAllowed: false };
    for (const own of [host, `${host}/x`, `http://${host}/x`, `https://${host}/x`]) {
      expect(found(own, { market })).toEqual([]);
    }
    expect(found(`https://example.org/${host}`, { market })).toHaveLength(1);
    expect(found(`https://${host}.example.org`, { market })).toHaveLength(1);
  });

  it('a link is marked where the marketplace’s own pages are not known, too', () => {
    expect(found('https://example.org/', { market: { name: 'ストアカ', mailAllowed: false } })).toHaveLength(1);
  });

  it('two places that touch are two', () => {
    expect(found('高評価弁護士')).toEqual([
      ['rating', '高評価'],
      ['legal', '弁護士'],
    ]);
  });

  it('one place is marked once, in the order of the text', () => {
    const codes = found('{{名前}}様、drive.google.com/x と www.example.jp と09012345678').map(([code]) => code);
    expect(codes).toEqual(['placeholder', 'file-share', 'link', 'phone-number']);
  });
});

it('takes no longer than a blink over a cell full of anything', () => {
  const before = process.cpuUsage().user;
  for (const unit of ['a', '0', 'a.', 'a-', ' ', '評価', '0-', '【', '{', '.'])
    check(unit.repeat(Math.floor(50_000 / unit.length)));
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(2000);
});

describe('a new deadline', () => {
  const deadline = (iso: string, own: Partial<WordingContext> = {}) =>
    check('期限：金曜20時', { kind: 'N7', deadline: at(iso), deadlineText: '金曜20時', ...own }).map(
      ({ code }) => code,
    );

  it.each([
    ['2026-11-27T20:00', []],
    ['2026-11-24T10:00', ['deadline-past']],
    ['2026-11-21T20:00', ['deadline-past']],
    ['2026-11-25T20:00', ['deadline-too-close']],
    ['2026-11-26T10:00', []],
    ['2026-11-26T09:59', ['deadline-too-close']],
    ['2026-11-28T20:00', ['deadline-closed-day']],
    ['2027-01-01T20:00', ['deadline-closed-day']],
    ['2026-11-28T00:00', []],
    ['2026-11-29T00:00', ['deadline-closed-day']],
  ] as const)('%s', (iso, codes) => {
    expect(deadline(iso)).toEqual(codes);
  });

  it('on the seller’s day off is marked', () => {
    expect(deadline('2026-11-27T20:00', { calendar: calendarOf(['2026-11-27'], true) })).toEqual([
      'deadline-closed-day',
    ]);
  });

  it('names its place in the text', () => {
    const [finding] = check('期限：金曜20時です', {
      kind: 'N3',
      deadline: at('2026-11-28T20:00'),
      deadlineText: '金曜20時',
    });
    expect([finding!.start, finding!.end, finding!.quote]).toEqual([3, 8, '金曜20時']);
  });

  it('is named in its place among the others', () => {
    const [first, second] = check('期限：金曜20時。高評価をお待ちしています', {
      ...{ kind: 'N3', deadline: at('2026-11-28T20:00'), deadlineText: '金曜20時' },
    });
    expect([first!.code, second!.code]).toEqual(['deadline-closed-day', 'rating']);
  });

  it('is only looked at where a notice promises one', () => {
    expect(deadline('2026-11-21T20:00', { kind: 'N8' })).toEqual([]);
    expect(deadline('2026-11-21T20:00', { kind: 'N16' })).toEqual(['deadline-past']);
  });
});

describe('through a disguise, with the place as the seller wrote it', () => {
  it.each([
    ['L\u200BI\u200DN\u2060Eで話しましょう', 'messenger', 'L\u200BI\u200DN\u2060E'],
    ['\uFEFFD\u00ADiscordで', 'messenger', 'D\u00ADiscord'],
    ['よければL I N Eでどうぞ', 'messenger', 'L I N E'],
    ['よければＬ・Ｉ・Ｎ・Ｅで', 'messenger', 'Ｌ・Ｉ・Ｎ・Ｅ'],
    ['ラ○ンでご連絡を', 'messenger', 'ラ○ン'],
    ['ディ＊コードで', 'messenger', 'ディ＊コード'],
    ['L1NEで', 'messenger', 'L1NE'],
    ['LINЕで', 'messenger', 'LINЕ'],
    ['Ⓛⓘⓝⓔで', 'messenger', 'Ⓛⓘⓝⓔ'],
    ['🅛🅘🅝🅔で', 'messenger', '🅛🅘🅝🅔'],
    ['らいんでも大丈夫です', 'messenger', 'らいん'],
    ['LI\nNEまで', 'messenger', 'LI\nNE'],
    ['銀行\n振\n込でお願いします', 'bank-transfer', '銀行\n振\n込'],
    ['ス力イプで', 'messenger', 'ス力イプ'],
  ] as const)('%s', (text, code, quote) => {
    expect(found(text)).toContainEqual([code, quote]);
  });

  it('finds nothing in a word that only contains a name', () => {
    for (const text of ['アウト・ライン', 'on-line', 'くらいんだ', 'We chat here', 'データ便利帳', 'sky pencil'])
      expect(found(text)).toEqual([]);
  });
});

describe('whose words they are', () => {
  it('the buyer’s name is a name, wherever it stands; elsewhere the word counts', () => {
    expect(found('LINE_neko様\nお世話になっております', { buyer: 'LINE_neko' })).toEqual([]);
    expect(found('LINE_neko様\nLINEで連絡ください', { buyer: 'LINE_neko' })).toEqual([['messenger', 'LINE']]);
    expect(found('★みさき★様', { buyer: '★みさき★様' })).toEqual([]);
  });

  it('without a known buyer, the address of the first line is a name, but not what was left open', () => {
    expect(found('sakura.jp様\nお世話になっております')).toEqual([]);
    expect(found('〇〇様\nお世話になっております')).toEqual([['placeholder', '〇〇']]);
  });

  it('words of the title are the work, unless they say plainly what they want', () => {
    const title = 'LINEスタンプを8個描きます';
    expect(found('LINEの審査に出せる大きさです', { title })).toEqual([]);
    expect(found('個人LINEに送ってください', { title })).toEqual([['messenger', 'LINE']]);
  });

  it('a refusal is told softly, and only what it refuses', () => {
    expect(found('LINEなどは禁止されていますので、メールでお送りください').map(([code]) => code)).toEqual([
      'refusal',
      'messenger',
    ]);
  });
});

describe('another date in the form of a deadline', () => {
  const promised = { kind: 'N7', deadline: at('2026-11-27T20:00'), deadlineText: '11月27日（金）20時' } as const;
  const codes = (text: string, own: Partial<WordingContext> = {}) =>
    found(text, { ...promised, ...own }).filter(([code]) => code === 'deadline-other');

  it.each([
    '11月27日（金）20時までにお返事ください',
    '11/27 20:00までに',
    '11月27日までに',
    '２０２６年１１月２７日（金）午後８時までに',
    'by Friday, November 27, 20:00',
    'until Nov 27 at 8 pm',
    '11月20日にお送りした内容です',
    '11月27日（金）20時までに\nおまかせの部分は11月30日に始めます',
  ])('%s is the promised one, or no deadline', (text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['11月26日（木）20時までにお返事ください', '11月26日（木）20時まで'],
    ['11月27日（金）18時までに', '11月27日（金）18時まで'],
    ['11/20 20:00までに', '11/20 20:00まで'],
    ['2027年11月27日までに', '2027年11月27日まで'],
    ['by November 28, 20:00', 'by November 28, 20:00'],
  ])('%s is another', (text, quote) => {
    expect(codes(text)).toEqual([['deadline-other', quote]]);
  });

  it('midnight is 24:00 of the day before, too', () => {
    const deadline = at('2026-11-28T00:00');
    expect(codes('11月27日（金）24時までに', { deadline })).toEqual([]);
    expect(codes('11月28日0時までに', { deadline })).toEqual([]);
    expect(codes('11月27日までに', { deadline })).toEqual([]);
    expect(codes('11月28日24時までに', { deadline })).toHaveLength(1);
  });

  it('is looked for in the reminder of a deadline as well, and nowhere else', () => {
    expect(codes('11月26日までに', { kind: 'N8' })).toHaveLength(1);
    expect(codes('11月26日までに', { kind: 'N5' })).toEqual([]);
    expect(codes('11月26日までに', { deadline: null })).toEqual([]);
  });
});

describe('a limit in words', () => {
  // Tuesday, November 24, 10:00; promised is Friday, November 27, 20:00.
  const promised = { kind: 'N7', deadline: at('2026-11-27T20:00') } as const;
  const others = (text: string, own: Partial<WordingContext> = {}) =>
    found(text, { ...promised, ...own }).filter(([code]) => code === 'deadline-other');

  it.each([
    ['本日中にご返信をお願いします', '本日中'],
    ['あさっての正午までにお返事ください', 'あさっての正午まで'],
    ['明日いっぱいお待ちします。お返事がなければ進めます', '明日いっぱい'],
    ['48時間以内にお返事をください', '48時間以内'],
    ['木曜日までにご確認ください', '木曜日まで'],
    ['来週の金曜20時までにお知らせください', '来週の金曜20時まで'],
    ['十一月二十六日までにお返事ください', '十一月二十六日まで'],
    ['じゅういちがつ ふつか までに おへんじください', 'じゅういちがつ ふつか まで'],
    ["If I don't hear from you within 24 hours, I'll deliver", 'within 24 hours'],
    ['Please reply by tomorrow', 'by tomorrow'],
  ])('%s is another than the promised one', (text, quote) => {
    expect(others(text)).toEqual([['deadline-other', quote]]);
  });

  it.each([
    '金曜日の20時までにお返事をください',
    '今週の金曜までにお返事をください',
    '3日以内にお返事をいただけますか',
    '十一月二十七日の夜八時までにお返事ください',
    'Please let me know by Friday',
    'あすまでに直したものをお送りします',
    'いただいたメッセージには24時間以内にお返事します',
    '12月29日から1月3日まではお休みをいただきます',
    '11月20日までお待ちしておりましたが、27日20時まで延ばします',
    'そのあと72時間以内でしたら差し戻しができます',
    "I'll send the new sketch by tomorrow evening",
    "I'm away until December 14, but I read every message",
  ])('%s is the promised one, or the seller’s own', (text) => {
    expect(others(text)).toEqual([]);
  });

  it('that is told as past is no promise', () => {
    const past = { ...promised, now: at('2026-11-27T21:00') };
    expect(found('11月27日（金）20時までお待ちしておりましたが、お返事がありませんでした', past)).toEqual([]);
    expect(found('11月27日（金）20時までにお返事ください', past).map(([code]) => code)).toEqual(['deadline-past']);
  });
});

describe('what the sentence does with a name', () => {
  it.each([
    'レジ横に置くPayPayのご案内POPを2案お作りしました',
    'ビットコインの仕組みの説明は、専門用語を減らしてまとめました',
    'I translated 法的措置 as "legal action" in clause 9',
    'The banner now says "Follow us on Instagram"',
    '{{name}} はそのまま残してあります',
  ])('%s reports work', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['データはOneDriveに入れました', 'OneDrive'],
    ['LINEのQRコードをお送りしました', 'LINE'],
    ["I've started a Slack workspace, please join", 'Slack'],
  ])('%s shows a way', (text, quote) => {
    expect(found(text).map(([, one]) => one)).toContain(quote);
  });

  it('names the place of another spelling as it was written', () => {
    expect(found('でんわばんごうを おしえてください')).toEqual([['messenger', 'でんわばんごうを おしえ']]);
  });
});
