// The words of the language the sheet is set to, for every component.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { sidebarWords } from '../text/sidebar/sidebar';
import type { SidebarWords } from '../text/sidebar/sidebarJa';

export const WordsContext = createContext<SidebarWords>(sidebarWords.ja);

export const useWords = (): SidebarWords => useContext(WordsContext);

/** Until the sheet has said its language: Japanese, unless the browser speaks English. */
export function firstLanguage(): 'ja' | 'en' {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'ja';
}
