// The seller's mailbox: what the product sent to its own user.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { ShownMail } from '../protocol';

interface Props {
  readonly mails: readonly ShownMail[];
  readonly words: PageWords;
  readonly onClose: () => void;
}

export function Mailbox({ mails, words, onClose }: Props) {
  const [opened, setOpened] = useState<number | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  const mail = mails.find(({ id }) => id === opened) ?? mails[0];
  return (
    <section
      class="mailbox"
      role="dialog"
      aria-label={words.mailTitle}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="window-head">
        <h2>{words.mailTitle}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={onClose}>
          ×
        </button>
      </div>
      {mail ? (
        <>
          <ul class="mail-list">
            {mails.map(({ id, when, subject }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === mail.id} onClick={() => setOpened(id)}>
                  <span class="subject">{subject}</span>
                  <span class="quiet">{when}</span>
                </button>
              </li>
            ))}
          </ul>
          <article class="mail">
            <h3>{mail.subject}</h3>
            <p class="quiet">{`${words.from}: ${mail.from}　${words.to}: ${mail.to}　${mail.when}`}</p>
            {mail.html ? (
              <iframe
                title={mail.subject}
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                srcdoc={pageOf(mail.html)}
              />
            ) : (
              <pre>{mail.body}</pre>
            )}
          </article>
        </>
      ) : (
        <p class="empty">{words.noMail}</p>
      )}
    </section>
  );
}

/** Links of a mail open in a page of their own, as in every mail program. */
function pageOf(html: string): string {
  return `<base target="_blank"><style>body{font:14px/1.6 system-ui,sans-serif;margin:12px;color:#222}</style>${html}`;
}
