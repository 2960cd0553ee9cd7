// Before the first answer: that something comes, or why nothing came and how to go on.
import { TroubleText } from '../parts/TroubleText';
import { useSnapshot, useStore } from '../useStore';
import { useWords } from '../words';

export function Loading() {
  const words = useWords();
  const store = useStore();
  const { busy, trouble } = useSnapshot(store);
  if (busy === '' && trouble) {
    return (
      <main class="page">
        <h1 class="visually-hidden" tabIndex={-1} data-heading>
          {words.appName}
        </h1>
        <div class="card card--trouble" role="alert">
          <TroubleText trouble={trouble} />
          <button type="button" class="button button--primary button--wide" onClick={() => void store.load()}>
            {words.retry}
          </button>
        </div>
      </main>
    );
  }
  return (
    <main class="page" aria-busy="true">
      <h1 class="visually-hidden" tabIndex={-1} data-heading>
        {words.appName}
      </h1>
      <p class="loading" role="status">
        {words.loading}
      </p>
      <div class="ghosts" aria-hidden="true">
        <div class="ghost" />
        <div class="ghost" />
        <div class="ghost" />
      </div>
    </main>
  );
}
