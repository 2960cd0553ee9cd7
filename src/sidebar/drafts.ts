// What the seller changed in a text and has not saved yet: it survives leaving the page and reading anew.
import { useState } from 'preact/hooks';

const unsaved = new Map<string, string>();

/** @returns the changed text (null = as the server gave it) and the way to change it; equal to the server's = unchanged. */
export function useDraft(key: string, original: string): readonly [string | null, (text: string | null) => void] {
  const [, redraw] = useState(0);
  const kept = unsaved.get(key);
  const change = (text: string | null) => {
    if (text === null || text === original) unsaved.delete(key);
    else unsaved.set(key, text);
    redraw((count) => count + 1);
  };
  return [kept === undefined || kept === original ? null : kept, change];
}
