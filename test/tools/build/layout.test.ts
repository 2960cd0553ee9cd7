import { minifyPackages, narrowIndent } from '../../../tools/build/layout';

it('halves the indentation of code inside the closure and leaves that of texts and comments', () => {
  const source = [
    'var all = (() => {',
    '  function a() {',
    '    /* one',
    '    two */',
    '    const text = `x',
    '    y ${[',
    '      1,',
    '    ]} z',
    '    `;',
    "    return text + '    ';",
    '  }',
    '})();',
  ].join('\n');
  expect(narrowIndent(source)).toBe(
    [
      'var all = (() => {',
      'function a() {',
      ' /* one',
      '    two */',
      ' const text = `x',
      '    y ${[',
      '  1,',
      ' ]} z',
      '    `;',
      " return text + '    ';",
      '}',
      '})();',
    ].join('\n'),
  );
});

it('minifies the parts of packages, keeps the names that others use, and leaves our own parts alone', () => {
  const own = '  // src/a.ts\n  function doubled(number) {\n    return twice(number);\n  }\n';
  const bundle = `(() => {\n  // node_modules/p/index.js\n  function twice(number) {\n    return number * 2;\n  }\n\n${own}})();\n`;
  expect(minifyPackages(bundle)).toBe(
    `(() => {\n  // node_modules/p/index.js\n  function twice(n){return n*2}\n\n${own}})();\n`,
  );
});
