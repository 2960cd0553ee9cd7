// Where the points of a timeline stand on a line: true to time, but never on top of each other.

/**
 * @param times instants in ms, ascending
 * @param width length of the line
 * @param gap smallest distance of two points (given up evenly when there are too many)
 * @returns one place in 0..width for each time, ascending
 */
export function timelinePositions(times: readonly number[], width: number, gap: number): readonly number[] {
  const count = times.length;
  if (count === 0) return [];
  const first = times[0] ?? 0;
  const span = (times[count - 1] ?? 0) - first;
  const step = count > 1 ? Math.min(gap, width / (count - 1)) : 0;
  const places = times.map((time) => (span > 0 ? ((time - first) / span) * width : 0));
  for (let i = 1; i < count; i++) places[i] = Math.max(places[i]!, places[i - 1]! + step);
  // What was pushed over the end comes back from there.
  let limit = width;
  for (let i = count - 1; i >= 0; i--) {
    places[i] = Math.min(places[i]!, limit);
    limit = places[i]! - step;
  }
  return places;
}
