/** @jest-environment ./tools/test/nodeEnvironment.cjs */
// The sidebar's pure parts, without a browser.
import fc from 'fast-check';
import type { OrderItem } from '../../src/app/views/view';
import { toCallFailure } from '../../src/sidebar/callFailure';
import { filterOrders, NO_FILTER } from '../../src/sidebar/filterOrders';
import { safeUrl } from '../../src/sidebar/safeUrl';
import { timelinePositions } from '../../src/sidebar/timelinePositions';
import { sidebarWords } from '../../src/text/sidebar/sidebar';
import { sidebarHtml } from './page';
import { SAMPLE_ORDERS } from './sampleOrders';

describe('the places on the timeline', () => {
  test('are true to time where there is room', () => {
    expect(timelinePositions([0, 50, 100], 200, 10)).toEqual([0, 100, 200]);
  });

  test('keep their distance at both ends', () => {
    expect(timelinePositions([0, 1, 99, 100], 200, 10)).toEqual([0, 10, 190, 200]);
  });

  test('stay on the line, in order and apart, for any times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { maxLength: 40 }), (times) => {
        const sorted = [...times].sort((a, b) => a - b);
        const places = timelinePositions(sorted, 256, 17);
        const step = Math.min(17, 256 / Math.max(1, sorted.length - 1));
        expect(places).toHaveLength(sorted.length);
        places.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(256 + 1e-6);
          if (index > 0) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(step - 1e-6);
        });
      }),
    );
  });
});

const OPEN = SAMPLE_ORDERS.filter((order) => order.open);

describe('searching', () => {
  const found = (search: string) => filterOrders(OPEN, { ...NO_FILTER, search }).map((order: OrderItem) => order.buyer);

  test.each([
    ['みかん', ['みかん さん']],
    ['ＬＰ', ['青葉デザイン室 さん']],
    ['FIVERR translation', ['alexandria_featherstone']],
    ['20470001', ['あんず さん']],
    ['みかん ロゴ', []],
  ])('%s', (search, buyers) => {
    expect(found(search)).toEqual(buyers);
  });
});

test.each([
  ['https://coconala.com/talkrooms/1', 'https://coconala.com/talkrooms/1'],
  ['http://coconala.com/', ''],
  ['javascript:alert(1)', ''],
  [' data:text/html,x', ''],
  ['coconala.com', ''],
])('the address %s becomes the link "%s"', (url, link) => {
  expect(safeUrl(url)).toBe(link);
});

test.each([undefined, null, 'text', { message: 'x' }, new Error('x')])('a thrown %p becomes a failure', (thrown) => {
  expect(toCallFailure(thrown).kind).toBe('failed');
});

describe('the words', () => {
  const all = (words: object): string[] =>
    Object.values(words).flatMap((value) =>
      typeof value === 'function'
        ? [String(value('1', '2'))]
        : typeof value === 'object'
          ? all(value)
          : [String(value)],
    );

  test('are complete in both languages', () => {
    expect(all(sidebarWords.en)).toHaveLength(all(sidebarWords.ja).length);
  });

  test('blame nobody', () => {
    for (const word of [...all(sidebarWords.ja), ...all(sidebarWords.en)]) {
      expect(word).not.toMatch(/催促|沈黙|無視|放置|ignored|ghost/i);
    }
  });
});

describe('the built page', () => {
  test('is one file: it loads nothing and holds no template code', () => {
    const html = sidebarHtml();
    expect(html).not.toContain('<?');
    expect(html).not.toMatch(/<(script|link|img)[^>]*\s(src|href)=/);
    expect(html).not.toMatch(/@import|url\(/);
    expect(html.match(/<script/g)).toHaveLength(1);
  });

  test('stays small', () => {
    expect(Buffer.byteLength(sidebarHtml())).toBeLessThan(100_000);
  });
});
