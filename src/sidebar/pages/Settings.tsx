// 設定: when the update ran and runs, and where in the sheet things are changed.
import type { SidebarState } from '../../app/views/view';
import { ActionButton } from '../parts/ActionButton';
import { ExternalLink } from '../parts/ExternalLink';
import { useStore } from '../useStore';
import { useWords } from '../words';

export function Settings({ state }: { state: SidebarState }) {
  const words = useWords();
  const store = useStore();
  const text = words.settings;
  return (
    <>
      <h1 class="visually-hidden" tabIndex={-1} data-heading>
        {text.heading}
      </h1>
      <section class="card">
        <h2>{text.runs}</h2>
        <dl class="pairs">
          <dt>{text.lastRun}</dt>
          <dd>{state.lastRun || words.notRunYet}</dd>
          <dt>{text.nextRun}</dt>
          <dd>{state.nextRun || text.unknown}</dd>
        </dl>
        <ActionButton action="refresh" look="plain" wide working={words.refreshing} press={store.refresh}>
          {text.runNow}
        </ActionButton>
      </section>
      <section class="card">
        <h2>{text.where}</h2>
        <p class="soft">{text.whereLead}</p>
        <dl class="places">
          {text.places.map(([tab, what]) => (
            <div key={tab}>
              <dt>{tab}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="card">
        <h2>{text.data}</h2>
        <p>{words.firstRun.data}</p>
      </section>
      {state.links && state.links.length > 0 ? (
        <section class="card">
          <h2>{text.links}</h2>
          <ul class="plain">
            {state.links.map((link) => (
              <li key={link.url}>
                <ExternalLink url={link.url}>{link.label}</ExternalLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
