// The clock that can be moved: on the way the product runs every hour, as its trigger does on Google.
import { useState } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { Reply } from '../protocol';

interface Props {
  /** `2026-11-24T10:00` in the sheet's zone. */
  readonly wall: string;
  readonly busy: boolean;
  readonly words: PageWords;
  readonly onMove: (wall: string) => Promise<Reply>;
  readonly onRestart: () => Promise<Reply>;
}

export function ClockControl({ wall, busy, words, onMove, onRestart }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const move = async (to: string) => {
    const reply = await onMove(to);
    if (reply.ok) setChosen(null);
  };
  return (
    <section class="clock" aria-label={words.clock}>
      <output class="time">{inWords(wall, words)}</output>
      <button type="button" class="button" disabled={busy} onClick={() => void move(later(wall, 1))}>
        {words.hour}
      </button>
      <button type="button" class="button" disabled={busy} onClick={() => void move(later(wall, 24))}>
        {words.day}
      </button>
      <button
        type="button"
        class="button"
        aria-expanded={chosen !== null}
        disabled={busy}
        onClick={() => setChosen(chosen === null ? wall : null)}
      >
        {words.choose}
      </button>
      {chosen !== null && (
        <form
          class="choose-time"
          onSubmit={(event) => {
            event.preventDefault();
            void move(chosen);
          }}
        >
          <input
            type="datetime-local"
            aria-label={words.choose}
            value={chosen}
            min={wall}
            onInput={(event) => setChosen(event.currentTarget.value)}
          />
          <button type="submit" class="button main" disabled={busy || chosen <= wall}>
            {words.go}
          </button>
          <button
            type="button"
            class="button"
            disabled={busy}
            onClick={() => {
              setChosen(null);
              void onRestart();
            }}
          >
            {words.restart}
          </button>
        </form>
      )}
      <span class={busy ? 'spinner busy' : 'spinner'} role="status">
        {busy ? words.working : ''}
      </span>
    </section>
  );
}

/** The wall clock so many hours later. The preview's sheet is in Japan, where no hour is skipped. */
function later(wall: string, hours: number): string {
  return new Date(Date.parse(`${wall}:00Z`) + hours * 3_600_000).toISOString().slice(0, 16);
}

function inWords(wall: string, words: PageWords): string {
  const day = new Date(`${wall.slice(0, 10)}T00:00:00Z`);
  const language = words.language === 'English' ? 'ja' : 'en';
  const date = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
  });
  return `${date.format(day)} ${wall.slice(11)}`;
}
