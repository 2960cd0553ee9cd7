// sidebar.html: page, style and script in one file, because a sidebar on Google can load nothing from beside itself.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The text of sidebar.html: src/sidebar/main.tsx and sidebar.css put into src/sidebar/sidebar.html at the places marked
 * `/*js*\/` and `/*css*\/`.
 */
export function bundleSidebar(root: string): string {
  const folder = join(root, 'src', 'sidebar');
  for (const name of ['sidebar.html', 'main.tsx', 'sidebar.css']) {
    if (!existsSync(join(folder, name))) throw new Error(`src/sidebar/${name} is missing: the sidebar cannot be built`);
  }
  const page = readFileSync(join(folder, 'sidebar.html'), 'utf8');
  return assemblePage(page, styleOf(root), scriptOf(root));
}

/** Puts style and script into the page. Throws when a place is missing, or when Google's templates would see code. */
export function assemblePage(page: string, style: string, script: string): string {
  if (/<\/style/i.test(style)) throw new Error('src/sidebar/sidebar.css contains "</style", which would end it early');
  // "</script" ends the element wherever it stands, and "<!--" changes how the rest is read: neither may appear in it.
  const safe = script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  const html = filled(filled(page, '/*css*/', style), '/*js*/', safe);
  // Served with createHtmlOutputFromFile it would be harmless; evaluated as a template it would run on the server.
  const scriptlet = html.indexOf('<?');
  if (scriptlet >= 0)
    throw new Error(`sidebar.html contains "<?": ${html.slice(Math.max(0, scriptlet - 40), scriptlet + 40)}`);
  return html;
}

function filled(page: string, mark: string, content: string): string {
  if (page.split(mark).length !== 2) throw new Error(`src/sidebar/sidebar.html must contain ${mark} exactly once`);
  // A function, because a replacement text would expand "$&" and its like.
  return page.replace(mark, () => content);
}

function styleOf(root: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/sidebar.css'],
    outfile: 'dist/sidebar.css',
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    target: 'chrome100',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}

function scriptOf(root: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ['src/sidebar/main.tsx'],
    outfile: 'dist/sidebar.js',
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  return (outputFiles[0]?.text ?? '').trim();
}
