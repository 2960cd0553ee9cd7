// The day that a text promises: chosen here, asked about where the seller's own text names none, several or one that is over.
import { useState } from 'preact/hooks';
import type { NoticeView } from '../../app/views/view';
import { useWords } from '../words';

interface Props {
  dates: NonNullable<NoticeView['dates']>;
  /** The deadline that the text tells now. */
  shown: string;
  choose: (at: string) => unknown;
}

export function OtherDay({ dates, shown, choose }: Props) {
  const words = useWords();
  const own = dates.find(({ label }) => label === shown);
  return (
    <select
      class="field"
      aria-label={words.notice.otherDay}
      value={own?.at ?? ''}
      onChange={(event) => event.currentTarget.value && choose(event.currentTarget.value)}
    >
      {own ? null : <option value="">{words.notice.otherDay}</option>}
      {dates.map(({ at, label }) => (
        <option key={at} value={at}>
          {label}
        </option>
      ))}
    </select>
  );
}

export interface DateQuestion {
  /** '' = nothing is asked. */
  readonly question: string;
  readonly anyway: boolean;
  /** Looks at the text; true: something is asked first. */
  readonly asks: () => Promise<boolean>;
  readonly goOn: () => void;
  readonly forget: () => void;
}

/** `look`: as in NoticeCard. Where the day that was told still stands in the text, nobody needs to look. */
export function useDateQuestion(
  notice: NoticeView,
  draft: string | null,
  look: ((edited: string) => Promise<string>) | undefined,
): DateQuestion {
  const [question, setQuestion] = useState('');
  const [anyway, setAnyway] = useState(false);
  const asks = async () => {
    if (anyway || !notice.dates) return false;
    const isPlain = draft !== null && notice.deadline !== '' && draft.split(notice.deadline).length === 2;
    const asked = draft === null ? (notice.ask ?? '') : isPlain || !look ? '' : await look(draft);
    setQuestion(asked);
    return asked !== '';
  };
  const goOn = () => {
    setAnyway(true);
    setQuestion('');
  };
  const forget = () => {
    setAnyway(false);
    setQuestion('');
  };
  return { question, anyway, asks, goOn, forget };
}
