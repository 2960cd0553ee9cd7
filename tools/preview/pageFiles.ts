// Bundles the preview's own page, in memory, at every start: it takes a tenth of a second and is never out of date.
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';

export interface PageFiles {
  /** By path. */
  readonly page: Readonly<Record<string, { readonly type: string; readonly text: string }>>;
  /** Goes in front of the product's own page inside its frame: google.script.run and google.script.host. */
  readonly frameScript: string;
}

/** Builds from tools/preview/page. */
export function pageFiles(root: string): PageFiles {
  const folder = join('tools', 'preview', 'page');
  return {
    page: {
      '/': { type: 'text/html; charset=utf-8', text: HTML },
      '/page.js': { type: 'text/javascript; charset=utf-8', text: bundled(root, join(folder, 'main.tsx'), 'js') },
      '/page.css': { type: 'text/css; charset=utf-8', text: bundled(root, join(folder, 'page.css'), 'css') },
      '/favicon.ico': { type: 'image/svg+xml', text: ICON },
    },
    frameScript: bundled(root, join(folder, 'frame', 'frame.ts'), 'js').replace(/<\/(?=script)/gi, '<\\/'),
  };
}

function bundled(root: string, entry: string, type: 'js' | 'css'): string {
  const options: BuildOptions & { write: false } = {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: `page.${type}`,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
  };
  return buildSync(options).outputFiles[0]?.text ?? '';
}

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f6f54"/><path d="M8 10h16v10H14l-4 4v-4H8z" fill="#fff"/></svg>';

const HTML = `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>返事まち</title>
<link rel="icon" href="/favicon.ico" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<div id="app"></div>
<script src="/page.js"></script>
</body>
</html>
`;
