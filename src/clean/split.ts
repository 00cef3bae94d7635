import { AGENCIES, SIGNING_HOUSES } from '../languages/en/agencies.ts';
import { CREDIT_LABELS, METADATA_KEYS } from '../languages/en/furniture.ts';
import { type Block, blockOf } from './block.ts';
import { isDateline } from './dates.ts';
import { isByline } from './labels.ts';
import { endsAsSentence, functionShare, hasFiniteVerb, wordsOf } from './line.ts';
import { isDatedMasthead } from './masthead.ts';
import { anyOf, isAgency } from './phrases.ts';

/** Pieces of one line that are of different kinds and stand without a separator: a crawler's prefix, a dateline's place and agency, a picture's credit. */

const PREFIX_VALUE =
  '(?:(?:19|20)\\d\\d-\\d\\d-\\d\\d(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?|https?://\\S{1,500})';
const PREFIX = new RegExp(`^(?:${anyOf(METADATA_KEYS)}\\s*[:=]?\\s+${PREFIX_VALUE}\\s+)+(?=\\S)`, 'i');
const BARE_PREFIX = new RegExp(`^${PREFIX_VALUE}\\s+(?=[\\p{Lu}'"‘“])`, 'u');

const PREFIX_WHOLE = new RegExp(`^(?:(?:${anyOf(METADATA_KEYS)}\\s*[:=]?\\s+)?${PREFIX_VALUE}\\s*)+$`, 'i');
/** Whether a metadata line is a crawler's pairs and nothing else; a masthead's date is the outlet's own word. */
export const isCrawlPrefix = (line: string): boolean => PREFIX_WHOLE.test(line.slice(0, 1200).trim());

/** Credits are short; a longer run after "Picture:" is a sentence. */
const CREDIT_LONGEST = 90;
const LABELS = anyOf([...CREDIT_LABELS, ...CREDIT_LABELS.map((label) => label.toUpperCase())]);
const BY = '(?:\\s*(?::|credit:|/)|\\s+(?:by|courtesy of|via))\\s*';
/**
 *     > | The harbour after the storm. Picture: Alamy
 *     >                                ^^^^^^^^^^^^^^
 */
const LABELLED_CREDIT = new RegExp(
  `(?:^|[\\s([|])[([|]?\\s?(${LABELS}${BY}(?=(?:\\p{Ll}{3,12} )?[\\p{Lu}@])(?:\\b\\p{Lu}\\.|[^.:;!?]){2,${CREDIT_LONGEST}}(?:\\.com|\\.co\\.uk)?)[.)\\]\\s]{0,3}$`,
  'u',
);
const PERSON = "\\p{Lu}[\\p{L}'’.-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,3}";
/**
 * Credits without a label, after the caption's stop:
 *
 *     > | The tractor outside the bank. Farmer archive
 *     > | The crane on Monday. © Nora Feld             > | The crane on Monday. Nora Feld / RPA
 *     > | The crane on Monday. (Ledger/Nora Feld)      > | The crane on Monday. File picture.
 */
const BARE_CREDIT = new RegExp(
  `[.!?]["”’]?\\s(?:[|]\\s)?((?:${PERSON} )?(?:[Aa]rchives?|[Hh]andout|[Ll]ibrary|[Ff]ile (?:photo|picture|image))\\.?|©\\s?${PERSON}|\\(?${PERSON}\\s?/\\s?${PERSON}\\)?|(?<=[|]\\s)${PERSON})$`,
  'u',
);
/**
 *     > | The crane on Monday. (Supplied: Nora Feld)     > | The crane on Monday (RPA Photo/Nora Feld)
 *     > | The crane on Monday. (Harbour Region: Nora Feld)
 */
