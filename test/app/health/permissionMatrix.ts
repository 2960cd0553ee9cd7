// All 31 ways to leave permissions out, lived in one world: what the seller is told, and how it ends once the rest is granted.
import type { Outcome, World } from '../../../tools/emulator';

const HOUR = 3_600_000;
const OWNER = 'seller@example.com';

export const SCOPES = {
  'spreadsheets.currentonly': 'このスプレッドシートの読み書き',
  'script.container.ui': 'サイドバーの表示',
  'script.scriptapp': '1時間ごとの自動更新',
  'script.send_mail': '自分あてのメール',
  'userinfo.email': '自分のメールアドレスの確認',
} as const;
export type Scope = keyof typeof SCOPES;
export const ALL = Object.keys(SCOPES) as Scope[];

/** Every choice of scopes but the empty one. */
export const SUBSETS: readonly (readonly Scope[])[] = Array.from({ length: 31 }, (_, index) =>
  ALL.filter((_scope, at) => ((index + 1) >> at) & 1),
);

export interface Verdict {
  readonly declined: readonly Scope[];
  /** Everything missing was named within the hour. */
  readonly told: boolean;
  /** After granting the rest, the same item ended at a working sheet. */
  readonly works: boolean;
}

interface Seen {
  readonly alerts: number;
  readonly toasts: number;
  readonly mails: number;
}

const seen = ({ ui, mails }: World): Seen => ({
  alerts: ui.alerts.length,
  toasts: ui.toasts.length,
  mails: mails.length,
});

/** Everything that reached the seller since `before`. */
function reached(world: World, clicked: Outcome, before: Seen): string {
  const sidebar = (): string => {
    if (!world.ui.sidebar) return '';
    try {
      return (JSON.parse(String(world.scriptRun('henjiState'))) as { warning: string }).warning;
    } catch {
      return '';
    }
  };
  return [
    clicked.ok ? '' : clicked.error.message,
    ...world.ui.alerts.slice(before.alerts).map(({ text }) => text),
    ...world.ui.toasts.slice(before.toasts).map(({ text }) => text),
    sidebar(),
    ...world.mails.slice(before.mails).map(({ body }) => body),
    ...(world.workbook.has('設定')
      ? world.workbook
          .sheet('設定')
          .display()
          .map((row) => row.join(' '))
      : []),
  ].join('\n');
}

export const isWorking = (world: World): boolean =>
  ['きょう', '注文', '設定', '履歴'].every((name) => world.workbook.has(name)) &&
  world.triggers.length === 1 &&
  world.fireTriggers('henjiHourly').every(({ outcome }) => outcome.ok);

/** Scopes are left out, the item is chosen, an hour passes; then all is granted and it is chosen once more. */
export function live(world: World, declined: readonly Scope[], item: string): Verdict {
  world.users.decline(OWNER, declined);
  const before = seen(world);
  // Looking at Google's window without ticking anything changes nothing.
  const clicked = world.ui.clickMenu(['返事まち', item]);
  world.clock.advance(HOUR);
  world.fireTriggers('henjiHourly');
  const heard = reached(world, clicked, before);
  const told = declined.every((scope) => heard.includes(SCOPES[scope]));
  world.users.grant(OWNER, ALL);
  world.ui.clickMenu(['返事まち', item]);
  return { declined, told, works: isWorking(world) };
}

/** The alerts, warnings and permission words that a seller who granted everything meets: there must be none. */
export function falseAlarms(world: World, items: readonly string[]): string[] {
  const heard = items.map((item) => {
    const before = seen(world);
    return reached(world, world.ui.clickMenu(['返事まち', item]), before);
  });
  return heard.filter((text) => /許可が足りない|許可が足りません|権限/.test(text));
}
