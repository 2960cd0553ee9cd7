// What google.script.run does to values on their way between the page and the script.
import { types } from 'node:util';
import { EnumValue } from './EnumValue';
import type { Execution } from './Execution';

const { isProxy, isTypedArray, isAnyArrayBuffer, isMap, isSet, isRegExp, isDate, isBoxedPrimitive } = types;

class DateFound extends Error {}

function illegal(path: string): never {
  throw new Error(`Failed due to illegal value in property: ${path}`);
}

function copyArgument(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value !== 'object') return illegal(path);
  const strange =
    isDate(value) ||
    isMap(value) ||
    isSet(value) ||
    isRegExp(value) ||
    isTypedArray(value) ||
    isAnyArrayBuffer(value) ||
    isBoxedPrimitive(value);
  if (strange || above.includes(value)) return illegal(path);
  if (Array.isArray(value)) return value.map((item, at) => copyArgument(item, String(at), [...above, value]));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, copyArgument(item, name, [...above, value])]),
  );
}

/** The arguments as the script gets them. Throws, as the page would see it, for a Date, function, Map and the like. */
export function argumentsToServer(args: readonly unknown[]): unknown[] {
  return args.map((arg, at) => copyArgument(arg, String(at), []));
}

function copyResult(value: unknown, execution: Execution, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object')
    throw new Error('The script completed but the returned value is not a supported return type.');
  if (isDate(value)) throw new DateFound();
  if (value instanceof EnumValue || (isProxy(value) && execution.fromScript(value) !== value)) return null;
  if (isTypedArray(value) || isAnyArrayBuffer(value) || above.includes(value)) {
    throw new Error('The script completed but the returned value is not a supported return type.');
  }
  if (isMap(value) || isSet(value) || isRegExp(value)) return {};
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => copyResult(item, execution, [...above, value]));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, copyResult(item, execution, [...above, value])]),
  );
}

/** The result as the success handler gets it: a Date anywhere makes the whole of it null, without an error. */
export function resultToClient(value: unknown, execution: Execution): unknown {
  try {
    return copyResult(value, execution, []);
  } catch (error) {
    if (error instanceof DateFound) return null;
    throw error;
  }
}
