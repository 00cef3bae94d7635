import type { Capture, Lead } from '../model/capture.ts';
import type { ArticleId } from '../model/id.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { problem } from './capture.ts';
import type { Digest, RawInput } from './input.ts';
import { type Named, withinLimit } from './limits.ts';
import { openInput } from './open.ts';

export type { Digest, Opened, RawInput } from './input.ts';
export { openInput } from './open.ts';

/**
 * The captures of all inputs for one dossier, sorted by id: text decoded, kind known, each one once, 1,000 at the most.
 * What cannot become an article is left out with a problem that names it and the mend; nothing throws.
 */
export function acquire(inputs: readonly RawInput[], digest: Digest): Outcome<Capture[]> {
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  const told = new Set<ArticleId>();
  for (const input of inputs) {
    const each = acquireEach(input, digest);
    // What was told of a text when it first came holds for its repetition too.
    for (const one of each.problems) if (one.article === null || !told.has(one.article)) problems.push(one);
    for (const capture of each.value) {
      captures.push(capture);
      told.add(capture.id);
    }
  }
  const gathered = together(captures);
  const kept = new Set(gathered.value.map(({ id }) => id));
  const known = problems.map((one) =>
    one.article === null || kept.has(one.article) ? one : { ...one, article: null },
  );
  return { value: gathered.value, problems: [...known, ...gathered.problems] };
}

/**
 * The captures for one dossier, or the articles made of them, from however many inputs: sorted by id, each one once (`duplicate-input` tells the
 * repeated), 1,000 at the most (`too-many-articles`). The order in which they are given makes no difference to the value.
 */
export function together<T extends Named>(captures: readonly T[]): Outcome<T[]> {
  const byId = new Map<ArticleId, T>();
  const problems: Problem[] = [];
  for (const capture of captures) {
    if (byId.has(capture.id)) problems.push(repeated(capture));
    else byId.set(capture.id, capture);
  }
  const limited = withinLimit([...byId.values()]);
  return { value: limited.value, problems: [...problems, ...limited.problems] };
}

const repeated = (capture: Named): Problem =>
  problem('duplicate-input', `${capture.source} was given twice with the same bytes and is read once.`);

/** Items without text that are told one by one: a sitemap on disk has nothing but such. */
const TEXTLESS_TOLD = 100;

/**
 * The captures of one input in its own order: one for a file, one a line for .jsonl, one an item for a feed, none for
 * what is no article. Nothing is followed: an item of a feed that carries no words is `item-without-text`.
 * `acquire` is right for a dossier; this is right for a stream, where order counts and memory must not grow.
 */
export function acquireEach(input: RawInput, digest: Digest): Outcome<Capture[]> {
  const opened = openInput(input, digest);
  const { captures, leads } = opened.value;
  const textless = leads.filter(({ carried }) => carried === null);
  const problems = textless.slice(0, TEXTLESS_TOLD).map(withoutText);
  const more = textless.length - problems.length;
  if (more > 0)
    problems.push(problem('item-without-text', `${input.source} lists ${more} more addresses without their texts.`));
  return {
    value: [...captures, ...leads.flatMap(({ carried }) => carried ?? [])],
    problems: [...opened.problems, ...problems],
  };
}

const withoutText = ({ url }: Lead): Problem =>
  problem('item-without-text', `${url} stands in a list without its text: give the feed's address, or the item's.`);
