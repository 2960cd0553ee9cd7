// What happened in a year, counted, so that nothing can pass because nothing happened.
export class Tally {
  private readonly counts = new Map<string, number>();

  add(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  most(name: string, value: number): void {
    this.counts.set(name, Math.max(this.counts.get(name) ?? 0, value));
  }

  of(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** All counts by name; `prefix` picks those that begin with it. */
  all(prefix = ''): Readonly<Record<string, number>> {
    const named = [...this.counts].filter(([name]) => name.startsWith(prefix));
    return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
