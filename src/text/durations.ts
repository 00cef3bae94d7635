const HOURS: Readonly<Record<string, number>> = { Y: 8766, M: 730.5, W: 168, D: 24, TH: 1, TM: 1 / 60, TS: 1 / 3600 };

/** The hours that a TIMEX3 duration may last: `PT11H` is 11, `PXM` is two months to a year. Null where it is none. */
export function durationRange(value: string | null): { readonly low: number; readonly high: number } | null {
  const found = /^P(T?)([\d.]+|X)([YMWDHS])$/.exec(value ?? '');
  if (found === null) return null;
  const size = HOURS[`${found[1] ?? ''}${found[3] ?? ''}`];
  if (size === undefined) return null;
  if (found[2] === 'X') return { low: 2 * size, high: 12 * size };
  const hours = Number(found[2]) * size;
  return { low: hours, high: hours };
}
