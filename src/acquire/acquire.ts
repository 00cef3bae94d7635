import type { Capture, Damage, Listing } from '../model/capture.ts';
import { articleId } from '../model/id.ts';
import type { Outcome, Problem, ProblemCode } from '../model/problem.ts';
import { decode } from './decode.ts';
import { ARTICLE_BYTES_MAX, LINES_BYTES_MAX, withinLimit } from './limits.ts';
import { linesOf } from './lines.ts';
import { mediaTypeOf, savedFrom } from './media.ts';

/** What an adapter hands over for one file, stream or page: its bytes, or why there are none. */
export interface RawInput {
  /** The path, address or name as the user gave it. */
  readonly source: string;
  readonly bytes: Uint8Array | null;
  readonly failure: { readonly code: ProblemCode; readonly message: string } | null;
  /** ISO 8601 in UTC, or null for a local file. */
  readonly capturedAt: string | null;
  /** The last address of a page that was fetched or archived, after all redirects. */
  readonly url?: string | null;
  /** The `Content-Type` of the response, whole, e.g. `text/html; charset=iso-8859-1`. */
  readonly contentType?: string | null;
  /** What the feed or sitemap that led here says of the text. */
  readonly listing?: Listing | null;
  /** What the adapter saw on the way. */
  readonly damage?: readonly Damage[];
  /** Set where the bytes are whole lines of JSON, whatever the name: the number of the first of them, counted from 1. */
  readonly firstLine?: number;
}

/** Bad lines of one input that are told one by one: a file that is no .jsonl has as many as it has lines. */
const INVALID_LINES_TOLD = 100;

/** SHA-256 as 64 hex digits. It comes from an adapter, since the core computes no digests by itself. */
export type Digest = (bytes: Uint8Array) => string;

/**
 * The captures of all inputs for one dossier, sorted by id: text decoded, kind known, each one once, 500 at the most.
 * What cannot become an article is left out with a problem that names it and the mend; nothing throws.
 */
export function acquire(inputs: readonly RawInput[], digest: Digest): Outcome<Capture[]> {
  const captures = new Map<string, Capture>();
  const problems: Problem[] = [];
  for (const input of inputs) {
    const each = acquireEach(input, digest);
    for (const problem of each.problems) problems.push(problem);
    for (const capture of each.value) {
      if (captures.has(capture.id)) problems.push(repeated(capture));
      else captures.set(capture.id, capture);
    }
  }
  const limited = withinLimit([...captures.values()]);
  return { value: limited.value, problems: [...problems, ...limited.problems] };
}

/**
 * The captures of one input in its own order: one for a file, one a line for .jsonl, none for what is no article.
 * `acquire` is right for a dossier; this is right for a stream, where order counts and memory must not grow.
 */
export function acquireEach(input: RawInput, digest: Digest): Outcome<Capture[]> {
  const { source, bytes, failure } = input;
  if (failure) return refused(failure.code, failure.message);
  if (!bytes || bytes.length === 0)
    return refused('file-empty', `${source} is empty: save the article again, or leave the file out.`);
  return isLines(input) ? fromLines(input, bytes, digest) : fromArticle(input, bytes, digest);
}

/** The problem for an input that was given twice: `acquire` counts it once. */
export const repeated = (capture: Capture): Problem =>
  problem('duplicate-input', `${capture.source} was given twice with the same bytes and is read once.`);

function fromArticle(input: RawInput, bytes: Uint8Array, digest: Digest): Outcome<Capture[]> {
  const { source } = input;
  if (bytes.length > ARTICLE_BYTES_MAX)
    return refused(
      'file-too-large',
      `${source} is larger than 5 MiB: give the article alone, or many as .jsonl lines.`,
    );
  const decoded = decode(source, bytes);
  if (decoded.kind === 'refused') return refused(decoded.code, decoded.message);
  const { text } = decoded;
  if (text.trim() === '') return refused('file-empty', `${source} holds nothing but white space.`);
  const mediaType = mediaTypeOf(source, text);
  const url = mediaType === 'text/html' ? savedFrom(text) : null;
  return {
    value: [
      capture(
        { source, bytes, text, mediaType, url, capturedAt: input.capturedAt, encoding: 'utf-8', listing: null },
        digest,
      ),
    ],
    problems: [],
  };
}

function fromLines(input: RawInput, bytes: Uint8Array, digest: Digest): Outcome<Capture[]> {
  const { source, capturedAt, firstLine } = input;
  if (bytes.length > LINES_BYTES_MAX) return refused('file-too-large', `${source} is larger than 200 MiB: split it.`);
  const value: Capture[] = [];
  const problems: Problem[] = [];
  let invalid = 0;
  const encoder = new TextEncoder();
  for (const line of linesOf(bytes, firstLine ?? 1)) {
    if (line.kind === 'invalid') {
      if (++invalid <= INVALID_LINES_TOLD)
        problems.push(problem('line-invalid', `${source}, line ${line.number}, ${line.why}; it was left out.`));
      continue;
    }
    const { id, text, mediaType, url } = line;
    const bytes = encoder.encode(text);
    value.push(
      capture({ source: id, bytes, text, mediaType, url, capturedAt, encoding: 'utf-8', listing: null }, digest),
    );
  }
  const more = invalid - INVALID_LINES_TOLD;
  if (more > 0)
    problems.push(problem('line-invalid', `${source}: ${more} more lines were left out; is it a .jsonl file?`));
  if (value.length === 0 && problems.length === 0 && (firstLine ?? 1) === 1)
    problems.push(problem('file-empty', `${source} holds no line with an article.`));
  return { value, problems };
}

const isLines = (input: RawInput): boolean =>
  input.firstLine !== undefined || /\.(?:jsonl|ndjson)$/i.test(input.source);

function capture(parts: Omit<Capture, 'id' | 'sha256'>, digest: Digest): Capture {
  const name = new TextEncoder().encode(`${parts.source}\0`);
  const named = new Uint8Array(name.length + parts.bytes.length);
  named.set(name);
  named.set(parts.bytes, name.length);
  return { id: articleId(digest(named)), sha256: digest(parts.bytes), ...parts };
}

const problem = (code: ProblemCode, message: string): Problem => ({ code, article: null, span: null, message });
const refused = (code: ProblemCode, message: string): Outcome<Capture[]> => ({
  value: [],
  problems: [problem(code, message)],
});
