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
import { UnsavedText } from './UnsavedText';

interface Props {
  notice: NoticeView;
  /** Everything under 押す前に is ticked. */
  ready: boolean;
  /** Records that it was sent; `edited` is a changed text that is not saved yet. */
  sent: (edited: string | null) => unknown;
  /** As what 送った is recorded, where that is not plain. */
  sentName: string;
  /** The action's name in the store. */
  sentAction?: string;
  children?: ComponentChildren;
}

export function NoticeCard({ notice, ready, sent, sentName, sentAction = 'sent', children }: Props) {
  const words = useWords();
  const store = useStore();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useDraft(notice.key || `${notice.kind}\n${notice.text}`, notice.text);
  const [copied, setCopied] = useState<'' | 'copied' | 'by-hand'>('');
  const text = draft ?? notice.text;
  // A text composed on demand has no row to be saved in.
  const unsaved = notice.key === '' ? null : draft;

  const copy = async () => {
    if (!field.current) return;
    setCopied(await copyText(field.current));
    if (unsaved !== null) await save(unsaved);
  };
  const save = async (changed: string) => {
    if (await store.saveText(notice.key, changed)) setDraft(null);
  };
  const hint = { '': '', copied: words.notice.copied, 'by-hand': words.notice.copyByHand }[copied];
  return (
    <div class={ready ? 'notice' : 'notice notice--gated'}>
      <h2>{notice.name}</h2>
      {notice.deadline ? (
        <p class="notice__deadline">
          <span class="soft">{words.notice.deadline}</span> {notice.deadline}
        </p>
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
          press={() => sent(unsaved)}
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
