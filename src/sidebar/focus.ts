// Where the keyboard and the screen reader are: on a new page at its heading, never lost.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Every page has exactly one heading with this attribute. */
const HEADING = '[data-heading]';

export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>(HEADING);
  heading?.focus({ preventScroll: true });
  document.querySelector('main')?.scrollTo({ top: 0 });
}

/** When a button disappears under the finger that pressed it, the page's heading takes the focus. */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(HEADING)?.focus({ preventScroll: true });
  });
}

/** Calls `back` on Escape, unless something is being typed or chosen. */
export function useEscape(back: () => void): void {
  const latest: RefObject<() => void> = useRef(back);
  latest.current = back;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('textarea, input, select');
      if (event.key === 'Escape' && !typing) latest.current?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
