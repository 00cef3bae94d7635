import { readFileSync } from 'node:fs';

/** What the lines of a file hold, one a line. */
export const jsonLines = <Item>(path: string): Item[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
