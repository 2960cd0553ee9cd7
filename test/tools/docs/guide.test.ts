// The guide says what the product says: menu items, events, tabs, permissions and the ladder, word for word in both languages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAB_KEYS } from '../../../src/columns';
import { DEFAULT_SETTINGS } from '../../../src/domain/assess/settings';
import { catalogueFor } from '../../../src/text/catalogue';
import { read, root } from './markdown';

const guides = { ja: read('docs/guide.ja.md'), en: read('docs/guide.en.md') } as const;
const languages = ['ja', 'en'] as const;

/** The menu items that a guide sends to: 「返事まち」→「…」 or Henjimachi → … */
function itemsNamed(language: 'ja' | 'en'): string[] {
  const found =
    language === 'ja'
      ? guides.ja.matchAll(/「返事まち」→「([^」]+)」/g)
      : guides.en.matchAll(/Henjimachi → ([A-Z][\w/ -]*?)(?= once more|[.,*:;]| tries| and |$)/gm);
  return [...found].map((match) => match[1]!);
}

test.each(languages)('%s: every menu item is one of the menu', (language) => {
  const items: readonly string[] = Object.values(catalogueFor(language).setUp.menuItems);
  expect(itemsNamed(language).length).toBeGreaterThan(5);
  expect(itemsNamed(language).filter((item) => !items.includes(item))).toEqual([]);
});

test.each(languages)('%s: every event of the table can be chosen', (language) => {
  const events: readonly string[] = Object.values(catalogueFor(language).lists.events);
  const head = language === 'ja' ? '| こんなとき | 選ぶもの |' : '| What happened | Choose |';
  const table = guides[language].split(head)[1]!.split('\n\n')[0]!;
  const chosen = [...table.matchAll(/^\|[^|]+\| ([^|]+) \|$/gm)].flatMap((match) => match[1]!.split(/／|; |, or /));
  expect(chosen.length).toBeGreaterThan(8);
  expect(chosen.filter((event) => !events.includes(event))).toEqual([]);
});

test('as many permissions are explained as are asked for, and as the sketch shows', () => {
  const { oauthScopes } = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as { oauthScopes: string[] };
  for (const language of languages) {
    const head = language === 'ja' ? '| Googleの画面の項目' : '| On Google’s screen';
    const rows = guides[language].split(head)[1]!.split('\n\n')[0]!.split('\n').slice(2);
    expect(rows).toHaveLength(oauthScopes.length);
    const sketch = read(`docs/sketches/permissions.${language}.svg`);
    // One box more: the one for all of them.
    expect(sketch.match(/<path /g)).toHaveLength(oauthScopes.length + 1);
  }
});

test('the number of tabs and the days of the ladder are those of the product', () => {
  const [first, next, last] = DEFAULT_SETTINGS.gaps;
  expect(guides.ja).toContain(`${TAB_KEYS.length}つのタブ`);
  expect(guides.ja).toContain(`${first}日、${next}日、${last}日とあけて`);
  expect(guides.en).toContain(`After ${first}, ${next} and ${last} days`);
  expect(guides.en).toContain(`there are ${['seven', 'eight', 'nine', 'ten'][TAB_KEYS.length - 7]} tabs`);
});

test('no word of ours blames anybody', () => {
  for (const guide of Object.values(guides)) expect(guide).not.toMatch(/催促|沈黙/);
});

test('the sentence that CONTRIBUTING.md tells to look for is there', () => {
  const [, sentence, file] = /Find a sentence with your editor, say 「([^」]+)」 in `([\w-]+\.ts)`/.exec(
    read('CONTRIBUTING.md'),
  )!;
  expect(read(`src/text/templates/${file}`)).toContain(sentence);
});
