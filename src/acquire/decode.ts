import type { Damage } from '../model/capture.ts';
import type { ProblemCode } from '../model/problem.ts';
import { binaryReason, shell } from './binary.ts';
import { type Declared, declaredFor } from './declared.ts';
import { likeliest, plausibleIn, wordsBeyondAscii } from './plausible.ts';

/** What must be told of a text that could be read; `what` ends the sentence that begins with the source. */
export interface Remark {
  readonly code: Damage['code'] | Extract<ProblemCode, 'encoding-wrong' | 'encoding-guessed'>;
  readonly what: string;
}

/** Decoded text without its byte order mark and the WHATWG name of its encoding, or the problem that says why there is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly remarks: readonly Remark[] }
  | { readonly kind: 'refused'; readonly code: ProblemCode; readonly message: string };

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** How much of a file is looked at for UTF-16 without a mark. */
const HEAD = 1024;
/** The share of NUL bytes at even or odd places that only two-byte letters have; English in UTF-16 is near 1. */
const NUL_SHARE = 0.4;

/**
 * Bad sequences for each good one beyond ASCII, up to which bytes are damaged UTF-8 and no other encoding. The sentences
 * of the tests in 20 legacy encodings have at least 2.4 bad for a good one, most of them no good one at all.
 */
const DAMAGE_MOST = { declared: 1, undeclared: 0.5 } as const;
/** The best guess is taken from here on: the sentences of the tests have 0.76 and more, of 2,000 random byte strings 1 has it. */
const PLAUSIBLE_LEAST = 0.5;
/** A guess must beat what is declared by this and by a whole character more, since a few letters prove nothing. */
const DECLARED_ADVANTAGE = 0.25;

const taken = (text: string, encoding: string, ...remarks: Remark[]): Decoded => ({
  kind: 'text',
  text,
  encoding,
  remarks,
});

/**
 * The text of one input, in this order: by its byte order mark, as UTF-8 where it is valid, as declared, as damaged
 * UTF-8, by the likeliest encoding. What was declared wrongly, guessed or damaged is told in the remarks, never silently.
 * A NUL byte is in no text in UTF-8, so a file that holds one is UTF-16 without its mark or no text at all.
 */
export function decode(source: string, bytes: Uint8Array, contentType: string | null): Decoded {
  const binary = binaryReason(source, bytes);
  if (binary) return { kind: 'refused', code: 'file-binary', message: binary };
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, i) => bytes[i] === byte));
  const declared = declaredFor(contentType, bytes);
  if (mark) {
    const body = bytes.subarray(mark.bytes.length);
    const marked = fitting(mark.encoding, body, 'mark');
    if (marked)
      return marked.text.includes('\0') ? holdsNul(source) : taken(marked.text, mark.encoding, ...marked.remarks);
    return decodeUnmarked(source, body, [{ label: `${mark.encoding} by its mark`, encoding: null }]);
  }
  return decodeUnmarked(source, bytes, declared);
}

function decodeUnmarked(source: string, bytes: Uint8Array, declared: readonly Declared[]): Decoded {
  const text = exact('utf-8', bytes);
  if (text?.includes('\0') || (text === null && bytes.includes(0))) return unmarkedUtf16(source, bytes, declared);
  if (text === null) return decodeLegacy(source, bytes, declared);
  // In UTF-8 only ASCII has as many letters as bytes, and all encodings of the web but one agree on it.
  if (text.length === bytes.length) return shifted(bytes, declared) ?? taken(text, 'utf-8');
  return taken(text, 'utf-8', ...wrongly(declared, 'utf-8'));
}

/** Bytes that are no UTF-8, or no longer whole. */
function decodeLegacy(source: string, bytes: Uint8Array, declared: readonly Declared[]): Decoded {
  const [first] = declared;
  const damaged = fitting('utf-8', bytes, first?.encoding === 'utf-8' ? 'declared' : 'undeclared');
  if (damaged) return taken(damaged.text, 'utf-8', ...damaged.remarks, ...wrongly(declared, 'utf-8'));
  const words = wordsBeyondAscii(bytes);
  const best = likeliest(words);
  const needed = best.score - DECLARED_ADVANTAGE - 1 / Math.max(1, words.filter((byte) => byte >= 0x80).length);
  const believed = declared.find(
    ({ encoding }) => encoding !== null && encoding !== 'utf-8' && plausibleIn(encoding, words) >= needed,
  );
  const encoding = believed?.encoding ?? (best.score >= PLAUSIBLE_LEAST ? best.encoding : null);
  // Nothing fits: a mixture, of which the larger part is read.
  const mixed = encoding === null ? fitting('utf-8', bytes, 'declared') : null;
  if (mixed) return taken(mixed.text, 'utf-8', ...mixed.remarks);
  if (encoding === null) return { kind: 'refused', code: 'encoding-unknown', message: unknown(source, declared) };
  const read = loose(encoding, bytes);
  if (believed) return taken(read.text, encoding, ...read.remarks, ...wrongly(declared, encoding));
  if (declared.length > 0) return taken(read.text, encoding, ...read.remarks, ...wrongly(declared, encoding));
  const what = `declares no encoding and is not UTF-8; it was read as ${encoding}, the likeliest: if names look wrong, convert it, e.g. iconv -f ${encoding} -t utf-8 ${shell(source)}`;
  return taken(read.text, encoding, ...read.remarks, { code: 'encoding-guessed', what });
}

