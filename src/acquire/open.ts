import type { Capture, Lead } from '../model/capture.ts';
import type { ArticleId } from '../model/id.ts';
import type { Outcome, Problem } from '../model/problem.ts';
import { capture, captureOfText, problem, refused } from './capture.ts';
import { type Decoded, decode } from './decode.ts';
import { isJsonFeed, type JsonObject, jsonObject } from './feed-json.ts';
import { FEED_ROOTS } from './feed-xml.ts';
import type { Digest, Opened, RawInput } from './input.ts';
import { ARTICLE_BYTES_MAX, LINES_BYTES_MAX } from './limits.ts';
import { linesOf } from './lines.ts';
import { fromJsonFeed, fromXml } from './lists.ts';
import { beginsPage, isJson, isJsonLines, isNoText, isXml, mediaTypeOf, savedFrom, typeOf } from './media.ts';
import { isRecord, recordOf } from './record.ts';
import { SITEMAP_ROOTS } from './sitemap.ts';
import { rootOf } from './xml.ts';

/** Bad lines of one input that are told one by one: a file that is no .jsonl has as many as it has lines. */
const INVALID_LINES_TOLD = 100;

/**
 * What one input holds: captures for a page, a text or lines of JSON, leads for a feed or a sitemap. What cannot become
 * either is left out with a problem that names it and the mend; nothing throws.
 */
export function openInput(input: RawInput, digest: Digest): Outcome<Opened> {
  const { source, bytes, failure } = input;
  if (failure) return refused(failure.code, failure.message);
  if (!bytes || bytes.length === 0)
    return refused('file-empty', `${source} is empty: save the article again, or leave the file out.`);
  if (isLines(input) && !isWholeObject(input, bytes)) return fromLines(input, bytes, digest);
  const type = typeOf(input.contentType);
  if (isNoText(type)) return refused('file-binary', notText(source, type));
  if (bytes.length > ARTICLE_BYTES_MAX)
    return refused(
      'file-too-large',
      `${source} is larger than 5 MiB: give the article alone, or many as .jsonl lines.`,
    );
  const decoded = decode(source, bytes, input.contentType ?? null);
  if (decoded.kind === 'refused') return refused(decoded.code, decoded.message);
  if (decoded.text.trim() === '') return refused('file-empty', `${source} holds nothing but white space.`);
  return fromText(input, bytes, decoded, digest);
}

type Read = Extract<Decoded, { kind: 'text' }>;

