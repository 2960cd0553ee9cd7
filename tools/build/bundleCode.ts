// Code.js: the whole product in one closed bundle, and the stubs through which Google calls it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { FUNCTIONS } from '../../src/text/functions/functions';
import { HELP } from '../../src/text/functions/help';
import { aboveCeiling } from './ceiling';
import { functionStub } from './functionStubs';
import { assertPlainScript } from './grammarGate';
import { minifyPackages, narrowIndent } from './layout';
import { packageNotes } from './packages';
import { exportedFunctions } from './sourceFunctions';
import { BUNDLE_NAME, stubsFor } from './stubs';

const BUILT_INS = ['Array', 'Date', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'].join(', ');
const HEAD = `var ${BUNDLE_NAME} = (() => {`;
const END = '})();';

/**
 * The language's own objects become the closure's parameters: where a host watches its global object (Node's contexts do), each mention of
 * one is a call out of the script, together a fifth of the time of a long custom function.
 */
function withBuiltIns(code: string): string {
  const from = code.indexOf(HEAD);
  const to = code.lastIndexOf(END);
  if (from < 0 || to < from) throw new Error('esbuild wraps its bundle in another way than it did: see withBuiltIns');
  const body = code.slice(from + HEAD.length, to);
  return `${code.slice(0, from)}var ${BUNDLE_NAME} = ((${BUILT_INS}) => {${body}})(${BUILT_INS});${code.slice(to + END.length)}`;
}

/** Code.js: its text, and what is wrong with its size, if anything. */
export interface Bundled {
  readonly code: string;
  readonly tooLarge: string | null;
}

/** Left readable: whoever pastes it into a sheet by hand can see what it does. */
export function bundleCode(root: string): Bundled {
  const entry = join(root, 'src', 'entry.ts');
  if (!existsSync(entry)) throw new Error('src/entry.ts is missing: there is nothing to build');
  const common: BuildOptions & { write: false; metafile: true } = {
    absWorkingDir: root,
    entryPoints: ['src/entry.ts'],
    outfile: 'dist/Code.js',
    bundle: true,
    write: false,
    metafile: true,
    target: 'es2019',
    charset: 'utf8',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  };
  // Only an esm run lists the exports: for iife the metafile's list is empty.
  const asModule = buildSync({ ...common, format: 'esm' });
  const names = Object.values(asModule.metafile.outputs)[0]?.exports ?? [];
  const bundled = buildSync({ ...common, format: 'iife', globalName: BUNDLE_NAME });
  const code = [
    '// Henjimachi (返事まち). MIT licence. Built from src/ by `npm run build`: change it there.\n',
    packageNotes(root, Object.keys(bundled.metafile.inputs)),
    withBuiltIns(narrowIndent(minifyPackages(bundled.outputFiles[0]?.text ?? ''))),
    '\n',
    stubsFor([...names].sort(), exportedFunctions(entry)),
    ...(names.includes('customFunction_') ? FUNCTIONS.map((one) => `\n${functionStub(one, HELP[one.name])}`) : []),
  ].join('');
  assertPlainScript(code, 'dist/Code.js');
  return { code, tooLarge: aboveCeiling(code, bundled.metafile) };
}
