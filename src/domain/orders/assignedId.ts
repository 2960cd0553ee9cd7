// 注文番号 that the add-on gives to rows without one: M-1, M-2, … The marketplace does not know them.

/** The number in an id of ours, or null for any other id. */
export function assignedNumber(id: string): number | null {
  const match = /^M-(\d+)$/.exec(id);
  return match ? Number(match[1]) : null;
}

export function assignedId(number: number): string {
  return `M-${number}`;
}
