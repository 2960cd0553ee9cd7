import { aboveCeiling, CEILING } from '../../../tools/build/ceiling';

const metafile = {
  inputs: {},
  outputs: {
    'dist/Code.js': {
      ...{ bytes: 0, imports: [], exports: [] },
      inputs: {
        'src/text/ja/steps.ts': { bytesInOutput: 4096 },
        'src/text/ja/lists.ts': { bytesInOutput: 1024 },
        'node_modules/valibot/dist/index.mjs': { bytesInOutput: 2048 },
      },
    },
  },
};

it('is silent up to the ceiling, in bytes and not in letters', () => {
  expect(aboveCeiling('a'.repeat(CEILING), metafile)).toBeNull();
  expect(aboveCeiling('あ'.repeat(CEILING / 2), metafile)).not.toBeNull();
});

it('names what takes most above it, the largest first', () => {
  const lines = aboveCeiling('a'.repeat(CEILING + 1), metafile)!.split('\n');
  expect(lines[0]).toContain(`more than the ${CEILING / 1024}.0 KB it may have`);
  expect(lines.slice(1).map((line) => line.trim())).toEqual([
    '5.0 KB  src/text/ja',
    '2.0 KB  node_modules/valibot/dist',
  ]);
});
