// The tabs of the sheet, at the bottom as in every spreadsheet.

import type { PageWords } from '../../words';
import type { PreviewState } from '../protocol';

interface Props {
  readonly tabs: PreviewState['tabs'];
  readonly shown: string;
  readonly words: PageWords;
  readonly onShow: (name: string) => void;
}

export function TabBar({ tabs, shown, words, onShow }: Props) {
  return (
    <nav class="tab-bar" aria-label={words.tabs}>
      {tabs.map(({ id, name, color }) => (
        <button
          type="button"
          key={id}
          class="tab"
          aria-current={name === shown ? 'page' : undefined}
          onClick={() => onShow(name)}
        >
          <span>{name}</span>
          {color && <i style={{ background: color }} />}
        </button>
      ))}
    </nav>
  );
}
