// Ui: menus, windows and questions.
import { enumName, googleEnum } from '../../engine/EnumValue';
import { ServiceObject } from '../../engine/ServiceObject';
import type { HtmlOutputService } from '../HtmlOutputService';
import { MenuService } from './MenuService';
import { PromptResponseService } from './PromptResponseService';

type Gas = GoogleAppsScript.Base.Ui;
type GasButton = GoogleAppsScript.Base.Button;
type GasButtonSet = GoogleAppsScript.Base.ButtonSet;
type GasHtml = GoogleAppsScript.HTML.HtmlOutput;

/** The window of the document. */
export class UiService
  extends ServiceObject
  implements
    Pick<
      Gas,
      'alert' | 'prompt' | 'createMenu' | 'createAddonMenu' | 'showSidebar' | 'showModalDialog' | 'showModelessDialog'
    >
{
  readonly key = 'Base.Ui';

  /** Asks the user. The script is suspended meanwhile, and locks do not survive that. */
  private ask(kind: 'alert' | 'prompt', args: readonly unknown[]): { button: string; text: string } {
    this.execution.settle();
    this.execution.world.locks.releaseAll(this.execution);
    const [title, text, buttons] =
      args.length === 3
        ? [String(args[0]), String(args[1]), enumName(args[2])]
        : ['', String(args[0]), enumName(args[1] ?? 'OK')];
    return this.execution.world.ui.ask(kind, title, text, buttons);
  }

  private button(name: string): GasButton {
    return googleEnum<Record<string, GasButton>>('Base.Button')[name]!;
  }

  alert(...args: [string] | [string, GasButtonSet] | [string, string, GasButtonSet]): GasButton {
    return this.button(this.ask('alert', args).button);
  }

  prompt(
    ...args: [string] | [string, GasButtonSet] | [string, string, GasButtonSet]
  ): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.ask('prompt', args);
    const response = new PromptResponseService(this.execution, this.button(button), text);
    return response as unknown as GoogleAppsScript.Base.PromptResponse;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.execution, caption) as unknown as GoogleAppsScript.Base.Menu;
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuService(this.execution, '拡張機能') as unknown as GoogleAppsScript.Base.Menu;
  }

  showSidebar(userInterface: GasHtml): void {
    const page = userInterface as unknown as HtmlOutputService;
    this.execution.world.ui.sidebar = { html: page.getContent(), title: page.getTitle() };
  }

  private show(page: HtmlOutputService, title: string, modal: boolean): void {
    this.execution.world.ui.dialog = { html: page.getContent(), title, modal, width: page.width, height: page.height };
  }

  showModalDialog(userInterface: GasHtml, title: string): void {
    this.show(userInterface as unknown as HtmlOutputService, title, true);
  }

  showModelessDialog(userInterface: GasHtml, title: string): void {
    this.show(userInterface as unknown as HtmlOutputService, title, false);
  }
}
