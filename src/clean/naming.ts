import { AGENCIES } from '../languages/en/agencies.ts';
import { BYLINE_OPENINGS } from '../languages/en/furniture.ts';
import type { Credit, Known, Segment } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { contains, overlapOf, spanOf } from '../model/span.ts';
import { namesRole } from './labels.ts';
import { foldLine, looksLikeName } from './line.ts';
import type { PageMetadata } from './metadata.ts';
import { TITLE_SUFFIX } from './outlets.ts';
import { anyOf, isAgency } from './phrases.ts';

/** Who carries the article, who wrote it, and whom it credits. */

interface Source {
  readonly id: ArticleId;
  readonly text: string;
  readonly segments: readonly Segment[];
}

const OPENING = new RegExp(`^(?:${anyOf(BYLINE_OPENINGS)})(?:\\s*:)?\\s+`, 'i');
const BETWEEN_NAMES = /\s*(?:,|;|\||·|•|–|—|&|\(|\)|\b(?:and|in|at|for|with)\b|\d)\s*/gi;

/** Pieces of a byline with their offsets in it, cut at commas, "and", "in" and the like. */
function piecesOf(line: string): { text: string; at: number }[] {
  const opening = OPENING.exec(line)?.[0].length ?? 0;
  const pieces: { text: string; at: number }[] = [];
  let from = opening;
  const add = (to: number): void => {
    const raw = line.slice(from, to);
    const text = raw.trim().replace(/[.,]$/, '');
    if (text !== '') pieces.push({ text, at: from + raw.length - raw.trimStart().length });
  };
  for (const match of line.slice(opening).matchAll(BETWEEN_NAMES)) {
    add(opening + match.index);
    from = opening + match.index + match[0].length;
  }
  add(line.length);
  return pieces;
}

/** > | Additional reporting by Ivo Lund in Port Ellery: who helped with a text is not its author. */
const HELPED =
  /^[\s([]*(?:additional|further|more) reporting\b|^[\s([]*(?:editing|edited|produced|translated|photographs|photography|pictures) by\b/i;

/** The persons of the bylines; where the text has none, those of the metadata. */
export function authorsOf(source: Source, metadata: PageMetadata | null): Known<string>[] {
  const inText = source.segments
    .filter((segment) => segment.kind === 'byline' && !HELPED.test(source.text.slice(segment.start, segment.end)))
    .flatMap((segment) => {
      const line = source.text.slice(segment.start, segment.end);
      let place = false;
      return piecesOf(line).flatMap(({ text, at }): Known<string>[] => {
        // "Jane Doe in Riverton City": what follows "in" or a role is no author.
        place ||= /\b(?:in|at|for)\s*$/i.test(line.slice(0, at));
        const name = /^[\p{Lu}\s'’.-]+$/u.test(text) ? titled(text) : text;
        if (place || !looksLikeName(name) || isAgency(text) || namesRole(text)) return [];
        const span = spanOf(source, segment.start + at, segment.start + at + text.length);
        return [{ value: text, basis: 'text', span, why: 'the byline' }];
      });
    });
  const seen = new Set<string>();
  const distinct = asTold(inText, source, metadata).filter(({ value }) => !seen.has(value) && seen.add(value));
  if (distinct.length > 0 || metadata === null) return distinct;
  return metadata.authors.map(({ value, where }) => ({ value, basis: 'metadata', span: null, why: where }));
}

/**
 * Bylines as the page's fields read them. Where a byline holds an author whom the fields name, the other bylines are those of
 * other stories or of editors, and of the words run together with the name only the name stays:
 *
 * > | By Nora FeldHarbour Correspondent
 */
function asTold(inText: readonly Known<string>[], source: Source, metadata: PageMetadata | null): Known<string>[] {
  const told = metadata?.authors ?? [];
  const bylines = source.segments.filter(({ kind }) => kind === 'byline');
  const found = bylines.flatMap((segment) => {
    const line = source.text.slice(segment.start, segment.end).toLowerCase();
    return told.flatMap(({ value }): Known<string>[] => {
      const at = line.indexOf(value.toLowerCase());
      if (at < 0) return [];
      const span = spanOf(source, segment.start + at, segment.start + at + value.length);
      return [{ value: span.text, basis: 'text', span, why: 'the byline' }];
    });
  });
  if (found.length === 0) return [...inText];
  const holding = bylines.filter((segment) => found.some(({ span }) => span !== null && contains(segment, span)));
  const others = inText.filter(
    ({ span }) =>
      span !== null &&
      holding.some((segment) => contains(segment, span)) &&
      !found.some((one) => one.span !== null && overlapOf(one.span, span) > 0),
  );
  return [...found, ...others].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

const titled = (capitals: string): string =>
  capitals.toLowerCase().replace(/(?:^|[\s-])\p{Ll}/gu, (start) => start.toUpperCase());

export function titleOf(source: Source, metadata: PageMetadata | null): Known<string> | null {
  const headline = source.segments.find((segment) => segment.kind === 'headline');
  if (headline !== undefined) {
    const span = spanOf(source, headline.start, headline.end);
    return {
      value: span.text.replace(/\s{2,}|[^\S ]/g, ' ').replace(TITLE_SUFFIX, ''),
      basis: 'text',
      span,
      why: 'the headline',
    };
  }
  return metadata?.headline
    ? { value: metadata.headline, basis: 'metadata', span: null, why: "the page's metadata" }
    : null;
}

const LABEL = /^[([|\s–—-]*(?:\p{L}+(?: \p{L}+)?\s*(?::|,|\/)|\p{L}+\s(?:by|courtesy of|via))\s*/iu;
const AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(AGENCIES)}(?![\\p{L}\\p{N}])`, 'u');

/** Names of credits, datelines, agency bylines and agencies' copyright lines, then those of the page's fields; each name once. */
export function creditsOf(source: Source, metadata: PageMetadata | null): Credit[] {
  const credits = new Map<string, Credit>();
  const add = (at: number, name: string): void => {
    if (name !== '' && !credits.has(name)) credits.set(name, { name, span: spanOf(source, at, at + name.length) });
  };
  for (const { kind, start, end } of source.segments) {
    const line = source.text.slice(start, end);
    if (kind !== 'credit' && kind !== 'dateline' && kind !== 'byline' && kind !== 'boilerplate') continue;
    const agency = AGENCY.exec(line);
    if (kind === 'credit' && line.length <= 100 && !/contributed|reporting/i.test(line)) {
      const label = LABEL.exec(line)?.[0].length ?? /^[([|\s]*/.exec(line)?.[0].length ?? 0;
      const name = line.slice(label).replace(/[\s.)\]|]+$/, '');
      add(start + label, name);
    } else if (agency !== null && (kind !== 'boilerplate' || /©|copyright/i.test(line)))
      add(start + agency.index, agency[0]);
  }
  // What the text credits itself comes with its place; what only the page's fields credit has none.
  const named = new Set([...credits.keys()].map(foldLine));
  const told = (metadata?.credits ?? []).filter(({ value }) => !named.has(foldLine(value)));
  return [...credits.values(), ...told.map(({ value }) => ({ name: value, span: null }))];
}
