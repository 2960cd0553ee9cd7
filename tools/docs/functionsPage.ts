// docs/functions.ja.md and .en.md: the page of the custom functions, from their declarations.

import type { FunctionDeclaration } from '../../src/text/functions/declaration';
import { exampleOf, FUNCTIONS, filledIn, placeNames } from '../../src/text/functions/functions';
import { type FunctionHelp, HELP } from '../../src/text/functions/help';
import { PAGE } from '../../src/text/functions/page';
import type { Language } from '../../src/text/language';

/** The whole page, with a line break at its end. */
export function functionsPage(language: Language): string {
  const page = PAGE[language];
  const parts = [
    `# ${page.title}`,
    page.lead,
    page.rules.map((rule) => `- ${rule}`).join('\n'),
    ...FUNCTIONS.map((one) => section(one, HELP[one.name], language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(declaration: FunctionDeclaration, { gives, means }: FunctionHelp, language: Language): string {
  const { name, parameters, summary } = declaration;
  const page = PAGE[language];
  const said = (text: string) => filledIn(text, language, placeNames(language));
  const call = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ');
  const rows = parameters.map(({ name: parameter, optional }) => {
    // Where leaving it out means something, the sentence says so itself.
    const isSaid = /省略|left out/.test(means[parameter]![language]);
    const note = optional && !isSaid ? (language === 'ja' ? `（${page.optional}）` : ` (${page.optional})`) : '';
    return `| \`${parameter}\` | ${said(means[parameter]![language])}${note} |`;
  });
  return [
    `## ${name}`,
    '',
    said(summary[language]),
    '',
    `\`${name}(${call})\``,
    '',
    `| ${page.argument} | |`,
    '|---|---|',
    ...rows,
    '',
    `${page.gives}: ${said(gives[language])}`,
    '',
    `${page.example}: \`${exampleOf(declaration, language)}\``,
  ].join('\n');
}
