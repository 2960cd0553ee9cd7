// Formulas are read again and again, and what is read of one is never changed: it is kept by its text.

const MOST_KEPT = 5_000;

/** The same reader with a memory. What it throws is not kept. */
export function remembering<T>(read: (formula: string) => T): (formula: string) => T {
  const kept = new Map<string, T>();
  return (formula) => {
    let result = kept.get(formula);
    if (result === undefined) {
      result = read(formula);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(formula, result);
    }
    return result;
  };
}
