import { createWorld } from '../../../tools/emulator';
test('dist', () => {
  const world = createWorld({ now: Date.UTC(2026, 10, 22, 1), files: 'dist' });
  console.log(world.functionNames.join(' '));
  const o = world.openDocument();
  console.log(o?.ok ? 'ok' : o?.error, JSON.stringify(world.ui.menus));
  const t = world.run(world.functionNames.find((n) => /hour/i.test(n))!, [], { surface: 'trigger' });
  console.log(t.ok ? t.value : t.error, t.startCostMs);
  const out = world.run('setUp', [], { surface: 'menu' });
  console.log(out.ok ? out.value : out.error, out.startCostMs, out.calls.remote);
  console.log(world.calls.explain().slice(0, 9000));
});
