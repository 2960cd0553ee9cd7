// Measuring processor time (what else the machine does must not matter): the best of several rounds, and how it grows with the size.

export interface Measured {
  readonly size: number;
  readonly milliseconds: number;
}

/** The shortest of the rounds that fit into about two seconds. */
export function measure(size: number, round: () => void): Measured {
  let best = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let count = 0; count === 0 || (spent < 2000 && count < 30); count++) {
    const begun = process.cpuUsage();
    round();
    const { user, system } = process.cpuUsage(begun);
    const took = (user + system) / 1000;
    best = Math.min(best, took);
    spent += took;
  }
  return { size, milliseconds: best };
}

/** The exponent k of time ~ size^k between the first and the last: 1 = twice the orders take twice as long. */
export function growth(all: readonly Measured[]): number {
  const [first, last] = [all[0]!, all[all.length - 1]!];
  return Math.log(last.milliseconds / first.milliseconds) / Math.log(last.size / first.size);
}

const count = (n: number) => n.toLocaleString('en-US');

/** One line a size: orders, time, orders a second. */
export function table(title: string, all: readonly Measured[]): string {
  const lines = all.map(({ size, milliseconds }) => {
    const perSecond = count(Math.round((size / milliseconds) * 1000));
    return `${count(size).padStart(9)} ${milliseconds.toFixed(1).padStart(10)} ms ${perSecond.padStart(12)} orders/s`;
  });
  return [title, ...lines, `  growth exponent ${growth(all).toFixed(2)}`, ''].join('\n');
}
