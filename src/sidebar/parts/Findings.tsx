// What the wording check found in a text, before it is pasted.
import { useWords } from '../words';
import { Icon } from './Icon';
import { Linked } from './Linked';

export function Findings({ findings }: { findings: readonly string[] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <div class="problems">
      <p class="problems__head">
        <Icon name="alert" />
        {words.notice.findings}
      </p>
      <ul>
        {findings.map((finding) => (
          <li key={finding}>
            <Linked text={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}
