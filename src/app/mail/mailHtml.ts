// The HTML of a mail. Inline styles and a single column: what Gmail on a phone keeps, in light and dark.
import type { Severity } from '../../domain/assess/assessment';

type Urgent = Exclude<Severity, 'calm'>;

export type MailBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly severity: Urgent }
  | { readonly kind: 'order'; readonly text: string; readonly severity: Urgent }
  | { readonly kind: 'alert'; readonly text: string }
  | { readonly kind: 'notice'; readonly heading: string; readonly hint: string; readonly text: string }
  | { readonly kind: 'links'; readonly links: readonly { readonly label: string; readonly url: string }[] }
  | { readonly kind: 'footer'; readonly lines: readonly string[] };

/**
 * Behind white words, or as a line at the side: never the colour of words themselves, which would be hard to read either on white or on
 * Gmail's dark background. Words and links keep the colour that the reader's mail program gives them.
 */
const COLOURS: Readonly<Record<Urgent, string>> = {
  danger: '#c5362b',
  late: '#b4540a',
  now: '#806400',
  soon: '#44714b',
};

/** Every interpolated text is escaped: cell text never becomes markup. */
export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}

function lines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

export function htmlMail(title: string, blocks: readonly MailBlock[]): string {
  const body = blocks.map(htmlBlock).join('\n');
  const font =
    "font-family:'Hiragino Sans','Noto Sans JP',Meiryo,sans-serif;font-size:15px;line-height:1.7;overflow-wrap:anywhere";
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body style="margin:0"><div style="max-width:560px;margin:0 auto;padding:16px;${font}">${body}</div></body></html>`;
}

function htmlBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p style="margin:0 0 12px">${lines(block.text)}</p>`;
    case 'heading':
      return `<h2 style="margin:28px 0 8px;font-size:14px;line-height:1.4"><span style="display:inline-block;padding:3px 12px;border-radius:12px;background-color:${COLOURS[block.severity]};color:#ffffff">${lines(block.text)}</span></h2>`;
    case 'order':
      return `<p style="margin:12px 0 6px;padding-left:10px;border-left:4px solid ${COLOURS[block.severity]};font-weight:bold">${lines(block.text)}</p>`;
    case 'alert':
      return `<p style="margin:20px 0 6px;padding:8px 12px;border:2px solid ${COLOURS.danger};border-radius:8px;font-weight:bold">${lines(block.text)}</p>`;
    case 'notice':
      return `<div style="margin:8px 0;padding:12px;border:1px solid #9aa5b1;border-radius:8px"><div style="font-size:13px;font-weight:bold">${lines(block.heading)}</div><div style="font-size:13px;margin-bottom:8px">${lines(block.hint)}</div><div style="overflow-wrap:anywhere">${lines(block.text)}</div></div>`;
    case 'links':
      return `<p style="margin:6px 0 16px;font-size:14px">${block.links.map(link).join('　')}</p>`;
    case 'footer':
      return `<p style="margin:24px 0 0;padding-top:12px;border-top:1px solid #9aa5b1;font-size:12px">${block.lines.map(lines).join('<br>')}</p>`;
  }
}

function link({ label, url }: { readonly label: string; readonly url: string }): string {
  return `<a href="${escapeHtml(url)}" style="color:inherit;text-decoration:underline">${lines(label)}</a>`;
}
