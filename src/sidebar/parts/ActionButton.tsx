// A button that calls the server: while anything runs it rests (without losing the focus), and its own press shows.
import type { ComponentChildren } from 'preact';
import { useBusy } from '../useStore';

interface Props {
  /** The store's name of the action this button starts. */
  action: string;
  look: 'primary' | 'plain' | 'bare';
  wide?: boolean;
  /** Said instead of the content, when that is only a picture. */
  label?: string;
  /** Shown while this action runs. */
  working: ComponentChildren;
  describedBy?: string | undefined;
  press: () => unknown;
  children: ComponentChildren;
}

export function ActionButton({ action, look, wide, label, working, describedBy, press, children }: Props) {
  const busy = useBusy();
  const mine = busy === action;
  return (
    <button
      type="button"
      class={`button button--${look}${wide ? ' button--wide' : ''}${mine ? ' button--working' : ''}`}
      aria-label={label}
      title={label}
      aria-describedby={describedBy}
      aria-disabled={busy !== ''}
      aria-busy={mine}
      onClick={() => {
        if (busy === '') press();
      }}
    >
      {mine ? working : children}
    </button>
  );
}
