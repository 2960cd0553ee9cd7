import { render } from 'preact';
import { App } from './App';
import { PageStore } from './PageStore';

const store = new PageStore();
render(<App store={store} />, document.getElementById('app')!);
void store.refresh();