/** The remark that the first declaration, which is the one that counts, is not what the bytes were read in. */
function wrongly(declared: readonly Declared[], encoding: string): Remark[] {
  const [first] = declared;
  if (first === undefined || first.encoding === encoding) return [];
  const what = `declares ${first.label} and was read as ${encoding}, which its bytes fit: compare names with the page as published`;
  return [{ code: 'encoding-wrong', what }];
}

interface Fit {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

/** The text where the bytes are in this encoding but for some damage, else null. */
function fitting(encoding: string, bytes: Uint8Array, trust: 'mark' | keyof typeof DAMAGE_MOST): Fit | null {
  const text = exact(encoding, bytes);
  if (text !== null) return { text, remarks: [] };
  const read = loose(encoding, bytes);
  const { good, bad } = charactersOf(read.text);
  const most = trust === 'mark' ? DAMAGE_MOST.declared : DAMAGE_MOST[trust];
  // A cut at the end leaves no bad sequence; then one good one, or the declaration, must speak for the encoding.
  return bad <= good * most && (good > 0 || trust !== 'undeclared') ? read : null;
}

/** The text with U+FFFD for what is no character; a character that is cut at the end is left out. Both are told. */
function loose(encoding: string, bytes: Uint8Array): Fit {
  const whole = exact(encoding, bytes);
  if (whole !== null) return { text: whole, remarks: [] };
  const cut = exact(encoding, bytes, true);
  if (cut !== null)
    return {
      text: cut,
      remarks: [{ code: 'truncated', what: 'ends in the middle of a character: save or fetch it again' }],
    };
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const { bad } = charactersOf(text);
  const what = `holds ${bad} ${bad === 1 ? 'place' : 'places'} where the bytes are no ${encoding}, shown as \ufffd: save or fetch it again`;
  return { text, remarks: [{ code: 'corrupt', what }] };
}

function charactersOf(text: string): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit >= 0x80) good++;
  }
  return { good, bad };
}

function exact(encoding: string, bytes: Uint8Array, cut = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: cut });
  } catch {
    return null;
  }
}

/** The one encoding of the web that hides other letters in ASCII: it shifts to them by an escape, ESC $. */
function shifted(bytes: Uint8Array, declared: readonly Declared[]): Decoded | null {
  const said = declared[0]?.encoding === 'iso-2022-jp';
  const shift = bytes.indexOf(0x1b);
  if (shift < 0 || bytes[shift + 1] !== 0x24) return null;
  const text = exact('iso-2022-jp', bytes);
  if (text === null) return null;
  const guessed = {
    code: 'encoding-guessed',
    what: 'declares no encoding and shifts its letters as iso-2022-jp does, which it was read as',
  } as const;
  return taken(
    text,
    'iso-2022-jp',
    ...(said ? [] : declared.length > 0 ? wrongly(declared, 'iso-2022-jp') : [guessed]),
  );
}

/** UTF-16 that lacks its mark, which would else pass for a binary file, or the refusal of everything else with NUL. */
function unmarkedUtf16(source: string, bytes: Uint8Array, declared: readonly Declared[]): Decoded {
  const nulls = [0, 0];
  const head = bytes.subarray(0, HEAD);
  head.forEach((byte, i) => {
    if (byte === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nulls;
  const most = Math.max(even, odd);
  if (most < NUL_SHARE * (head.length / 2) || Math.min(even, odd) > most / 10) return holdsNul(source);
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const read = fitting(encoding, bytes, 'mark');
  if (read === null || read.text.includes('\0')) return holdsNul(source);
  if (declared[0]?.encoding === encoding) return taken(read.text, encoding, ...read.remarks);
  const what = `has no byte order mark and was read as ${encoding} by its pattern of NUL bytes: if it looks wrong, convert it, e.g. iconv -f ${encoding} -t utf-8 ${shell(source)}`;
  return taken(read.text, encoding, ...read.remarks, { code: 'encoding-guessed', what });
}

function holdsNul(source: string): Decoded {
  const message = `${source} holds NUL bytes, so it is no text: give the article as UTF-8 text or HTML.`;
  return { kind: 'refused', code: 'file-binary', message };
}

function unknown(source: string, declared: readonly Declared[]): string {
  const said = declared[0] ? `declares ${declared[0].label}` : 'is not UTF-8';
  return `${source} ${said} and reads as text in no encoding that we know: convert it first, e.g. iconv -f windows-1252 -t utf-8 ${shell(source)}`;
}
