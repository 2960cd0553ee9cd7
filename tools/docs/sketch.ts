// Draws a screen as a small plain picture of our own: what to look for, and where to click (a green ring with a number).

/** One line of a screen, from top to bottom. `mark`: the number of the click. */
export type Item =
  /** A row of words, as in a menu bar; `at` is the one that is meant. */
  | { readonly kind: 'bar'; readonly words: readonly string[]; readonly at: number; readonly mark?: number }
  | {
      readonly kind: 'heading' | 'line' | 'soft' | 'link' | 'tick' | 'menu';
      readonly text: string;
      readonly mark?: number;
    }
  /** At the right; the last one is the one that stands out. */
  | { readonly kind: 'buttons'; readonly words: readonly string[]; readonly at: number; readonly mark?: number }
  /** A cell or a field with a frame. */
  | { readonly kind: 'box'; readonly lines: readonly string[]; readonly mark?: number };

export interface Sketch {
  /** What a screen reader says, and what stands above the picture. */
  readonly title: string;
  readonly items: readonly Item[];
}

const WIDTH = 400;
const EDGE = 20;
const COLOURS = {
  paper: '#faf7f2',
  card: '#fffefb',
  ink: '#2c2a27',
  soft: '#645e55',
  line: '#e3dcd0',
  accent: '#1f6960',
};
const HEIGHTS: Readonly<Record<Item['kind'], number>> = {
  bar: 30,
  heading: 32,
  line: 24,
  soft: 20,
  link: 26,
  tick: 26,
  menu: 26,
  buttons: 40,
  box: 0,
};
const FONT = "font-family=\"'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif\"";

/** The picture as SVG text. The same sketch gives the same bytes. */
export function drawn({ title, items }: Sketch): string {
  const parts: string[] = [];
  let y = 44;
  for (const item of items) {
    parts.push(...draw(item, y));
    y += heightOf(item);
  }
  const height = y + 18;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" ${FONT}>`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="10" fill="${COLOURS.paper}"/>`,
    text(EDGE - 8, 21, title, { size: 12, colour: COLOURS.soft }),
    `<rect x="10" y="30" width="${WIDTH - 20}" height="${height - 40}" rx="8" fill="${COLOURS.card}" stroke="${COLOURS.line}"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

const heightOf = (item: Item): number => (item.kind === 'box' ? item.lines.length * 20 + 16 : HEIGHTS[item.kind]);

function draw(item: Item, y: number): string[] {
  switch (item.kind) {
    case 'bar':
      return drawBar(item, y);
    case 'buttons':
      return drawButtons(item, y);
    case 'box':
      return drawBox(item, y);
    case 'heading':
      return [
        text(EDGE, y + 18, item.text, { size: 16, bold: true }),
        ...ring(item, EDGE, y + 2, widthOf(item.text, 16)),
      ];
    case 'soft':
      return [text(EDGE, y + 13, item.text, { size: 12, colour: COLOURS.soft })];
    case 'tick':
      return [
        `<rect x="${EDGE}" y="${y + 3}" width="14" height="14" rx="3" fill="${COLOURS.accent}"/>`,
        `<path d="M${EDGE + 3} ${y + 10}l3 3 5-6" fill="none" stroke="#fff" stroke-width="2"/>`,
        text(EDGE + 22, y + 15, item.text, { size: 13 }),
        ...ring(item, EDGE, y, 22 + widthOf(item.text, 13)),
      ];
    case 'link':
      return [
        text(EDGE, y + 15, item.text, { size: 13, colour: COLOURS.accent, underlined: true }),
        ...ring(item, EDGE, y, widthOf(item.text, 13)),
      ];
    case 'menu':
      return [
        `<rect x="${EDGE + 60}" y="${y}" width="${WIDTH - 2 * EDGE - 60}" height="26" fill="${COLOURS.paper}" stroke="${COLOURS.line}"/>`,
        text(EDGE + 70, y + 18, item.text, { size: 13 }),
        ...ring(item, EDGE + 70, y + 3, widthOf(item.text, 13)),
      ];
    case 'line':
      return [text(EDGE, y + 15, item.text, { size: 13 }), ...ring(item, EDGE, y, widthOf(item.text, 13))];
  }
}

function drawBar(item: Item & { kind: 'bar' }, y: number): string[] {
  let x = EDGE;
  return item.words.flatMap((word, index) => {
    const width = widthOf(word, 13);
    const isMeant = index === item.at;
    const drawnWord = [text(x, y + 15, word, { size: 13, bold: isMeant }), ...(isMeant ? ring(item, x, y, width) : [])];
    x += width + 16 + (isMeant && item.mark ? 20 : 0);
    return drawnWord;
  });
}

function drawButtons(item: Item & { kind: 'buttons' }, y: number): string[] {
  const widths = item.words.map((word) => widthOf(word, 13) + 28);
  let x = WIDTH - EDGE - 24 - widths.reduce((sum, width) => sum + width + 10, -10);
  return item.words.flatMap((word, index) => {
    const width = widths[index]!;
    const isMeant = index === item.at;
    const fill = isMeant ? COLOURS.accent : COLOURS.card;
    const button = [
      `<rect x="${x}" y="${y + 8}" width="${width}" height="26" rx="13" fill="${fill}" stroke="${COLOURS.accent}"/>`,
      text(x + 14, y + 26, word, { size: 13, colour: isMeant ? '#ffffff' : COLOURS.accent }),
      ...(isMeant && item.mark ? number(item.mark, x + width + 14, y + 21) : []),
    ];
    x += width + 10;
    return button;
  });
}

function drawBox(item: Item & { kind: 'box' }, y: number): string[] {
  const height = item.lines.length * 20 + 8;
  return [
    `<rect x="${EDGE}" y="${y}" width="${WIDTH - 2 * EDGE - 26}" height="${height}" fill="#ffffff" stroke="${item.mark ? COLOURS.accent : COLOURS.line}" stroke-width="${item.mark ? 2 : 1}"/>`,
    ...item.lines.map((line, index) => text(EDGE + 10, y + 19 + index * 20, line, { size: 13 })),
    ...(item.mark ? number(item.mark, WIDTH - EDGE - 12, y + height / 2) : []),
  ];
}

/** The green ring round what is to be clicked, and its number. */
function ring({ mark }: { readonly mark?: number }, x: number, y: number, width: number): string[] {
  if (!mark) return [];
  return [
    `<rect x="${x - 6}" y="${y - 2}" width="${width + 12}" height="24" rx="12" fill="none" stroke="${COLOURS.accent}" stroke-width="2"/>`,
    ...number(mark, x + width + 18, y + 10),
  ];
}

const number = (mark: number, x: number, y: number): string[] => [
  `<circle cx="${x}" cy="${y}" r="10" fill="${COLOURS.accent}"/>`,
  `<text x="${x}" y="${y + 4}" font-size="12" font-weight="bold" fill="#ffffff" text-anchor="middle">${mark}</text>`,
];

interface Look {
  readonly size: number;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly underlined?: boolean;
}

function text(x: number, y: number, words: string, { size, colour = COLOURS.ink, bold, underlined }: Look): string {
  const look = `${bold ? ' font-weight="bold"' : ''}${underlined ? ' text-decoration="underline"' : ''}`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}"${look}>${escaped(words)}</text>`;
}

/** About as wide as any font draws it: Japanese letters are square, Latin ones half of that. */
function widthOf(words: string, size: number): number {
  const units = [...words].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2e7f ? 1 : 0.56), 0);
  return Math.round(units * size);
}

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
