// The first thing a seller sees: what this is, what happens with the data, one button. In a copy: that it is one.
import { useState } from 'preact/hooks';
import { ActionButton } from '../parts/ActionButton';
import { Picture } from '../parts/Picture';
import { useBusy, useStore } from '../useStore';
import { useWords } from '../words';

/** `copied`: what a copy says of itself; '' = none. */
export function FirstRun({ copied }: { copied: string }) {
  const words = useWords();
  const store = useStore();
  const starting = useBusy() === 'set-up';
  const [samples, setSamples] = useState(false);
  return (
    <main class="page first-run">
      <Picture />
      <h1 class="first-run__heading" tabIndex={-1} data-heading>
        {copied ? words.firstRun.copied : words.firstRun.heading}
      </h1>
      <p>{copied || words.firstRun.lead}</p>
      {copied ? null : (
        <label class="check">
          <input type="checkbox" checked={samples} onChange={(event) => setSamples(event.currentTarget.checked)} />
          <span>
            {words.firstRun.samples}
            <small class="soft">{words.firstRun.samplesHint}</small>
          </span>
        </label>
      )}
      <ActionButton
        action="set-up"
        look="primary"
        wide
        working={words.firstRun.starting}
        press={() => store.setUp(samples)}
      >
        {copied ? words.firstRun.startCopy : words.firstRun.start}
      </ActionButton>
      <p class="soft" role="status">
        {starting ? words.firstRun.startingHint : ''}
      </p>
      <p class="first-run__data">{words.firstRun.data}</p>
    </main>
  );
}
