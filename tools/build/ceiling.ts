// How large Code.js may be: Google compiles it before every execution, and people paste it by hand.
import type { Metafile } from 'esbuild';

export const CEILING = 840 * 1024;

const NAMED = 12;

/** What is wrong with the size, naming the folders and packages that take most of it; null while it is not above the ceiling. */
export function aboveCeiling(code: string, { outputs }: Metafile): string | null {
  const size = Buffer.byteLength(code);
  if (size <= CEILING) return null;
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs))) {
    const part = path.split('/').slice(0, 3).join('/');
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  const biggest = [...parts].sort(([, a], [, b]) => b - a).slice(0, NAMED);
  const lines = biggest.map(([part, bytes]) => `${kilobytes(bytes).padStart(9)}  ${part}`);
  return `dist/Code.js is ${kilobytes(size)}, more than the ${kilobytes(CEILING)} it may have. Most of it, as bundled:\n${lines.join('\n')}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
