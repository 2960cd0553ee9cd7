// The only global functions of the product: one stub for each export of src/entry.ts. Google finds custom functions,
// menu items, triggers and google.script.run targets as top-level declarations, and nothing else is to be callable.
import type { SourceFunction } from './sourceFunctions';

/** The name under which the bundle's exports are reached. */
export const BUNDLE_NAME = 'henjimachi';

/**
 * Declarations for the names, in the given order. Each has its own comment (autocomplete in Sheets reads it) and
 * parameter names (so does the help). A name that ends in `_` is for other stubs and gets none.
 * Throws when a name has no function in the sources.
 */
export function stubsFor(names: readonly string[], functions: ReadonlyMap<string, SourceFunction>): string {
  return names
    .filter((name) => !name.endsWith('_'))
    .map((name) => {
      const fn = functions.get(name);
      if (!fn) throw new Error(`src/entry.ts exports ${name}, which is not a function found in the sources`);
      const comment = fn.comment ? `${unindented(fn.comment)}\n` : '';
      const parameters = fn.parameters.join(', ');
      return `${comment}function ${name}(${parameters}) {\n  return ${BUNDLE_NAME}.${name}.apply(this, arguments);\n}\n`;
    })
    .join('\n');
}

function unindented(comment: string): string {
  return comment.replace(/\r\n/g, '\n').replace(/\n\s*\*/g, '\n *');
}
