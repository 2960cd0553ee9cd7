// The three answers: whose turn it is, what to do by when, how it ends if nobody answers.
import type { OrderView } from '../../app/views/view';
import { useWords } from '../words';
import { Icon } from './Icon';
import { Linked } from './Linked';
import { SeverityMark } from './SeverityMark';

export function StepCard({ order }: { order: OrderView }) {
  const words = useWords();
  return (
    <section class={`card step step--${order.turn}`} aria-labelledby="step-heading">
      <div class="step__turn">
        {order.turn === 'nobody' ? null : <span class="turn">{words.all.turns[order.turn]}</span>}
        <SeverityMark severity={order.severity} text={order.severityText} />
        <span class="soft">{[order.stepText && order.stageText, order.waitingText].filter(Boolean).join(' · ')}</span>
      </div>
      <h2 id="step-heading" class="step__next">
        <span class="visually-hidden">{words.order.nextStep}: </span>
        {order.stepText || order.stageText}
      </h2>
      {order.untilText ? (
        <p class={`step__until step__until--${order.severity}`}>
          <span class="visually-hidden">{words.order.until}: </span>
          {order.untilText}
        </p>
      ) : null}
      {order.reassurance ? (
        <p class="reassurance">
          <Icon name="heart" />
          {order.reassurance}
        </p>
      ) : null}
      {order.problems.length > 0 ? <Problems problems={order.problems} /> : null}
      {order.outcomeText ? (
        <p class="outcome">
          <span class="soft">{words.order.silence}</span>
          <strong>{order.outcomeText}</strong>
        </p>
      ) : null}
      {order.money ? (
        <div class="money">
          <p>{order.money.takeHome}</p>
          {order.money.payout ? <p>{order.money.payout}</p> : null}
        </div>
      ) : null}
      {order.reason ? (
        <details class="why">
          <summary>{words.order.why}</summary>
          <p>
            <Linked text={order.reason} />
          </p>
          {order.money?.sources.map((source) => (
            <p key={source}>
              <Linked text={source} />
            </p>
          ))}
        </details>
      ) : null}
    </section>
  );
}

function Problems({ problems }: { problems: readonly string[] }) {
  const words = useWords();
  return (
    <div class="problems">
      <p class="problems__head">
        <Icon name="alert" />
        {words.order.problems}
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
