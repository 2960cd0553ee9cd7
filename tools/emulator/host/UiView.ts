// The window beside the cells, in a user's hands.
import type { HostUi, MenuEntry } from '../api/HostUi';
import type { Outcome } from '../api/Outcome';
import { runExecution } from '../engine/runExecution';
import type { WorldState } from '../engine/WorldState';

/** The window beside the cells, for the host. */
export class UiView implements HostUi {
  constructor(private readonly world: WorldState) {}

  get menus() {
    return this.world.ui.menus;
  }

  get sidebar() {
    return this.world.ui.sidebar;
  }

  get dialog() {
    return this.world.ui.dialog;
  }

  get alerts() {
    return this.world.ui.alerts;
  }

  get toasts() {
    return this.world.ui.toasts;
  }

  get consentScreens() {
    return this.world.ui.consentScreens;
  }

  consentNext(scopes: readonly string[]): void {
    this.world.ui.prepareConsent(scopes);
  }

  answerNext(button: string, text = ''): void {
    this.world.ui.prepareAnswer(button, text);
  }

  clickMenu(path: readonly string[], user = this.world.owner): Outcome {
    let entries: readonly MenuEntry[] = this.world.ui.menus;
    for (const caption of path.slice(0, -1)) {
      const found = entries.find((entry) => entry.kind === 'menu' && entry.caption === caption);
      if (found?.kind !== 'menu') throw new Error(`There is no menu "${caption}".`);
      entries = found.entries;
    }
    const wanted = path[path.length - 1];
    const item = entries.find((entry) => entry.kind === 'item' && entry.caption === wanted);
    if (item?.kind !== 'item') {
      const there = entries.flatMap((entry) => (entry.kind === 'separator' ? [] : [entry.caption]));
      throw new Error(`There is no menu item "${wanted}". There are: ${there.join(', ')}.`);
    }
    return runExecution(this.world, item.functionName, { surface: 'menu', user }, () => []).outcome;
  }

  closeSidebar(): void {
    this.world.ui.sidebar = null;
  }

  closeDialog(): void {
    this.world.ui.dialog = null;
  }
}
