/** @jest-environment ./tools/test/nodeEnvironment.cjs */
// A mail on a phone: nothing in it is wider than the screen, whatever names, titles and texts hold.
import type { Browser } from 'playwright-core';
import { hasBrowser, launch } from '../../sidebar/page';
import { at, openShop, ordersOf, putRows, runHourly } from '../shop';

const PHONE = 360;

/** The alert and the morning's mail of a shop with every kind of order, one of them with a name and a title that have no place to break. */
function mailsOfTheMorning(): string[] {
  const world = openShop('2026-11-24 10:00');
  const silent = { 購入日時: new Date(at('2026-11-10 10:00')), 仮納品日時: new Date(at('2026-11-20 09:00')) };
  putRows(ordersOf(world), [
    { 購入者: 'a'.repeat(80), 注文番号: 'w1', 内容: 'b'.repeat(200), ...silent },
    { 購入者: 'ながい'.repeat(20), 注文番号: 'w2', 内容: `https://example.com/${'c'.repeat(150)}`, ...silent },
  ]);
  runHourly(world);
  world.ui.clickMenu(['返事まち', '見本の注文を入れる']);
  world.clock.advance(22 * 3_600_000);
  runHourly(world);
  return world.mails.flatMap(({ htmlBody }) => htmlBody ?? []);
}

(hasBrowser() ? test : test.skip)(
  'no mail is wider than a phone',
  async () => {
    const mails = mailsOfTheMorning();
    expect(mails.length).toBeGreaterThan(1);
    const browser: Browser = await launch();
    try {
      const page = await browser.newPage({ viewport: { width: PHONE, height: 640 } });
      const widthOf = async (mail: string) => {
        await page.setContent(`<meta name="viewport" content="width=device-width">${mail}`);
        return page.evaluate(() => document.documentElement.scrollWidth);
      };
      for (const mail of mails) expect(await widthOf(mail)).toBeLessThanOrEqual(PHONE);
      // The same mails without the rule that breaks long words.
      const unbroken = mails.map((mail) => mail.replaceAll(/(overflow-wrap|word-break):[^;"]+/g, ''));
      let widest = 0;
      for (const mail of unbroken) widest = Math.max(widest, await widthOf(mail));
      expect(widest).toBeGreaterThan(PHONE);
    } finally {
      await browser.close();
    }
  },
  60_000,
);
