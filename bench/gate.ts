import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Figures that must not fall: suite to name to the least value. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const floors = (): Floors =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Floors;

/** One sentence for each figure that is below its floor or was not measured; none where all is well. */
export function belowFloor(
  suite: string,
  figures: readonly { readonly name: string; readonly value: number }[],
  all: Floors,
): string[] {
  return Object.entries(all[suite] ?? {}).flatMap(([name, floor]) => {
    const figure = figures.find((each) => each.name === name);
    if (!figure) return [`${suite}: ${name} has a floor (${floor}) but was not measured`];
    return figure.value < floor ? [`${suite}: ${name} is ${figure.value.toFixed(3)}, below its floor of ${floor}`] : [];
  });
}
