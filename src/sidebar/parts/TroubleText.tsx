// A failed call in words: what happened, what to do, and the technical text on demand.
import type { Trouble } from '../store';
import { useWords } from '../words';

export function TroubleText({ trouble }: { trouble: Trouble }) {
  const words = useWords();
  const [what, advice] = words.failures[trouble.failure.kind];
  return (
    <div class="trouble">
      <p class="trouble__what">{what}</p>
      <p>{advice}</p>
      {trouble.uncertain ? <p>{words.uncertain}</p> : null}
      <details>
        <summary>{words.details}</summary>
        <code>{trouble.failure.detail}</code>
      </details>
    </div>
  );
}
