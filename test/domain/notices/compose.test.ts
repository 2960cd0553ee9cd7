import { composeNotice, type TemplateQuery, type TemplateSpec } from '../../../src/domain/notices/compose';

const QUERY: TemplateQuery = {
  kind: 'N6',
  wording: 1,
  tone: 'soft',
  language: 'ja',
  service: 'work',
  phase: 'check',
  situation: 'silence',
};

const spec = (text: string, own: Partial<TemplateSpec> = {}): TemplateSpec => ({
  kind: 'N6',
  wording: 1,
  tone: 'soft',
  language: 'ja',
  service: 'any',
  phase: 'any',
  situation: 'any',
  text,
  ...own,
});

const compose = (own: readonly TemplateSpec[], shipped: readonly TemplateSpec[], query: Partial<TemplateQuery> = {}) =>
  composeNotice({ query: { ...QUERY, ...query }, own, shipped, fields: { 購入者: '田中', 内容: '', 期限: '金曜' } });

describe('which template is taken', () => {
  it('the user’s own before a shipped one that fits better', () => {
    expect(compose([spec('own', { tone: 'formal' })], [spec('shipped')]).text).toBe('own');
  });

  it('a shipped one where the user’s own is for another service', () => {
    expect(compose([spec('own', { service: 'work' })], [spec('shipped')], { service: 'chat' }).text).toBe('shipped');
  });

  it.each([
    ['service', { service: 'work' }],
    ['phase', { phase: 'check' }],
    ['situation', { situation: 'silence' }],
  ] as const)('the one made for the %s before the one for all', (_, own) => {
    expect(compose([], [spec('for all'), spec('made for it', own)]).text).toBe('made for it');
  });

  it('the wanted tone before the wanted wording', () => {
    const both = [spec('tone', { wording: 2 }), spec('wording', { tone: 'formal' })];
    expect(compose([], both).text).toBe('tone');
    expect(compose([], [...both].reverse()).text).toBe('tone');
  });

  it('the second wording where it is asked for', () => {
    expect(compose([], [spec('first'), spec('second', { wording: 2 })], { wording: 2 }).text).toBe('second');
  });

  it('the earlier row among equals', () => {
    expect(compose([spec('first'), spec('second')], []).text).toBe('first');
  });

  it('never one of another kind or language', () => {
    expect(() => compose([spec('x', { kind: 'N7' })], [spec('y', { language: 'en' })])).toThrow(
      'no template for N6 in ja',
    );
  });
});

describe('merge fields', () => {
  it('are filled in as they are, without escaping', () => {
    const { text } = composeNotice({
      query: QUERY,
      own: [],
      shipped: [spec('{{購入者}}様')],
      fields: { 購入者: `<b>O'Hara & "{{期限}}"</b>` },
    });
    expect(text).toBe(`<b>O'Hara & "{{期限}}"</b>様`);
  });

  it('leave out a section whose fact is blank, with the line it stands on', () => {
    expect(compose([], [spec('一\n{{#内容}}\n「{{内容}}」\n{{/内容}}\n二')]).text).toBe('一\n二');
  });

  it('stay visible where they do not exist, and are reported', () => {
    const composed = compose([spec('{{購入者}}様、{{しめきり}}まで {{constructor}}')], []);
    expect(composed.text).toBe('田中様、{{しめきり}}まで {{constructor}}');
    expect(composed.unknownFields).toEqual(['しめきり', 'constructor']);
  });

  it('stay visible where the fact is blank outside a section, and are reported apart', () => {
    const composed = compose([spec('「{{内容}}」の件')], []);
    expect(composed).toEqual({ text: '「{{内容}}」の件', unknownFields: [], missing: ['内容'], brokenTemplate: false });
  });

  it('are not reported inside a section that is left out', () => {
    const composed = compose([spec('{{#内容}}{{内容}}{{何か}}{{/内容}}{{^購入者}}{{ほか}}{{/購入者}}本文')], []);
    expect(composed).toEqual({ text: '本文', unknownFields: [], missing: [], brokenTemplate: false });
  });

  it('may carry spaces, and three braces mean the same as two', () => {
    expect(compose([spec('{{ 購入者 }}・{{{購入者}}}・{{&購入者}}')], []).text).toBe('田中・田中・田中');
  });
});

describe('what is no merge field', () => {
  it.each([
    ['a comment', '{{! 手直し用のメモ }}{{購入者}}様', '田中様'],
    ['other brackets', '{{=<% %>=}}<%購入者%>様', '田中様'],
    ['the section’s own value', '{{#購入者}}{{.}}様{{/購入者}}', '田中様'],
  ])('%s is not reported', (_, template, text) => {
    expect(compose([spec(template)], [])).toEqual({ text, unknownFields: [], missing: [], brokenTemplate: false });
  });

  it.each([
    ['a filled fact', '{{#購入者}}{{しめきり}}{{/購入者}}'],
    ['a fact that is blank', '{{^内容}}{{しめきり}}{{/内容}}'],
  ])('an unknown field in the section for %s is reported', (_, template) => {
    const composed = compose([spec(template)], []);
    expect(composed).toEqual({
      text: '{{しめきり}}',
      unknownFields: ['しめきり'],
      missing: [],
      brokenTemplate: false,
    });
  });
});

describe('a template that cannot be read', () => {
  it('is passed over for the next that fits, and told', () => {
    const composed = compose([spec('{{#内容}}閉じ忘れ')], [spec('shipped')]);
    expect(composed.text).toBe('shipped');
    expect(composed.brokenTemplate).toBe(true);
  });
});

it('makes Windows line ends, trailing spaces and rows of empty lines plain', () => {
  expect(compose([spec('一 \r\n\r\n\r\n\r\n二　\n')], []).text).toBe('一\n\n二');
  expect(compose([spec('一 　\r二')], []).text).toBe('一\n二');
});
