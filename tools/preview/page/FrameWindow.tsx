// The product's own page in a frame as Google makes it: another origin, the same sandbox, no clipboard.
import { useEffect, useRef } from 'preact/hooks';
import type { PageWords } from '../../words';
import type { Frame, FrameAnswer, FrameCall } from '../protocol';
import type { PageStore } from './PageStore';

/** facts/apps-script.md 6. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

interface Props {
  readonly kind: 'sidebar' | 'dialog';
  readonly frame: Frame & { readonly width?: number | null; readonly height?: number | null };
  readonly store: PageStore;
  readonly words: PageWords;
}

export function FrameWindow({ kind, frame, store, words }: Props) {
  const inner = useRef<HTMLIFrameElement>(null);
  const { origin } = new URL(frame.url);
  const close = () => void store.act('close', { what: kind });
  useEffect(() => {
    const tell = (answer: FrameAnswer) => inner.current?.contentWindow?.postMessage(answer, origin);
    const listen = async (event: MessageEvent<FrameCall>) => {
      if (event.origin !== origin || event.source !== inner.current?.contentWindow) return;
      const { data } = event;
      if (data.henji === 'close') await store.act('close', { what: kind });
      else if (data.henji === 'focus-sheet')
        document.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
      else if (data.henji === 'run') {
        const reply = await store.act('run', { name: data.name, args: data.args });
        tell({ henji: 'answer', id: data.id, reply });
      }
    };
    if (kind === 'sidebar') store.onChange = () => tell({ henji: 'look-again' });
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
      if (kind === 'sidebar') store.onChange = () => undefined;
    };
  }, [store, kind, origin]);
  return (
    <aside class={kind} aria-label={frame.title} style={sizeOf(frame)}>
      <div class="window-head">
        <h2>{frame.title}</h2>
        <button type="button" class="close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </div>
      <iframe key={frame.version} ref={inner} title={frame.title} src={frame.url} sandbox={SANDBOX} />
    </aside>
  );
}

function sizeOf({ width, height }: Props['frame']) {
  return { ...(width ? { width: `${width}px` } : {}), ...(height ? { height: `${height + 48}px` } : {}) };
}