/** By what the text is, whatever its name and type say: a list of texts, an object that holds one, or a text. */
function fromText(input: RawInput, bytes: Uint8Array, read: Read, digest: Digest): Outcome<Opened> {
  const { source } = input;
  const { text } = read;
  const type = typeOf(input.contentType);
  const object = jsonObject(text);
  if (object && isJsonFeed(object)) return asList(fromJsonFeed(object, input, digest), input, read);
  if (object && isRecord(object)) return fromObject(object, input, read, digest);
  if (isJson(type) || (/^\s*[{[]/.test(text) && /\.json$/i.test(source)))
    return refused('file-binary', notText(source, type === '' ? 'JSON' : type));
  const root = beginsPage(text) ? 'html' : rootOf(text);
  const isList = [...FEED_ROOTS, ...SITEMAP_ROOTS].some((one) => one === root);
  if (isList || (root !== 'html' && (isXml(type) || /^\s*<\?xml\s/.test(text))))
    return asList(fromXml(text, root, input, digest), input, read);
  const mediaType = mediaTypeOf(source, text, type);
  const url = input.url ?? (mediaType === 'text/html' ? savedFrom(text) : null);
  const { capturedAt, listing = null } = input;
  const made = capture({ source, bytes, text, mediaType, url, capturedAt, encoding: read.encoding, listing }, digest);
  return { value: { captures: [made], leads: [] }, problems: remarksOn(input, read, made.id) };
}

/** What the adapter and the decoding saw, told of the article, or of the whole input where it holds many. */
const remarksOn = (input: RawInput, read: Read, article: ArticleId | null): Problem[] =>
  [...(input.damage ?? []), ...read.remarks].map(({ code, what }) =>
    problem(code, `${input.source} ${what}.`, article),
  );

function asList(list: Outcome<Lead[]>, input: RawInput, read: Read): Outcome<Opened> {
  const problems = [...remarksOn(input, read, null), ...list.problems];
  if (list.value.length === 0 && list.problems.length === 0)
    problems.push(problem('file-empty', `${input.source} lists no text: give the addresses of the articles.`));
  return { value: { captures: [], leads: list.value }, problems };
}

/** A file that is one object, as news-please saves each article. Its name is the file's, so that options find it. */
function fromObject(object: JsonObject, input: RawInput, read: Read, digest: Digest): Outcome<Opened> {
  const { source, capturedAt } = input;
  const record = recordOf({ ...object, id: source });
  if (record.kind !== 'record')
    return refused('line-invalid', `${source} ${record.kind === 'invalid' ? record.why : 'is blank'}.`);
  const { text, mediaType, url, listing } = record.article;
  const made = captureOfText({ source, text, mediaType, url: url ?? input.url ?? null, capturedAt, listing }, digest);
  return { value: { captures: [made], leads: [] }, problems: remarksOn(input, read, made.id) };
}

const notText = (source: string, type: string): string =>
  `${source} is ${type}, which holds no article: give the address or file of the page, a feed, or .jsonl lines.`;

function fromLines(input: RawInput, bytes: Uint8Array, digest: Digest): Outcome<Opened> {
  const { source, capturedAt, firstLine } = input;
  if (bytes.length > LINES_BYTES_MAX) return refused('file-too-large', `${source} is larger than 200 MiB: split it.`);
  const captures: Capture[] = [];
  const problems: Problem[] = [];
  let invalid = 0;
  for (const line of linesOf(bytes, firstLine ?? 1)) {
    if (line.kind === 'invalid') {
      if (++invalid <= INVALID_LINES_TOLD)
        problems.push(problem('line-invalid', `${source}, line ${line.number}, ${line.why}; it was left out.`));
      continue;
    }
    const { id, text, mediaType, url, listing } = line;
    captures.push(captureOfText({ source: id, text, mediaType, url, capturedAt, listing }, digest));
  }
  const more = invalid - INVALID_LINES_TOLD;
  if (more > 0)
    problems.push(problem('line-invalid', `${source}: ${more} more lines were left out; is it a .jsonl file?`));
  if (captures.length === 0 && problems.length === 0 && (firstLine ?? 1) === 1)
    problems.push(problem('file-empty', `${source} holds no line with an article.`));
  return { value: { captures, leads: [] }, problems };
}

const isLines = (input: RawInput): boolean =>
  input.firstLine !== undefined || namedAsLines(input) || isJsonLines(typeOf(input.contentType));

/** A page that a server gives in place of the file that was asked for is no file of lines, nor is one that an archive holds under such an address. */
const namedAsLines = ({ source, contentType, url = null }: RawInput): boolean =>
  /\.(?:jsonl|ndjson)$/i.test(source) && typeOf(contentType) !== 'text/html' && (url === null || contentType == null);

/**
 * Whether bytes that came as lines, without a name that says so, are one object: a JSON Feed or an article on standard
 * input. Of true lines the first alone is no whole input, so no more than it is parsed.
 */
function isWholeObject(input: RawInput, bytes: Uint8Array): boolean {
  if (namedAsLines(input) || (input.firstLine ?? 1) !== 1 || bytes.length > ARTICLE_BYTES_MAX) return false;
  const text = new TextDecoder().decode(bytes);
  const object = jsonObject(text);
  return object !== null && (isJsonFeed(object) || (isRecord(object) && text.trim().includes('\n')));
}
