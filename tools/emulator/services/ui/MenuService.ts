// Menu: entries that become part of the window when it is added.
import type { MenuEntry } from '../../api/HostUi';
import type { Execution } from '../../engine/Execution';
import { ServiceObject } from '../../engine/ServiceObject';

type Gas = GoogleAppsScript.Base.Menu;

/** A menu under construction. */
export class MenuService
  extends ServiceObject
  implements Pick<Gas, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>
{
  readonly key = 'Base.Menu';
  private readonly entries: MenuEntry[] = [];

  constructor(
    execution: Execution,
    private readonly caption: string,
  ) {
    super(execution);
  }

  override describe(): string {
    return this.caption;
  }

  addItem(caption: string, functionName: string): Gas {
    this.entries.push({ kind: 'item', caption, functionName });
    return this.as<Gas>();
  }

  addSeparator(): Gas {
    this.entries.push({ kind: 'separator' });
    return this.as<Gas>();
  }

  addSubMenu(menu: Gas): Gas {
    const { caption, entries } = menu as unknown as MenuService;
    this.entries.push({ kind: 'menu', caption, entries });
    return this.as<Gas>();
  }

  addToUi(): void {
    this.execution.world.ui.addMenu({ kind: 'menu', caption: this.caption, entries: this.entries });
  }
}
