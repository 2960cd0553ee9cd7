// Google's enums, made from the declarations.
import { declarationOf } from './declarations';

/** One value of a Google enum: comparable by identity within the process, shown by its name. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    private readonly key: string,
    private readonly position: number,
  ) {}

  name(): string {
    return this.key;
  }

  ordinal(): number {
    return this.position;
  }

  compareTo(other: EnumValue): number {
    return this.position - other.position;
  }

  toString(): string {
    return this.key;
  }

  toJSON(): string {
    return this.key;
  }
}

const enums = new Map<string, Readonly<Record<string, EnumValue>>>();

/** The enum of that declaration, e.g. `Spreadsheet.WrapStrategy`; typed by the caller as Google's own. */
export function googleEnum<T>(key: string): T {
  let found = enums.get(key);
  if (!found) {
    const declaration = declarationOf(key);
    if (!declaration) throw new Error(`No enum ${key} in @types/google-apps-script`);
    const values = declaration.values.map((name, at) => [name, new EnumValue(declaration.name, name, at)] as const);
    found = Object.freeze(Object.fromEntries(values));
    enums.set(key, found);
  }
  return found as T;
}

/** The name of a value, e.g. `CLIP`. */
export function enumName(value: unknown): string {
  return value instanceof EnumValue ? value.name() : String(value);
}
