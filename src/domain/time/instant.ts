// Instants: the only kind of time that passes between the parts of the product.

/** Milliseconds since 1970-01-01T00:00Z. Whole seconds in practice: a sheet cell keeps no more. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
