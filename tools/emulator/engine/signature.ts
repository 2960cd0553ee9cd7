// Google checks every argument before it does anything; so does this.
import { aliasOf, type Declaration, declarationOf, splitOutside } from './declarations';
import { EnumValue } from './EnumValue';
import { GoogleError } from './GoogleError';
import { ServiceObject } from './ServiceObject';

const SERVICE_NAMES: Record<string, string> = {
  Spreadsheet: 'SpreadsheetApp',
  HTML: 'HtmlService',
  Script: 'ScriptApp',
  Cache: 'CacheService',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Mail: 'MailApp',
  Utilities: 'Utilities',
};

/** Methods that turn whatever they get into text themselves. */
const LENIENT =
  /^(?:Properties\.Properties\.|Cache\.Cache\.put|Base\.Logger\.|Base\.console\.|Utilities\.Utilities\.formatString)/;

/** What errors call the class: `SpreadsheetApp.Range`, `Utilities`, `Ui`. */
export function publicName(key: string): string {
  const [namespace = '', name = ''] = key.split('.');
  const service = SERVICE_NAMES[namespace];
  return service === undefined || service === name ? name : `${service}.${name}`;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : 'Array';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (value instanceof Date) return 'Date';
  if (value instanceof ServiceObject) return publicName(value.key);
  return '(class)';
}

function plainObject(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date || value instanceof ServiceObject || value instanceof EnumValue)
  );
}

function fitsNamed(value: unknown, type: string, namespace: string): boolean {
  const name = type.split('.').pop() ?? type;
  if (value instanceof EnumValue) return value.enumName === name;
  if (value instanceof ServiceObject) return value.key.endsWith(`.${name}`) || name === 'BlobSource';
  const owner = type.includes('.') ? type.split('.').slice(-2)[0]! : namespace;
  const declaration = declarationOf(`${owner}.${name}`) ?? declarationOf(`${namespace}.${name}`);
  return (
    plainObject(value) && declaration !== undefined && declaration.methods.size === 0 && declaration.values.length === 0
  );
}

const unions = new Map<string, readonly string[]>();

/** The types of a union. Every argument of every call asks for them. */
function choicesOf(type: string): readonly string[] {
  let found = unions.get(type);
  if (!found) {
    found = splitOutside(type, '|');
    unions.set(type, found);
  }
  return found;
}

function fits(value: unknown, type: string, namespace: string): boolean {
  const choices = choicesOf(type);
  if (choices.length > 1) return choices.some((choice) => fits(value, choice, namespace));
  if (type.startsWith('(') && type.endsWith(')')) return fits(value, type.slice(1, -1), namespace);
  const item = type.endsWith('[]') ? type.slice(0, -2) : /^Array<(.+)>$/.exec(type)?.[1];
  if (item !== undefined) {
    return Array.isArray(value) && (item === 'any' || value.every((one) => fits(one, item, namespace)));
  }
  if (type.startsWith('"')) return value === type.slice(1, -1);
  const alias = aliasOf(type);
  if (alias !== undefined && alias !== 'any' && alias !== 'number' && alias !== 'string')
    return fits(value, alias, namespace);
  switch (type) {
    case 'any':
    case 'object':
    case 'BigNumber':
      return true;
    case 'Integer':
    case 'number':
    case 'Byte':
      return typeof value === 'number';
    case 'string':
    case 'Char':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'Date':
    case 'Base.Date':
      return value instanceof Date;
    case 'null':
    case 'undefined':
      return value === null || value === undefined;
    default:
      return type.startsWith('{') ? plainObject(value) : fitsNamed(value, type, namespace);
  }
}

/** Null stands for "no colour", "no note" and the like although the types do not say so. */
function acceptsNull(method: string): boolean {
  return /^(?:set(?:Background|FontColor|Note|FontFamily|FontLine|FontStyle|FontWeight|HorizontalAlignment|TabColor|LinkUrl|Border)s?|setValue|alert)$/.test(
    method,
  );
}

function describes(
  overload: readonly string[],
  args: readonly unknown[],
  declaration: Declaration,
  method: string,
): boolean {
  if (overload.length !== args.length) return false;
  return overload.every((type, at) => {
    const value = args[at];
    return fits(value, type, declaration.namespace) || ((value === null || value === undefined) && acceptsNull(method));
  });
}

/** Throws Google's signature error unless the arguments fit one of the method's overloads. */
export function checkSignature(declaration: Declaration, method: string, args: readonly unknown[]): void {
  const key = `${declaration.namespace}.${declaration.name}`;
  const overloads = declaration.methods.get(method) ?? [];
  if (LENIENT.test(`${key}.${method}`)) return;
  if (!overloads.some((overload) => describes(overload, args, declaration, method))) {
    throw new GoogleError(
      `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${publicName(key)}.${method}.`,
    );
  }
  if (
    args.some(
      (arg, at) => typeof arg === 'number' && Number.isNaN(arg) && overloads.some((types) => types[at] === 'Integer'),
    )
  ) {
    throw new GoogleError('Cannot convert NaN to int.');
  }
}
