// The heads of mails that stand inside another mail's text: what a mail program writes when somebody forwards.

export interface ForwardedBlock {
  readonly from: string;
  readonly subject: string;
  readonly date: string;
  /** What follows, as far as the next block. */
  readonly body: string;
}

type Part = 'from' | 'subject' | 'date' | 'other';

/** In Gmail, Outlook, Apple Mail, Thunderbird and Yahoo! メール. */
const HEADS: readonly (readonly [Part, RegExp])[] = [
  ['from', /^(from|差出人|送信者|送信元)$/i],
  ['subject', /^(subject|件名)$/i],
  ['date', /^(date|sent|日付|日時|送信日時|送信日|受信日時)$/i],
  ['other', /^(to|cc|bcc|reply-to|宛先|返信先)$/i],
];

function headOf(line: string): { readonly part: Part; readonly value: string } | null {
  const match = /^[\s>*]*([A-Za-z-]{2,8}|[一-龠]{2,4})\s*\**\s*[:：]\s*\**\s*(.*)$/.exec(line);
  const found = match && HEADS.find(([, names]) => names.test(match[1]!));
  return match && found ? { part: found[0], value: match[2]!.replace(/\*+$/, '').trim() } : null;
}

/** The run of head lines that begins at `start`, as far as the blank line behind it; a long value may go on in the next line. */
function runAt(lines: readonly string[], start: number): { readonly values: Map<Part, string>; readonly end: number } {
  const values = new Map<Part, string>();
  let last: Part = 'other';
  let end = start;
  for (; end < lines.length; end++) {
    const head = headOf(lines[end]!);
    // What comes twice belongs to another head.
    if (head && head.part !== 'other' && values.has(head.part)) break;
    if (head) {
      values.set(head.part, head.value);
      last = head.part;
      continue;
    }
    const more = lines[end]!.replace(/^[\s>]+/, '').trim();
    if (more === '' || /^-{3}/.test(more)) break;
    values.set(last, `${values.get(last)} ${more}`);
  }
  return { values, end };
}

function complete(values: ReadonlyMap<Part, string>): boolean {
  return values.has('from') && values.has('subject') && values.has('date');
}

/** The forwarded mails in a text, outermost first. Only heads with sender, subject and time count. */
export function forwardedBlocks(text: string): readonly ForwardedBlock[] {
  const lines = text.split(/\r\n?|\n/);
  const heads: { readonly values: Map<Part, string>; readonly start: number; readonly end: number }[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!headOf(lines[index]!)) continue;
    const { values, end } = runAt(lines, index);
    if (!complete(values)) continue;
    heads.push({ values, start: index, end });
    index = end - 1;
  }
  return heads.map(({ values, end }, index) => ({
    from: values.get('from')!,
    subject: values.get('subject')!,
    date: values.get('date')!,
    body: lines.slice(end, heads[index + 1]?.start).join('\n'),
  }));
}
