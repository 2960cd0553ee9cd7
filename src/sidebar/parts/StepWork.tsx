// What the next step needs: the checks before an irreversible button, and the text to paste.
import type { OrderView } from '../../app/view';
import { useStore } from '../useStore';
import { useWords } from '../words';
import { Checklist, useChecklist } from './Checklist';
import { NoticeCard } from './NoticeCard';

export function StepWork({ order, done }: { order: OrderView; done: () => void }) {
  const words = useWords();
  const store = useStore();
  const checks = useChecklist(order.beforePressing);
  const { notice } = order;
  const sent = async (edited: string | null) => {
    if (notice && (await store.sent(order.id, notice.key, edited))) done();
  };
  const checklist = <Checklist checks={checks} />;
  if (!notice) return order.beforePressing.length > 0 ? <section class="card">{checklist}</section> : null;
  const card = (
    <NoticeCard key={`${notice.kind}\n${notice.key}`} notice={notice} ready={checks.complete} sent={sent} sentName="">
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
