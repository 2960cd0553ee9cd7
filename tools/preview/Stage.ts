// One running preview: the world on the screen and what the user does to it.
import { HOUR, type Instant } from '../../src/domain/time/instant';
import { isoIn, type Zone } from '../../src/domain/time/zone';
import { catalogueFor } from '../../src/text/catalogue';
import type { CsvTable } from '../csv';
import type { EditResult, HostSheet, World } from '../emulator';
import { readIso } from '../simulate/readMoment';
import { runHourly, startWorld } from '../simulate/startWorld';
import { tabOf } from '../simulate/tabTable';
import { previewProblems as words } from '../words';
import type { Frame, PreviewState, Reply, RequestName, Requests, SheetWindow, ShownMail } from './protocol';
import { sheetWindow } from './sheetWindow';

export interface StageOptions {
  readonly root: string;
  readonly orders: CsvTable;
  readonly notices: CsvTable | null;
  readonly now: Instant;
  readonly zone: Zone;
}

/** The furthest the clock moves at once: an hourly run each takes some milliseconds. */
const MAX_HOURS = 24 * 62;

export class Stage {
  private world: World;
  private failure = '';
  private moving = false;
  private readonly frames = { sidebar: new FrameCounter(), dialog: new FrameCounter() };
  private readonly options: StageOptions;

  /** Sets up, brings in the rows, runs the hourly trigger once and opens the sidebar. */
  constructor(options: StageOptions) {
    this.options = options;
    this.world = this.started();
  }

  private started(): World {
    const { root, now, zone, orders, notices } = this.options;
    const world = startWorld({ root, at: now, zoneName: zone.name, orders, notices });
    this.failure = runHourly(world) ?? '';
    // Reopened as the user finds it: with today's page in front and the sidebar beside it.
    world.openDocument();
    const { menu, menuItems } = catalogueFor('ja').setUp;
    const opened = world.ui.clickMenu([menu, menuItems.openSidebar]);
    if (!opened.ok) this.failure ||= opened.error.message;
    world.workbook.select(tabOf(world.workbook, 'orders').name);
    return world;
  }

  /** The page inside the sidebar or dialog, as the script opened it. */
  frameHtml(what: 'sidebar' | 'dialog'): string | null {
    return this.world.ui[what]?.html ?? null;
  }

  get functionNames(): readonly string[] {
    return this.world.functionNames;
  }

  state(frameOrigin: string): PreviewState {
    const { workbook, ui, mails } = this.world;
    const sheets = workbook.sheetNames().map((name) => workbook.sheet(name));
    const frame = (what: 'sidebar' | 'dialog'): Frame | null => {
      const open = ui[what];
      const version = this.frames[what].versionOf(open);
      return open && { version, title: open.title, url: `${frameOrigin}/${what}?${version}` };
    };
    const dialog = frame('dialog');
    return {
      wall: this.iso(this.world.clock.now()).slice(0, 16),
      workbook: workbook.name,
      tabs: sheets.filter(({ hidden }) => !hidden).map(({ id, name, tabColor }) => ({ id, name, color: tabColor })),
      active: workbook.activeSheet.name,
      phoneTab: this.phoneTab(),
      menus: ui.menus,
      sidebar: frame('sidebar'),
      dialog: dialog && { ...dialog, width: ui.dialog?.width ?? null, height: ui.dialog?.height ?? null },
      mails: mails.map((mail, id) => this.shownMail(mail, id)).reverse(),
      toasts: ui.toasts.map(({ title, text }) => ({ title, text })),
      alerts: ui.alerts.map(({ title, text, buttons, answer }) => ({ title, text, buttons, answer })),
      failure: this.failure,
    };
  }

  /** Rows of a tab, or null when there is no such tab. */
  window(tab: string, from: number, to: number): SheetWindow | null {
    const { workbook } = this.world;
    return workbook.has(tab) ? sheetWindow(workbook.sheet(tab), from, to, this.options.zone) : null;
  }

  /** Does one thing. Throws only where the preview itself is broken. */
  async handle<Name extends RequestName>(name: Name, request: Requests[Name]): Promise<Reply> {
    const handler: (request: Requests[Name]) => Reply | Promise<Reply> = this.handlers[name];
    this.failure = '';
    return handler(request);
  }

  /** How many questions there will be answers for, from the first one on. */
  private answersReady = 0;