const BRACKETED_CREDIT = new RegExp(
  `(?:^|\\s)(\\((?:(?:[Ss]upplied|[Cc]ourtesy|[Hh]andout)\\b[^()]{0,60}|[^()]{0,30}\\b[Pp]hotos?(?:/| by |: )[^()]{2,40}|(?:[Cc]ourtesy|[Ff]ile|[Ss]taff|[Hh]andout) photo[^()]{0,40}|\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’-]{1,20}){0,3}: ${PERSON})\\))$`,
  'u',
);
const AGENCY = anyOf(AGENCIES);
const AGENCY_ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY}(?![\\p{L}\\p{N}])`, 'u');
/** `(Jane Doe/AP)`, `[Getty Images]`, `AP Photo/Jane Doe`, `Jane Doe via Reuters`, `AFP/Getty Images` at the end. */
const AGENCY_CREDIT = new RegExp(
  `[\\s.](\\((?:[\\p{Lu}][^()]{1,60}[/,|] ?|via |Photo by [^()]{1,60})?${AGENCY}(?: (?:Photo|via|file)[^()]{0,40}|/[^()]{1,40})?\\)|\\[[^\\[\\]]{0,60}${AGENCY}[^\\[\\]]{0,40}\\]|(?:AP Photo|REUTERS|Reuters|AFP)/[\\p{Lu}][^.;:]{2,60}|(?:AFP|Reuters|REUTERS|AP|PA|EPA)? ?(?:via )?Getty Images)[.\\s]{0,2}$`,
  'iu',
);
/**
 *     > | RIVERTON, April 8 (Reuters) - The harbour was closed
 *     >   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const DATELINE_OPENING = new RegExp(
  `^(?=\\p{Lu}{2})[\\p{Lu}][\\p{L}'’. ]{1,40}(?:[,/] ?[\\p{L}'’. \\d]{1,40}){0,3}\\((?:${AGENCY}|\\p{Lu}[\\p{L}&.-]{1,20}(?: \\p{Lu}[\\p{L}&.-]{1,20}){0,3})\\)\\s?[-–—:]{1,2}\\s?(?=\\S)`,
  'u',
);
const CITY_OPENING =
  /^\p{Lu}{2,}(?:[ '’.-]\p{Lu}{2,}){0,3}(?:, [\p{L}'’. ]{2,30}){0,2}\s?(?:[–—]{1,2}|--)\s?(?=[\p{Lu}"“‘'])/u;
/** > | PORT ELLERY: The ferry stayed in on Monday: only where the story opens, for elsewhere such words name a speaker. */
const CITY_COLON =
  /^(?!(?:UPDATE|UPDATED|LIVE|WATCH|EXCLUSIVE|BREAKING|OPINION|ANALYSIS|VIDEO|PHOTOS|CORRECTION|NOTE)\b)\p{Lu}{3,}(?:[ '’.-]\p{Lu}{2,}){0,2}: (?=\p{Lu})/u;
const OPENING_WORDS_LEAST = 15;

/** "CONGRESS HAS ASKED HIM — twice" is shouted, not a place. */
const cityOpening = (opening: string): RegExpExecArray | null => {
  const match = CITY_OPENING.exec(opening);
  return match === null || hasFiniteVerb(wordsOf(match[0])) || functionShare(wordsOf(match[0])) > 0 ? null : match;
};
const HOUSE = anyOf([...AGENCIES, ...SIGNING_HOUSES]);
/**
 *     > | Halmsted (AFP) - The harbour was closed     > | Lunsk, Carvania (CNN) — The harbour was closed
 *     > | June 12 (Reuters) - The harbour was closed
 */
const SIGNED_OPENING = new RegExp(
  `^\\p{Lu}[\\p{L}'’. \\d]{1,40}(?:[,/] ?[\\p{L}'’. \\d]{1,40}){0,3}\\(${HOUSE}\\)\\s?[-–—]{1,2}\\s?(?=\\S)`,
  'u',
);
/** A small letter behind the dash, or a pair of dashes: > | Tom Reed (CBC) - a host since 2019 - said the harbour was closed */
const signedOpening = (opening: string): RegExpExecArray | null => {
  const match = SIGNED_OPENING.exec(opening);
  const rest = opening.slice(match?.[0].length ?? 0);
  const [aside] = /^[^.!?]{1,60}?(?=\s[-–—]{1,2}\s\p{Ll})/u.exec(rest) ?? [];
  return match === null || /^\p{Ll}/u.test(rest) || (aside !== undefined && !hasFiniteVerb(wordsOf(aside)))
    ? null
    : match;
};
/** > | VELGOROD, April 8. /DNA/. The harbour was closed */
const SLASHED_OPENING =
  /^\p{Lu}{2,}(?:[ '’.-]\p{Lu}{2,}){0,3}(?:[,/] ?[\p{L}'’. \d]{1,30}){0,2}\s?\/\p{Lu}[\p{L}&.-]{1,20}\/[.,]?\s?[-–—]{0,2}\s?(?=["“‘']?\p{Lu})/u;
/** > | (Brussels) – The authorities should let …: the place of a release, which is no signature. */
const PLACE_IN_BRACKETS =
  /^\(\p{Lu}[\p{L}'’.-]{1,20}(?:,? \p{Lu}[\p{L}'’.-]{1,20}){0,3}\)\s[–—-]{1,2}\s(?=["“‘']?\p{Lu})/u;
const AGENCY_OPENING = new RegExp(`^\\(${HOUSE}\\)\\s?[-–—:]{0,2}\\s?(?=\\p{Lu})`, 'u');

/**
 *     > | Riverton, 12 May 2031 – The harbour was closed
 *     >   ^^^^^^^^^^^^^^^^^^^^^^^
 */
const DATED_OPENING = /^(\p{Lu}[^–—:"“”?!]{5,70}?)\s?(?:[–—]|-(?=\s)|:(?=\s))\s?(?=["“‘'\p{Lu}])/u;
const datedOpening = (opening: string): RegExpExecArray | null => {
  const match = DATED_OPENING.exec(opening);
  return match !== null && isDatedMasthead(match[1] ?? '') ? match : null;
};

const endTrimmed = (text: string, start: number, end: number): number =>
  start + text.slice(start, end).trimEnd().length;

/** How long a piece of `text` from `start` a pattern over the flattened block covers, in characters of the text itself. */
function unflatten(text: string, start: number, flatLength: number): number {
  let [at, flat] = [start, 0];
  while (flat < flatLength) {
    if (/\s/.test(text[at] ?? 'x')) {
      while (/\s/.test(text[at] ?? 'x')) at++;
    } else at++;
    flat++;
  }
  return at;
}

/** A credit at the end of a longer block makes the rest a caption, when the rest is no longer than the captions of agencies, which tell the news in two or three sentences. */
const CAPTION_WORDS_MOST = 60;

const creditStart = (match: RegExpExecArray | null): number =>
  match === null ? Number.POSITIVE_INFINITY : match.index + match[0].indexOf(match[1] ?? '');

const CREDIT_WORDS_MOST = 7;

/** > | PHOTOS: Ferries that were never built: the words after the label are a title; names have capitals, agencies or a stroke. */
const NAME_WORDS_MOST = 3;
const isTitle = ({ text, words }: Block): boolean => {
  const name = words.slice(1);
  const small = name.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    /^(?:photos|pictures|images|video)\s?:/i.test(text) &&
    !/[/©(]/.test(text) &&
    !AGENCY_ANYWHERE.test(text) &&
    (name.length > NAME_WORDS_MOST || small > 0)
  );
};

function splitEnd(text: string, block: Block): Block[] {
  const tail = block.text.slice(-CREDIT_LONGEST - 60);
  const offset = block.text.length - tail.length;
  const own = [LABELLED_CREDIT.exec(tail), BRACKETED_CREDIT.exec(tail)].sort((a, b) => creditStart(a) - creditStart(b));
  const labelled = own[0] ?? BARE_CREDIT.exec(tail);
  const agency = AGENCY_CREDIT.exec(tail);
  // "(AP Photo/Jane Doe)" holds a label, "Photo: Getty Images" holds an agency: the longer credit is the whole one.
  const match = creditStart(labelled) <= creditStart(agency) ? labelled : agency;
  if (match?.[1] === undefined) return [block];
  let flatStart = offset + match.index + match[0].indexOf(match[1]);
  if (/[([|]/.test(block.text[flatStart - 1] ?? '')) flatStart--;
  const start = unflatten(text, block.start, flatStart);
  const head = endTrimmed(text, block.start, start);
  const credit = blockOf(text, start, block.end, { kind: 'credit', hint: block.hint });
  // "Image: A bus lies on its side in Lund": so many words are no name.
  if (head <= block.start)
    return credit.words.length > CREDIT_WORDS_MOST || isTitle(credit)
      ? [block]
      : [{ ...credit, gapBefore: block.gapBefore }];
  if (!/[\p{L}\p{N}]/u.test(text.slice(block.start, head))) return [{ ...block, kind: 'credit' }];
  const rest = blockOf(text, block.start, head, { gapBefore: block.gapBefore, hint: block.hint, kind: block.kind });
  // "[Photo Credit: The Ledger]" in brackets is one credit.
  if (rest.words.length <= 1 && /^[([].*[)\]]\s*$/.test(block.text)) return [{ ...block, kind: 'credit' }];
  // An agency in brackets may end a story too: "… the ministry said. (Reuters)". Only a picture's words make a caption.
  const picture = match === labelled || /photo|getty|images|[/]/i.test(match[1]);
  if (picture && rest.words.length <= CAPTION_WORDS_MOST) rest.kind = 'caption';
  return [...(rest.kind === 'caption' ? splitTwins(text, rest) : [rest]), credit];
}

/** A caption that stands twice on one line is its alternative text and itself. */
function splitTwins(text: string, block: Block): Block[] {
  const middle = (block.text.length - 1) / 2;
  if (!Number.isInteger(middle) || block.text.slice(0, middle) !== block.text.slice(middle + 1)) return [block];
  const cut = unflatten(text, block.start, middle + 1);
  const head = endTrimmed(text, block.start, cut);
  return [
    blockOf(text, block.start, head, { gapBefore: block.gapBefore, hint: block.hint, kind: 'alt-text' }),
    blockOf(text, cut, block.end, { hint: block.hint, kind: 'caption' }),
  ];
}

/**
 *     > | Reuters The crane lay across both gates for three days
 *     >   ^^^^^^^
 */
const CREDIT_OPENING = new RegExp(
  `^(?:AP:|Handout - )?(?:${AGENCY}|${anyOf(AGENCIES.map((name) => name.toUpperCase()))})(?: - Contributor| or licensors)?\\s(?=\\p{Lu})`,
  'u',
);

function splitCaption(text: string, block: Block): Block[] {
  const credit =
    block.words.length <= CAPTION_WORDS_MOST && block.words.length >= 5 && !endsAsSentence(block.text)
      ? CREDIT_OPENING.exec(block.text)
      : null;
  if (credit === null || isAgency(block.text)) return [block];
  const cut = unflatten(text, block.start, credit[0].length);
  const head = blockOf(text, block.start, endTrimmed(text, block.start, cut), {
    gapBefore: block.gapBefore,
    kind: 'credit',
    hint: block.hint,
  });
  return [head, blockOf(text, cut, block.end, { kind: 'caption', hint: block.hint })];
}

/**
 *     > | March 4, 2031 By Nora Feld, Riverton     > | Posted on 4 March 2031 by Nora Feld
 *     >               ^                                                     ^
 */
const DATE_THEN_NAME = /^(.{6,70}?\d{1,4}.{0,12}?)[\s|,·–-]{1,4}((?:by|By|BY)\s\S.*)$/;

function splitDateAndName(text: string, block: Block): Block[] {
  const match = block.kind === null && block.text.length <= 200 ? DATE_THEN_NAME.exec(block.text) : null;
  const [date, name] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (match === null || !isDateline(date) || !isByline(name)) return [block];
  const cut = unflatten(text, block.start, block.text.length - name.length);
  const head = unflatten(text, block.start, date.length);
  return [
    blockOf(text, block.start, head, { gapBefore: block.gapBefore, kind: 'dateline', hint: block.hint }),
    blockOf(text, cut, block.end, { kind: 'byline', hint: block.hint }),
  ];
}

function splitStart(text: string, block: Block, first: boolean, opens = false): Block[] {
  const take = (length: number, kind: 'metadata' | 'dateline'): Block[] => {
    const cut = unflatten(text, block.start, length);
    const head = endTrimmed(text, block.start, cut);
    const rest = blockOf(text, cut, block.end, { hint: block.hint });
    return [blockOf(text, block.start, head, { gapBefore: block.gapBefore, kind, hint: block.hint }), rest];
  };
  const opening = block.text.slice(0, 1200);
  const prefix = first ? (PREFIX.exec(opening) ?? BARE_PREFIX.exec(opening)) : null;
  if (prefix !== null) return take(prefix[0].length, 'metadata');
  const place =
    block.words.length < 8
      ? null
      : (DATELINE_OPENING.exec(opening) ??
        datedOpening(opening) ??
        cityOpening(opening) ??
        (opens ? CITY_COLON.exec(opening) : null) ??
        AGENCY_OPENING.exec(opening) ??
        signedOpening(opening) ??
        SLASHED_OPENING.exec(opening));
  // Typed as a dateline it would be read as the agency in a dateline's brackets.
  const release = place === null && opens ? PLACE_IN_BRACKETS.exec(opening) : null;
  if (release !== null) return take(release[0].length, 'metadata');
  return place === null ? [block] : take(place[0].length, 'dateline');
}

/** The blocks with such lines cut into their pieces; every character that is not white space stays in one of them. */
export function splitPieces(text: string, blocks: readonly Block[]): Block[] {
  const pieces: Block[] = [];
  let opened = false;
  blocks.forEach((block, i) => {
    const signed = splitDateAndName(text, block);
    if (signed.length > 1) {
      pieces.push(...signed);
      return;
    }
    const opens = !opened && block.words.length >= OPENING_WORDS_LEAST && endsAsSentence(block.text);
    opened ||= opens;
    const heads = splitStart(text, block, i === 0, opens);
    const rest = heads.pop();
    pieces.push(...heads);
    if (rest === undefined) return;
    // The piece after a crawler's prefix may open with a dateline of its own.
    const again = heads[0]?.kind === 'metadata' ? splitStart(text, rest, false) : [rest];
    const last = again.pop();
    pieces.push(
      ...again,
      ...(last === undefined
        ? []
        : splitEnd(text, last).flatMap((piece) =>
            piece.kind === 'credit' || i === 0 ? [piece] : splitCaption(text, piece),
          )),
    );
  });
  return pieces;
}
