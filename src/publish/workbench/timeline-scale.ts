/** Pixels between two neighbouring days, and at most between two days however far apart they lie. */
const GAP = { least: 34, most: 150 } as const;
/** A drawing up to this width needs no scrolling on a desk; a wider one is drawn together, down to a share that keeps dots apart, and a narrow one apart. */
const WIDTH = { wanted: 1180, leastShare: 0.45, mostShare: 1.6 } as const;
const DAY_MS = 86_400_000;

const dayNumber = (day: string): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Date.UTC(year, month - 1, Math.min(date, 31)) / DAY_MS;
};

/**
 * Where each day stands on the axis: in order, with gaps that grow with the logarithm of the days between, since news
 * names last night and the year of a war's beginning in one sentence.
 * @param days days of ISO 8601, in any order and as often as they come.
 */
export function dayScale(
  days: readonly string[],
  margin: number,
): { readonly at: ReadonlyMap<string, number>; readonly width: number } {
  const sorted = [...new Set(days)].sort();
  const gaps = sorted.map((day, index) => {
    const before = sorted[index - 1];
    if (before === undefined) return 0;
    return Math.min(GAP.most, GAP.least * Math.log2(1 + Math.max(1, dayNumber(day) - dayNumber(before))));
  });
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  const share = Math.max(WIDTH.leastShare, Math.min(WIDTH.mostShare, (WIDTH.wanted - 2 * margin) / Math.max(1, whole)));
  let x = margin;
  const at = new Map(
    sorted.map((day, index) => {
      x += (gaps[index] ?? 0) * share;
      return [day, Math.round(x)] as const;
    }),
  );
  return { at, width: Math.round(x + margin) };
}