  private readonly handlers: { [Name in RequestName]: (request: Requests[Name]) => Reply | Promise<Reply> } = {
    type: ({ tab, row, column, text }) => this.edit(tab, (sheet) => sheet.type(row, column, text)),
    paste: ({ tab, row, column, text }) => this.edit(tab, (sheet) => sheet.paste(row, column, text)),
    check: ({ tab, row, column, checked }) => this.edit(tab, (sheet) => sheet.check(row, column, checked)),
    clear: ({ tab, row, column }) => this.edit(tab, (sheet) => sheet.clear(row, column)),
    select: ({ tab, row, column }) => {
      if (this.world.workbook.has(tab)) this.world.workbook.select(tab, row, column);
      return { ok: true };
    },
    menu: ({ path }) => {
      const { ui } = this.world;
      // A script that asks waits for its answer; here OK is ready beforehand, and the page says so.
      if (this.answersReady <= ui.alerts.length) {
        ui.answerNext('OK');
        this.answersReady = ui.alerts.length + 1;
      }
      const outcome = ui.clickMenu(path);
      return outcome.ok ? { ok: true } : this.failed(outcome.error.message);
    },
    run: ({ name, args }) => {
      try {
        return { ok: true, value: this.world.scriptRun(name, ...args) };
      } catch (error) {
        return this.failed((error as Error).message);
      }
    },
    clock: ({ wall }) => this.moveTo(readIso(wall, this.options.zone)),
    close: ({ what }) => {
      if (what === 'sidebar') this.world.ui.closeSidebar();
      else this.world.ui.closeDialog();
      return { ok: true };
    },
    restart: () => {
      this.world = this.started();
      this.answersReady = 0;
      return { ok: true };
    },
  };

  private edit(tab: string, change: (sheet: HostSheet) => EditResult): Reply {
    if (!this.world.workbook.has(tab)) return { ok: false, message: words.noTab(tab) };
    const result = change(this.world.workbook.sheet(tab));
    if (!result.ok) return { ok: false, message: result.message };
    return result.warning === undefined ? { ok: true } : { ok: true, message: result.warning };
  }

  /** The hourly trigger runs at every full hour on the way. Between two runs the server may answer others. */
  private async moveTo(target: Instant | null): Promise<Reply> {
    const { clock } = this.world;
    if (target === null || target <= clock.now()) return { ok: false, message: words.onlyForward };
    if (target - clock.now() > MAX_HOURS * HOUR) return { ok: false, message: words.tooFar(MAX_HOURS / 24) };
    if (this.moving) return { ok: false, message: words.alreadyMoving };
    this.moving = true;
    const { world } = this;
    try {
      for (let hour = (Math.floor(clock.now() / HOUR) + 1) * HOUR; hour <= target; hour += HOUR) {
        clock.set(hour);
        const failure = runHourly(world);
        if (failure !== null) this.failure = `${this.iso(hour)}: ${failure}`;
        await new Promise((resolve) => setImmediate(resolve));
        if (world !== this.world) return { ok: false, message: words.restarted };
      }
      clock.set(target);
      return { ok: true };
    } finally {
      this.moving = false;
    }
  }

  private failed(message: string): Reply {
    this.failure = message;
    return { ok: false, message };
  }

  private iso(at: Instant): string {
    return isoIn(at, this.options.zone);
  }

  private phoneTab(): string {
    try {
      return tabOf(this.world.workbook, 'today').name;
    } catch {
      return '';
    }
  }

  private shownMail(mail: World['mails'][number], id: number): ShownMail {
    const [, month, day, time] = /^\d+-(\d+)-(\d+)T(\d+:\d+)/.exec(this.iso(mail.at)) ?? [];
    return {
      id,
      when: `${Number(month)}/${Number(day)} ${time}`,
      from: mail.name ? `${mail.name} <${mail.from}>` : mail.from,
      to: mail.to,
      subject: mail.subject,
      body: mail.body,
      html: mail.htmlBody ?? '',
    };
  }
}

/** Counts how often a window was opened anew, so that the page reloads its frame then and only then. */
class FrameCounter {
  private last: object | null = null;
  private version = 0;

  versionOf(open: object | null): number {
    if (open !== null && open !== this.last) this.version++;
    this.last = open;
    return this.version;
  }
}
