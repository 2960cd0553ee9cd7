// A text to paste: look first, check, copy, send, say so.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { NoticeView } from '../../app/views/view';
import { copyText } from '../copyText';
import { useDraft } from '../drafts';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { ExternalLink } from './ExternalLink';
import { Findings } from './Findings';
import { Icon } from './Icon';
import { OtherDay, useDateQuestion } from './OtherDay';
import { UnsavedText } from './UnsavedText';

interface Props {
  notice: NoticeView;
  /** Everything under 押す前に is ticked. */
  ready: boolean;
  /** Records that it was sent; `edited` is a changed text that is not saved yet, `anyway`: whatever is asked about its date. */
  sent: (edited: string | null, anyway: boolean) => unknown;
  /** Composes text and deadline anew for that day. */
  choose?: (date: string) => Promise<unknown>;
  /** Asks what is to be said of the date in a changed text before it is copied; '' = nothing. Keeps the text where it has a row. */
  look?: (edited: string) => Promise<string>;
  /** As what 送った is recorded, where that is not plain. */
  sentName: string;
  /** The action's name in the store. */
  sentAction?: string;
  children?: ComponentChildren;
}

export function NoticeCard({ notice, ready, sent, choose, look, sentName, sentAction = 'sent', children }: Props) {
  const words = useWords();
  const store = useStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(notice.key || `${notice.kind}\n${notice.text}`, notice.text);
  const [copied, setCopied] = useState<'' | 'copied' | 'by-hand'>('');
  const text = draft ?? notice.text;
  // A text composed on demand has no row to be saved in.
  const unsaved = notice.key === '' ? null : draft;

  const date = useDateQuestion(notice, draft, look);

  const copy = async () => {
    if (!field.current || (await date.asks())) return;
    setCopied(await copyText(field.current));
    if (unsaved !== null) await save(unsaved);
  };
  const save = async (changed: string) => {
    if (await store.saveText(notice.key, changed)) setDraft(null);
  };
  const chooseDay = async (day: string) => {
    await choose?.(day);
    setDraft(null);
    date.forget();
  };
  const hint = { '': '', copied: words.notice.copied, 'by-hand': words.notice.copyByHand }[copied];
  return (
    <div class={ready ? 'notice' : 'notice notice--gated'}>
      <h2>{notice.name}</h2>
      {notice.deadline || notice.dates ? (
        <p class="notice__deadline">
          <span class="soft">{words.notice.deadline}</span> {notice.deadline}
        </p>
      ) : null}
      {notice.dates ? <OtherDay dates={notice.dates} shown={notice.deadline} choose={chooseDay} /> : null}
      {date.question ? (
        <div class="checklist" role="alert">
          <p>{date.question}</p>
          <button type="button" class="button button--plain" onClick={date.goOn}>
            {words.notice.anyway}
          </button>
        </div>
      ) : null}
      {children}
      <Findings findings={notice.findings} />
      <p class="look-first">
        <Icon name="eye" />
        {notice.lookFirst}
      </p>
      <textarea
        ref={field}
        class="field notice__text"
        aria-label={words.notice.label(notice.name)}
        rows={Math.min(14, Math.max(6, Math.ceil(text.length / 18)))}
        value={text}
        onInput={(event) => {
          setCopied('');
          date.forget();
          setDraft(event.currentTarget.value);
        }}
      />
      {unsaved !== null ? <UnsavedText save={() => save(unsaved)} revert={() => setDraft(null)} /> : null}
      {ready ? null : (
        <p class="gate" id="gate">
          {words.notice.gate}
        </p>
      )}
      <div class="notice__buttons">
        <button
          type="button"
          class={`button ${ready && copied !== 'copied' ? 'button--primary' : 'button--plain'}`}
          aria-describedby={ready ? undefined : 'gate'}
          onClick={() => void copy()}
        >
          <Icon name={copied === 'copied' ? 'check' : 'copy'} />
          {words.notice.copy}
        </button>
        <ActionButton
          action={sentAction}
          look={ready && copied === 'copied' ? 'primary' : 'plain'}
          working={words.working}
          describedBy={ready ? undefined : 'gate'}
          press={async () => (await date.asks()) || sent(draft, date.anyway)}
        >
          {words.notice.sent}
        </ActionButton>
      </div>
      <p class="notice__hint" role="status">
        {hint}
      </p>
      {sentName ? <p class="soft">{words.notice.sentAs(sentName)}</p> : null}
      {notice.mailUrl ? <ExternalLink url={notice.mailUrl}>{words.notice.mail}</ExternalLink> : null}
    </div>
  );
}
