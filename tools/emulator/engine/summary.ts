// Values in a few characters, for traces.
import { EnumValue } from './EnumValue';
import { ServiceObject } from './ServiceObject';

const LONGEST = 40;

/** A value in a few characters, for traces. */
export function summary(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  if (value instanceof ServiceObject) return value.describe() || value.key;
  if (value instanceof EnumValue) return value.name();
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (Array.isArray(value)) {
    const first: unknown = value[0];
    return Array.isArray(first) ? `[${value.length}×${first.length}]` : `[${value.length}]`;
  }
  if (typeof value === 'object' && value !== null) return `{${Object.keys(value).join(', ')}}`;
  return String(value);
}
