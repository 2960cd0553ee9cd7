// What the next step needs: the checks before an irreversible button, and the text to paste.
import type { OrderView } from '../../app/views/view';
import { eventName, sentEvent } from '../sentEvent';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { ActionButton } from './ActionButton';
import { Checklist, useChecklist } from './Checklist';
import { NoticeCard } from './NoticeCard';

export function StepWork({ order, done }: { order: OrderView; done: () => void }) {
  const words = useWords();
  const store = useStore();
  const checks = useChecklist(order.beforePressing);
  const { notice } = order;
  // A text without a row in the ledger is no draft: it is recorded as what it does.
  const event = notice && notice.key === '' ? sentEvent(notice.kind, order.stage) : null;
  const sent = async (edited: string | null, anyway: boolean) => {
    if (!notice) return;
    const text = { kind: notice.kind, text: edited ?? notice.text, ...(anyway && { anyway }) };
    const recorded = event ? store.record(order, event, text) : store.sent(order, notice.key, edited, anyway);
    if (await recorded) done();
  };
  const look = async (edited: string) => {
    if (!notice?.key || !(await store.saveText(notice.key, edited))) return '';
    const { page } = store.get();
    return page && page !== 'gone' ? (page.notice?.ask ?? '') : '';
  };
  const replied = order.answerFirst ? order.events.find(({ key }) => key === 'replied') : undefined;
  const checklist = replied ? (
    <div class="checklist">
      <p>{order.answerFirst}</p>
      <ActionButton
        action="record:replied"
        look="plain"
        working={words.working}
        press={async () => {
          if (await store.record(order, 'replied')) done();
        }}
      >
        {replied.label}
      </ActionButton>
    </div>
  ) : (
    <Checklist checks={checks} />
  );
  if (!notice) return order.beforePressing.length > 0 ? <section class="card">{checklist}</section> : null;
  const card = (
    <NoticeCard
      key={`${notice.kind}\n${notice.key}`}
      notice={notice}
      ready={checks.complete}
      sent={sent}
      choose={(date) => store.promise(notice.key, date)}
      look={look}
      sentName={event ? eventName(order, event) : ''}
      sentAction={event ? `record:${event}` : 'sent'}
    >
      {checklist}
    </NoticeCard>
  );
  if (order.step !== 'wait') return <section class="card">{card}</section>;
  return (
    <details class="card later">
      <summary>{words.notice.later(notice.name)}</summary>
      <p class="soft">{[words.notice.laterHint, order.untilText].filter(Boolean).join(' ')}</p>
      {card}
    </details>
  );
}
