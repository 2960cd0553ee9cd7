import { narrowIndent } from '../../../tools/build/narrowIndent';

it('halves the indentation of code and leaves that of texts and comments', () => {
  const source = [
    'function a() {',
    '    /* one',
    '    two */',
    '  const text = `x',
    '    y ${[',
    '    1,',
    '  ]} z',
    '    `;',
    "  return text + '    ';",
    '}',
  ].join('\n');
  expect(narrowIndent(source)).toBe(
    [
      'function a() {',
      '  /* one',
      '    two */',
      ' const text = `x',
      '    y ${[',
      '  1,',
      ' ]} z',
      '    `;',
      " return text + '    ';",
      '}',
    ].join('\n'),
  );
});
