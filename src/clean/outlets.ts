import { BRACKETED_LABELS, HOUSE_ENDINGS, SIGNING_HOUSES, STATE_CAPITALS } from '../languages/en/agencies.ts';
import { OUTLET_WORDS } from '../languages/en/outlets.ts';
import type { Known, Segment } from '../model/article.ts';
import type { ArticleId } from '../model/id.ts';
import { spanOf } from '../model/span.ts';
import { datesInLine, isSpareWord } from './dates.ts';
import type { PageMetadata } from './metadata.ts';
import { isAgency, isSectionName } from './phrases.ts';

interface Source {
  readonly id: ArticleId;
  readonly text: string;
  readonly segments: readonly Segment[];
}

const COPYRIGHT_NAME =
  /(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\)|copyright)?\s*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?[\s,]{0,3}(?:by )?(\p{Lu}[\p{L}\p{N}&'’. -]{1,50}?)(?=[.,|]|\s(?:All|Ltd|Limited|Inc|is not)\b|$)/iu;
/** > | Levee holds at Port Ansel | The Meridian Dispatch */
export const TITLE_SUFFIX =
  /\s[|]\s((?:\p{Lu}[\p{L}\p{N}&'’.]*|of|the|and)(?:\s(?:\p{Lu}[\p{L}\p{N}&'’.]*|of|the|and)){0,5})$/u;

interface Found {
  readonly name: string;
  readonly at: number;
  readonly why: string;
}

/** The outlet, or null. An agency's name in a copyright line is a credit: outlets carry agencies' texts with it. */
export function outletOf(
  source: Source,
  metadata: PageMetadata | null,
  stated: string | undefined,
): Known<string> | null {
  const user = stated?.trim();
  if (user !== undefined && user !== '') return { value: user, basis: 'user', span: null, why: 'stated by the user' };
  const story = source.segments.findIndex((s) => s.kind === 'paragraph');
  const finders = [
    copyrightName,
    (line: string, segment: Segment) => (segment.kind === 'headline' ? titleSuffix(line) : null),
  ];
  for (const finder of finders)
    for (const segment of source.segments) {
      const found = finder(source.text.slice(segment.start, segment.end), segment);
      if (found) return known(source, segment, found);
    }
  if (metadata?.outlet)
    return { value: metadata.outlet.replace(/^@/, ''), basis: 'metadata', span: null, why: "the page's metadata" };
  for (const segment of source.segments.slice(0, story < 0 ? undefined : story)) {
    const found = mastheadName(source.text.slice(segment.start, segment.end), segment);
    if (found) return known(source, segment, found);
  }
  for (const segment of source.segments.slice(story < 0 ? 0 : story)) {
    const found = selfName(source.text.slice(segment.start, segment.end), segment);
    if (found) return known(source, segment, found);
  }
  for (const segment of source.segments) {
    const last = segment === source.segments.at(-1) ? selfKind : () => null;
    const line = source.text.slice(segment.start, segment.end);
    const found = publishedIn(line, segment) ?? last(line);
    if (found) return known(source, segment, found);
  }
  return signedBy(source, story);
}

/**
 * Who signs the text above its story, where nothing else names an outlet: `inferred`, for a paper prints agencies' texts with their
 * signatures, and may leave its own name out.
 *
 * > | HARRICK FERRY, April 8 (Tidewire) —     > | By Nora Feld and Joss Vehren, Associated Press     > | PTI | Updated: March 13, 2031
 */
function signedBy(source: Source, story: number): Known<string> | null {
  const head = source.segments.slice(0, story < 0 ? undefined : story);
  const houses = [bylineHouse, openingHouse, datelineHouse];
  for (const house of houses)
    for (const [i, segment] of head.entries()) {
      const line = source.text.slice(segment.start, segment.end);
      const found = house(line, segment, head[i - 1]);
      if (found) return { ...known(source, segment, found), basis: 'inferred' };
    }
  return null;
}

/** > | By Nora Feld and Joss Vehren, CNN     > | By Nora Feld ⏎ AFP: whose a byline's persons are, at its end or on the line below. */
function bylineHouse(line: string, { kind }: Segment, before: Segment | undefined): Found | null {
  const below = kind === 'credit' && before?.kind === 'byline' && isAgency(line) ? line : null;
  const name = below ?? (kind === 'byline' ? /,\s(?:the\s)?([\p{Lu}][^,|]{1,40})$/u.exec(line)?.[1] : undefined);
  if (name === undefined || !isKnownHouse(name)) return null;
  return { name, at: line.lastIndexOf(name), why: 'the byline' };
}

/** > | PTI | Updated: March 13, 2031 */
function openingHouse(line: string, { kind }: Segment): Found | null {
  const name = kind === 'metadata' || kind === 'dateline' ? /^([\p{L} ]{2,30}?)\s?[|]\s/u.exec(line)?.[1] : undefined;
  return name !== undefined && isAgency(name) ? { name, at: 0, why: 'the line of its name and day' } : null;
}

const NAMED_HOUSE = "\\p{Lu}[\\p{L}&'’.-]{1,20}(?: \\p{Lu}[\\p{L}&'’.-]{1,20}){0,3}";
/** > | HARRICK FERRY (Tidewire) —     > | Kesh (AFP) - 14 May 2031     > | VELGOROD, April 8. /DNA/. */
const DATELINE_HOUSE = new RegExp(`^[^()]{2,60}?(?:\\((${NAMED_HOUSE})\\)\\s*\\p{Pd}|/(${NAMED_HOUSE})/)`, 'u');
/** > | (CNN) —: without a place only what is known as a house, for a place may stand in brackets, too. */
const BARE_HOUSE = new RegExp(`^\\((${NAMED_HOUSE})\\)`, 'u');

const isKnownHouse = (name: string): boolean => isAgency(name) || SIGNING_HOUSES.has(name);

const HOUSE_CAPITALS = /^\p{Lu}{2,6}$/u;
const HOUSE_ENDING = new RegExp(`(?:${HOUSE_ENDINGS.join('|')})$`, 'i');

/** > | (Tidewire)   > | (NKA)   > | (Kesh Gazette)   and not   > | (Monday)   > | (West Bank)   > | (Ill.)   > | (Updated) */
function looksLikeHouse(name: string): boolean {
  if (isKnownHouse(name)) return true;
  const words = name.toLowerCase().split(' ');
  const [first = ''] = words;
  if (words.some((w) => isSpareWord(w) && !OUTLET_WORDS.has(w))) return false;
  if (words.length === 1 && (isSpareWord(first) || BRACKETED_LABELS.has(first))) return false;
  if (HOUSE_CAPITALS.test(name)) return !STATE_CAPITALS.has(name);
  return words.some((w) => OUTLET_WORDS.has(w)) || HOUSE_ENDING.test(name);
}

function datelineHouse(line: string, { kind }: Segment): Found | null {
  if (kind !== 'dateline' && kind !== 'metadata') return null;
  const [, bracketed, slashed] = DATELINE_HOUSE.exec(line) ?? [];
  const placed = bracketed ?? slashed;
  const isHouse = placed === undefined ? isKnownHouse : looksLikeHouse;
  const name = placed ?? BARE_HOUSE.exec(line)?.[1];
  return name === undefined || !isHouse(name) ? null : { name, at: line.indexOf(name), why: 'the dateline' };
}

const known = (source: Source, segment: Segment, found: Found): Known<string> => {
  const at = segment.start + found.at;
  return { value: found.name, basis: 'text', span: spanOf(source, at, at + found.name.length), why: found.why };
};

function copyrightName(line: string, segment: Segment): Found | null {
  if (segment.kind !== 'boilerplate') return null;
  const match = COPYRIGHT_NAME.exec(line);
  const name = match?.[1]?.trim().replace(/[\s,]+(?:19|20)\d\d$/, '');
  if (!match || name === undefined || isAgency(name)) return null;
  // Without a year only a name in capitals is one: "Copyright belongs to the author" names nobody.
  const dated = /\d{4}/.test(match[0].slice(0, match[0].lastIndexOf(name)));
  if (!dated && !name.split(' ').every((word) => /^(?:\p{Lu}|of$|the$|and$|&)/u.test(word))) return null;
  return { name, at: match.index + match[0].lastIndexOf(name), why: 'the copyright line' };
}

function titleSuffix(line: string): Found | null {
  const match = TITLE_SUFFIX.exec(line);
  const name = match?.[1];
  if (!match || name === undefined || isAgency(name)) return null;
  return { name, at: match.index + match[0].lastIndexOf(name), why: 'the name after the headline' };
}

/** Longer lines are sentences or headlines, and no mastheads. */
const MASTHEAD_LENGTH_MAX = 60;

/**
 * A name with an outlet's word in it, above the story: in a masthead or beside the author.
 *
 * > | The Greval Observer | Border affairs       > | By Joss Vehren, TV Sarnholt, in Ostrel
 */
function mastheadName(line: string, segment: Segment): Found | null {
  const kinds = ['metadata', 'byline', 'boilerplate', 'headline'];
  if (!kinds.includes(segment.kind) || line.length > MASTHEAD_LENGTH_MAX * 2) return null;
  if (segment.kind === 'headline' && !line.includes(' | ')) return null;
  const first = segment.kind === 'metadata' ? mastheadStart(line) : null;
  if (first !== null) return { name: first, at: line.indexOf(first), why: 'the masthead' };
  for (const match of line.matchAll(/(?:(?!\sfor\s)[^|,;()•·›»–—])+/gi)) {
    const raw = match[0].replace(/^\s*(?:by|for|from|in|at)\s+/i, '');
    const name = raw.replace(CLOCK_END, '').trim();
    const words = name.split(/\s+/);
    // > | Maria Tenn, WKDV News 6: a station's number is part of its name.
    const capitals = words.every(
      (w, i) => /^\p{Lu}/u.test(w) || /^(?:of|the|and)$/.test(w) || (i > 1 && /^\d{1,2}$/.test(w)),
    );
    const outlet = words.length > 1 && words.some((w) => OUTLET_WORDS.has(w.toLowerCase()));
    // > | By Riverton Reporter     > | By Riverton Staff and News Agencies: who wrote it is hidden, and no paper is named.
    if (segment.kind === 'byline' && HIDES_PERSON.test(name)) continue;
    // > | By Owen Talbry, World Post: beside an author stands no section.
    const isSection = isSectionName(words) && !(segment.kind === 'byline' && match.index > 0);
    if (name.length <= MASTHEAD_LENGTH_MAX && capitals && outlet && !isAgency(name) && !isSection)
      return {
        name,
        at: match.index + match[0].indexOf(name),
        why: segment.kind === 'byline' ? 'the byline' : 'the masthead',
      };
  }
  return null;
}

const HIDES_PERSON = /\b(?:reporters?|staff|correspondents?|agencies|desk|team|writers?|editors?)$/i;
const CLOCK_END = /\s\d{1,2}[:.]\d\d\s*$/;
const NAME = "(?:The )?\\p{Lu}[\\p{L}'’&-]*(?: (?:of|the|and|\\p{Lu}[\\p{L}'’&-]*)){1,4}";
const STARTS_MASTHEAD = new RegExp(`^(${NAME})\\s*(?:[|•·›»]|\\s[–—/-]\\s)`, 'u');
const TITLED = new RegExp(`^Title:.*\\s[|–—-]\\s(${NAME})$`, 'u');

/** The name that opens a masthead with its separator, or ends a reading program's title line; a day or a month is no name. */
function mastheadStart(line: string): string | null {
  const name = TITLED.exec(line)?.[1] ?? STARTS_MASTHEAD.exec(line)?.[1];
  if (name === undefined || isAgency(name) || datesInLine(line.slice(0, line.indexOf(name) + name.length)).length > 0)
    return null;
  return name.split(' ').some(isSpareWord) && !/^The /.test(name) ? null : name;
}

/** > | Published in the Kesh Gazette, 8 April 2031: where it is printed; where it was first printed is another matter. */
const PUBLISHED_IN = new RegExp(
  `^(?:This (?:story|article|report) (?:was|is) )?(?:[Pp]ublished|[Pp]rinted) (?:in|by) (?:the )?(${NAME})`,
  'u',
);

function publishedIn(line: string, { kind }: Segment): Found | null {
  if (kind === 'paragraph' && line.length > MASTHEAD_LENGTH_MAX * 2) return null;
  const name = PUBLISHED_IN.exec(line)?.[1];
  if (name === undefined || isAgency(name)) return null;
  const outlet = name.split(' ').some((w) => OUTLET_WORDS.has(w.toLowerCase()));
  return outlet ? { name, at: line.indexOf(name), why: 'the line that says where it was published' } : null;
}

const SELF = new RegExp(
  `(?:^|[.!?]\\s)(${NAME}) (?:is (?:paid for|funded|supported|made|written|published(?= (?:by|in|every|each|weekly|daily|twice|monthly)\\b)|produced|edited|run|a member of)|corrects its)\\b`,
  'u',
);

/** > | The Kesh Gazette is an independent newspaper of the valley. */
const SELF_KIND = new RegExp(
  `^(?:About us:? )?(${NAME}) is an? (?:[\\p{Ll}-]+ ){0,4}(?:newspaper|magazine|broadcaster|station|website|publication|newsroom|paper|news (?:organi[sz]ation|site|outlet))\\b`,
  'u',
);

/** What an outlet says of itself as the last line; it reads like a sentence of the story. */
function selfKind(line: string): Found | null {
  const name = SELF_KIND.exec(line)?.[1];
  if (name === undefined || isAgency(name)) return null;
  const outlet = name.split(' ').some((w) => OUTLET_WORDS.has(w.toLowerCase()));
  return outlet ? { name, at: line.indexOf(name), why: 'the notice below the story' } : null;
}

/** > | Radio Riverton is paid for by listeners: the outlet speaks of itself below the story. */
function selfName(line: string, segment: Segment): Found | null {
  if (segment.kind !== 'boilerplate') return null;
  const match = SELF.exec(line);
  const name = match?.[1];
  if (!match || name === undefined || isAgency(name)) return null;
  return { name, at: match.index + match[0].indexOf(name), why: 'the notice below the story' };
}
