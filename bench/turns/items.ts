import { join } from 'node:path';
import { sha256 } from '../../src/adapters/files.ts';
import type { createWorld } from '../../src/adapters/world.ts';
import { acquire, type Dossier, makeDossier } from '../../src/index.ts';
import type { Span } from '../../src/model/span.ts';
import { jsonLines } from '../json-lines.ts';

/**
 * Short passages of news, each with the one thing that a careful editor would say of it. Rules are made on the part `open`; the texts of the part
 * `held` are only counted.
 */
export const TURN_PARTS = ['open', 'held'] as const;
export type TurnPart = (typeof TURN_PARTS)[number];

export interface Result {
  readonly name: string;
  readonly right: boolean;
}

/** What one item gave: shares to count, and a line where something was missed. */
export interface Judged {
  readonly results: readonly Result[];
  readonly miss: string | null;
}

/** The items of a part, as its writer left them. */
export const itemsOf = <Item>(kind: string, part: TurnPart): Item[] =>
  jsonLines(join(import.meta.dirname, `${kind}.${part}.jsonl`));

interface Given {
  readonly text: string;
  /** `2031-05-03`; null where the article has no date. */
  readonly published: string | null;
  readonly outlet: string;
}

/** The dossier of some passages, each taken for the article of an outlet. */
export function dossierOf(articles: readonly Given[], world: ReturnType<typeof createWorld>): Dossier {
  const inputs = articles.map(({ text, outlet }) => ({
    source: `${outlet}.txt`,
    bytes: new TextEncoder().encode(text),
    failure: null,
    capturedAt: null,
  }));
  const { value, problems } = acquire(inputs, sha256);
  const published = new Map(
    articles.flatMap(({ outlet, published: day }) => (day === null ? [] : [[`${outlet}.txt`, day] as const])),
  );
  const outlets = new Map(articles.map(({ outlet }) => [`${outlet}.txt`, outlet] as const));
  return makeDossier(value, { outlets, published, problems }, world);
}

/** Where words stand in a text, every time. */
export function placesOf(words: string, text: string): { readonly start: number; readonly end: number }[] {
  const places = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length });
  return places;
}

type Ends = Pick<Span, 'start' | 'end'>;
const common = (a: Ends, b: Ends): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const length = ({ start, end }: Ends): number => end - start;

export const meets = (a: Ends, b: Ends): boolean => common(a, b) > 0;

/** How alike a statement's content and marked words lie, from 0 to 1; 0 where either holds less than half of the other. */
export function likenessTo(content: readonly Ends[], marked: Ends): number {
  const both = content.reduce((sum, span) => sum + common(span, marked), 0);
  const whole = content.reduce((sum, span) => sum + length(span), 0);
  return 2 * both < whole || 2 * both < length(marked) ? 0 : (2 * both) / (whole + length(marked));
}
