// The years in figures: what was lived, what went wrong in it on purpose, what was looked at, and what a shop gains.
import { type Gains, NO_GAINS, plusGains, quantile } from './gains';
import type { Lives } from './lives';
import { WHYS } from './whyMissed';
import type { Year } from './year';

/** Sums of all counts; of those that name a most, the most. */
export function countsOf(years: readonly Year[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { counts } of years) {
    for (const [name, count] of Object.entries(counts)) {
      const before = sums[name] ?? 0;
      sums[name] = name.startsWith('most ') ? Math.max(before, count) : before + count;
    }
  }
  return sums;
}

/** Text for the terminal. `hours`: all hours of the simulated time, in most of which the trigger is left out (calendar.ts). */
export function reportOf({ years, failures }: Lives): string {
  const days = years.reduce((sum, year) => sum + year.days, 0);
  const counts = countsOf(years);
  const seeds = years.map(({ seed }) => seed);
  return [
    `${years.length} years lived to the end (${days} days), seeds ${Math.min(...seeds)} to ${Math.max(...seeds)}; ${failures.length} failed.`,
    `${counts.runs ?? 0} runs of the hourly trigger in ${days * 24} hours: those in which something can change, and some others.`,
    '',
    ...table(
      ['what happened', 'times'],
      Object.entries(counts)
        .sort()
        .map(([name, count]) => [name, String(count)]),
    ),
    '',
    'What a shop gains (the same orders, buyers and absences; habits are assumptions, see habits.ts):',
    ...gainsTable(years),
    '',
    'Why a clock was missed with the product:',
    ...table(
      [],
      WHYS.map((why) => [why, String(counts[`missed: ${why}`] ?? 0)]),
    ),
    ...failures.flatMap(({ seed, message, replay }) => ['', `Seed ${seed}: ${message}`, `Replay: ${replay}`]),
    '',
  ].join('\n');
}

const SELLERS = [
  ['product', 'with the product'],
  ['paper', 'forgetful, paper list'],
  ['idle', 'doing nothing'],
] as const;

function gainsTable(years: readonly Year[]): string[] {
  const rows = SELLERS.map(([key, name]) => [name, ...figures(years.map(({ gains }) => gains[key]))]);
  const header = [
    '',
    'orders',
    'punishing clocks missed',
    'booked',
    'refunded',
    'still open',
    'days to sale: median',
    '75 %',
  ];
  return table(header, rows);
}

function figures(gains: readonly Gains[]): string[] {
  const { orders, missed, booked, refunded, open, daysToSale } = gains.reduce(plusGains, NO_GAINS);
  const share = (count: number) => `${count} (${((100 * count) / Math.max(1, orders)).toFixed(1)} %)`;
  const day = (part: number) => {
    const days = quantile(daysToSale, part);
    return Number.isFinite(days) ? days.toFixed(1) : 'never';
  };
  return [String(orders), share(missed), share(booked), share(refunded), share(open), day(0.5), day(0.75)];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
