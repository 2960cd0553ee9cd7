// The criteria of COUNTIF, SUMIF and their kin.
import { CellError } from '../../model/CellError';
import { readDateText } from '../../model/dateText';
import { readNumberText } from '../../model/parseEntry';
import { type Item, isNumeric, numberOf, toText } from '../values';

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/~([*?~])/g, (_all, sign: string) => `\u0001${sign}`)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the mark set above
    .replace(/\u0001(?:\.\*|\.|~)/g, (escaped) =>
      escaped.endsWith('*') ? '\\*' : escaped.endsWith('.') ? '\\?' : '~',
    );
  return new RegExp(`^${source}$`, 'isu');
}

function numberIn(text: string): number | null {
  if (text.trim() === '') return null;
  return readNumberText(text.trim())?.value ?? readDateText(text.trim(), 'ja_JP', 2000)?.serial ?? null;
}

/** Whether a cell meets the criterion, e.g. `">=5"`, `"完了*"`, `"<>"`, 3. */
export function meets(criterion: Item): (item: Item) => boolean {
  if (criterion instanceof CellError) return (item) => item instanceof CellError && item.code === criterion.code;
  if (isNumeric(criterion)) return (item) => isNumeric(item) && Math.abs(numberOf(item) - numberOf(criterion)) < 1e-9;
  if (typeof criterion === 'boolean') return (item) => item === criterion;
  const text = criterion ?? '';
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(text) ?? [];
  const number = numberIn(operand);
  if (operator === '' || operator === '=' || operator === '<>') {
    const wanted = operator !== '<>';
    if (operand === '') {
      // "=" and "<>" ask for blank cells; "" also takes an empty text.
      return (item) => (item === null || (operator === '' && item === '')) === wanted;
    }
    const pattern = wildcard(operand);
    return (item) => {
      const same = isNumeric(item)
        ? number !== null && Math.abs(numberOf(item) - number) < 1e-9
        : item !== null && !(item instanceof CellError) && pattern.test(toText(item, 'ja_JP'));
      return same === wanted;
    };
  }
  const holds = (difference: number) =>
    operator === '<'
      ? difference < 0
      : operator === '>'
        ? difference > 0
        : operator === '<='
          ? difference <= 0
          : difference >= 0;
  if (number !== null) return (item) => isNumeric(item) && holds(numberOf(item) - number);
  return (item) => typeof item === 'string' && holds(item.toLowerCase().localeCompare(operand.toLowerCase()));
}
