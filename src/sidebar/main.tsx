// Starts the sidebar in the page that Google shows.
import { render } from 'preact';
import { App } from './App';
import { googleServer } from './server';
import { SidebarStore } from './store';

const place = document.getElementById('app');
if (place) render(<App store={new SidebarStore(googleServer())} />, place);
