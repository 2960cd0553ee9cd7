// Stands in front of the product's own page inside its frame: google.script as Google gives it, over postMessage.
import type { FrameAnswer, FrameCall, Reply } from '../../protocol';
import { illegalValue } from './illegalValue';

interface Handlers {
  readonly success?: (value: unknown, userObject?: unknown) => void;
  readonly failure?: (error: Error, userObject?: unknown) => void;
  readonly userObject?: unknown;
}

declare const henjiFrame: { readonly page: string; readonly functions: readonly string[] };

const waiting = new Map<number, Handlers>();
let lastId = 0;

function tell(call: FrameCall): void {
  window.parent.postMessage(call, henjiFrame.page);
}

/** Handlers are set per call: each `with…` gives a runner of its own, and a function of the server answers through it. */
function runner(handlers: Handlers): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) }),
    withFailureHandler: (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      if (name in target) return target[name];
      // What the server does not have is undefined, so that calling it fails as on Google: "… is not a function".
      if (!henjiFrame.functions.includes(name) || name.endsWith('_')) return undefined;
      return (...args: unknown[]) => {
        const illegal = illegalValue(args);
        if (illegal !== null) throw new Error(`Failed due to illegal value in property: ${illegal}`);
        const id = ++lastId;
        waiting.set(id, handlers);
        tell({ henji: 'run', id, name, args });
      };
    },
  });
}

function answered(id: number, reply: Reply): void {
  const handlers = waiting.get(id);
  waiting.delete(id);
  if (!handlers) return;
  if (reply.ok) handlers.success?.(reply.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(reply.message), handlers.userObject);
  else console.error(`Uncaught: ${reply.message}`);
}

window.addEventListener('message', ({ origin, data }: MessageEvent<FrameAnswer>) => {
  if (origin !== henjiFrame.page) return;
  if (data.henji === 'answer') answered(data.id, data.reply);
  // On Google the focus comes back to the sidebar when the seller turns to it again.
  else if (data.henji === 'look-again') window.dispatchEvent(new Event('focus'));
});

(window as unknown as { google: unknown }).google = {
  script: {
    run: runner({}),
    host: {
      origin: henjiFrame.page,
      close: () => tell({ henji: 'close' }),
      setHeight: () => undefined,
      setWidth: () => undefined,
      editor: { focus: () => tell({ henji: 'focus-sheet' }) },
    },
  },
};
