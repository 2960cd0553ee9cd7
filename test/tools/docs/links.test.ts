// Every link of every page leads somewhere: files and anchors are looked up, the rest of the web only has to look right.
import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { anchorsOf, linksOf, pages, pathsOf, read, root } from './markdown';

const all = pages();

test('the pages for readers are all looked at', () => {
  expect(all).toEqual(
    expect.arrayContaining(['README.md', 'README.ja.md', 'CONTRIBUTING.md', 'docs/guide.ja.md', 'docs/guide.en.md']),
  );
});

/** What is wrong with a link; null: nothing. */
function wrongWith(page: string, link: string): string | null {
  if (/^[a-z]+:/i.test(link)) return isFine(link) ? null : 'is no https address';
  const [path = '', anchor] = decodeURI(link).split('#');
  const target = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(root, target))) return `there is no ${target}`;
  if (anchor === undefined) return null;
  return anchorsOf(read(target)).includes(anchor) ? null : `${target} has no heading #${anchor}`;
}

function isFine(address: string): boolean {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' && /^[\w-]+(?:\.[\w-]+)+$/.test(hostname);
  } catch {
    return false;
  }
}

test.each(all)('the links of %s', (page) => {
  const wrong = linksOf(read(page)).flatMap((link) => {
    const problem = wrongWith(page, link);
    return problem ? [`${link}: ${problem}`] : [];
  });
  expect(wrong).toEqual([]);
});

test.each(all)('the files and folders that %s names are there', (page) => {
  expect(pathsOf(read(page)).filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each([
  ['a file that is not there', 'nowhere.md'],
  ['a heading that is not there', '#no-such-heading'],
  ['a heading of another page that is not there', 'docs/limits.md#no-such-heading'],
  ['an address without a host', 'https://'],
  ['an address that is not https', 'http://example.com/'],
])('%s is found', (_what, link) => {
  expect(wrongWith('README.md', link)).not.toBeNull();
});

test('headings become anchors as on GitHub', () => {
  expect(anchorsOf('# セットアップと、Googleの許可\n## A `b`, “c” d-e\n## A b c d-e\n')).toEqual([
    'セットアップとgoogleの許可',
    'a-b-c-d-e',
    'a-b-c-d-e-1',
  ]);
});

test('nobody is sent to npx clasp: without an install npm knows another package of that name', () => {
  expect(all.filter((page) => /npx clasp/.test(read(page)))).toEqual([]);
});
