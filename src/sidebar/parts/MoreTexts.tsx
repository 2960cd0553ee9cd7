// ほかの文をつくる: a text for the moment that no step asks for (a thank-you, days off, a later delivery …).
import { useState } from 'preact/hooks';
import type { NoticeView, OrderView } from '../../app/views/view';
import type { NoticeKind } from '../../domain/orders/notice';
import { eventName, sentEvent } from '../sentEvent';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { NoticeCard } from './NoticeCard';

export function MoreTexts({ order, done }: { order: OrderView; done: () => void }) {
  const words = useWords();
  const store = useStore();
  const choices = order.moreTexts ?? [];
  const [kind, setKind] = useState<NoticeKind | undefined>(choices[0]?.kind);
  const [notice, setNotice] = useState<NoticeView | null>(null);
  if (choices.length === 0) return null;
  const event = notice ? sentEvent(notice.kind, order.stage) : 'wrote';
  const send = async (edited: string | null, anyway: boolean) => {
    if (!notice) return;
    const sent = { kind: notice.kind, text: edited ?? notice.text, ...(anyway && { anyway }) };
    if (!(await store.record(order, event, sent))) return;
    setNotice(null);
    done();
  };
  return (
    <details class="section more-texts">
      <summary>{words.notice.more}</summary>
      <div class="more-texts__choice">
        <select
          class="field"
          aria-label={words.notice.moreLabel}
          value={kind}
          onChange={(change) => setKind(change.currentTarget.value as NoticeKind)}
        >
          {choices.map((choice) => (
            <option key={choice.kind} value={choice.kind}>
              {choice.name}
            </option>
          ))}
        </select>
        <ActionButton
          action="compose"
          look="plain"
          working={words.notice.composing}
          press={async () => kind && setNotice(await store.compose(order, kind))}
        >
          {words.notice.compose}
        </ActionButton>
      </div>
      {notice ? (
        <div class="card">
          <NoticeCard
            key={notice.text}
            notice={notice}
            ready
            sent={send}
            choose={async (date) => setNotice((await store.compose(order, notice.kind, { date })) ?? notice)}
            look={async (text) => (await store.compose(order, notice.kind, { text }))?.ask ?? ''}
            sentName={eventName(order, event)}
            sentAction={`record:${event}`}
          />
        </div>
      ) : null}
    </details>
  );
}
