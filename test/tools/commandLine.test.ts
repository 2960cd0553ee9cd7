// The one way in which commands read their arguments.
import { type CommandSpec, readCommandLine } from '../../tools/commandLine';

const SPEC: CommandSpec = { usage: 'u', options: { now: 'value', json: 'flag' }, most: 1 };

test('values come after a space or an equals sign, flags and names anywhere', () => {
  for (const args of [
    ['--now', 'x=y', 'file', '--json'],
    ['--json', 'file', '--now=x=y'],
  ]) {
    const read = readCommandLine(args, SPEC);
    expect(read).toEqual({ kind: 'run', line: { values: { now: 'x=y' }, flags: new Set(['json']), names: ['file'] } });
  }
});

test.each([
  [['--foo', 'x'], 'unknown', '--foo'],
  [['--constructor'], 'unknown', '--constructor'],
  [['--json=yes'], 'unknown', '--json=yes'],
  [['-x'], 'unknown', '-x'],
  [['one', 'two'], 'too-many', 'two'],
  [['--now', '1', '--now=2'], 'twice', '--now'],
  [['--now'], 'no-value', '--now'],
  [['--now='], 'no-value', '--now'],
  [['--now', '--json'], 'no-value', '--now'],
])('%j is not understood: %s', (args, kind, text) => {
  expect(readCommandLine(args, SPEC)).toEqual({ kind: 'problem', problem: { kind, text } });
});
