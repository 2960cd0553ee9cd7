// The stubs of the custom functions, made from their declarations: real parameter names and a comment, which Sheets shows as help.
import type { FunctionDeclaration } from '../../src/text/functions/declaration';
import { filledIn, placeNames } from '../../src/text/functions/functions';
import type { FunctionHelp } from '../../src/text/functions/help';
import { BUNDLE_NAME } from './stubs';

/** What of an argument's type Sheets' help shows in braces. */
const SHOWN: { readonly [type: string]: string } = { asOf: 'date', moment: 'date', number: 'number' };
const TABLES: readonly string[] = ['orders', 'order', 'notices', 'rules', 'templates', 'daysOff', 'settings'];

/** Japanese first, English behind it: the help has one language only, whatever the sheet's is. */
export function functionStub(declaration: FunctionDeclaration, { gives, means }: FunctionHelp): string {
  const { name, parameters, summary } = declaration;
  const both = ({ ja, en }: { readonly ja: string; readonly en: string }) =>
    `${filledIn(ja, 'ja', placeNames('ja'))} / ${filledIn(en, 'en', placeNames('en'))}`;
  const lines = [
    both(summary),
    '',
    ...parameters.map(({ name: parameter, type, optional }) => {
      const shown = TABLES.includes(type) ? 'range' : (SHOWN[type] ?? 'string');
      const leave = optional ? '（省略可 / optional）' : '';
      return `@param {${shown}} ${parameter} ${both(means[parameter]!)}${leave}`;
    }),
    `@return ${both(gives)}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${comment}\nfunction ${name}(${names}) {\n  return ${BUNDLE_NAME}.customFunction_('${name}', arguments);\n}\n`;
}
