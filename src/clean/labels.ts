import { AGENCIES } from '../languages/en/agencies.ts';
import {
  BYLINE_OPENINGS,
  BYLINE_ROLES,
  CREDIT_OPENINGS,
  MACHINE_LEADS,
  MACHINE_WORDS,
} from '../languages/en/furniture.ts';
import { OUTLET_WORDS } from '../languages/en/outlets.ts';
import type { SegmentKind } from '../model/article.ts';
import type { Block } from './block.ts';
import { isDateline } from './dates.ts';
import { endsAsSentence, foldLine, isOrganisation, looksLikeName } from './line.ts';
import * as phrases from './phrases.ts';

/** Kinds that a line shows by its own words, wherever it stands. */

/** Lines under a widget or a boilerplate opening are short; legal notices of agencies have 20 to 50 words. */
const LABEL_WORDS_MOST = 12;
const NOTICE_WORDS_MOST = 60;
const HEADING_WORDS_MOST = 6;
const RELATED_WORDS_MOST = 30;
const BYLINE_WORDS_MOST = 24;
/** Two names of four words each. */
const CREDIT_LONGEST = 60;

const BYLINE_OPENING = new RegExp(`^(?:${phrases.anyOf(BYLINE_OPENINGS)})(?:\\s*:)?\\s+(\\S.*)$`, 'i');
const ROLES = new Set(BYLINE_ROLES);
const AGENCY_ONLY = new RegExp(`^(?:${phrases.anyOf(AGENCIES)}|agencies|staff)\\b`, 'i');
const CONTRIBUTED = new RegExp(
  `\\b(?:${phrases.anyOf(AGENCIES)})\\b.{0,60}\\b(?:contributed|helped)\\b|\\b(?:contributed|added) to this (?:report|story|article)\\b|^(?:additional )?(?:reporting|files?|input|inputs) (?:from|by) (?:${phrases.anyOf(AGENCIES)})\\b|^with (?:news )?wire (?:services|reports)|^with (?:reporting|files?|inputs?|additional reporting|agency inputs) (?:from|by)\\b`,
  'i',
);

/**
 * Whether a line is a byline by its opening word and names. Names stand before the first comma, role or place:
 *
 *     > | By Jane Doe and John Roe, political correspondents in Riverton
 *     >      ^^^^^^^^     ^^^^^^^^
 */
export function isByline(text: string): boolean {
  if (text.length > 200 || /["“”?!]/.test(text)) return false;
  const match = BYLINE_OPENING.exec(text);
  const rest = match?.[1];
  if (rest === undefined) return false;
  if (AGENCY_ONLY.test(rest)) return rest.split(' ').length <= 8;
  const opening = text
    .slice(0, text.length - rest.length)
    .trim()
    .toLowerCase()
    .replace(/:$/, '');
  const weak = opening === 'from' || opening === 'author' || opening === 'authors';
  const first =
    rest
      .split(/\s*(?:,|;|\||·|•|–|—|&|\band\b|\bin\b|\bat\b|\bfor\b|\(|@|\d)/i)[0]
      ?.trim()
      .replace(/\.$/, '') ?? '';
  const words = rest.split(/\s+/).length;
  if (
    !looksLikeName(first) &&
    !/^\p{Lu}[\p{Lu}\s'’.-]{3,40}$/u.test(first) &&
    !(namesRole(first) && words <= 6 && !endsAsSentence(text))
  )
    return false;
  return words <= BYLINE_WORDS_MOST && !(weak && endsAsSentence(text)) && !(weak && words > 6 && !namesRole(rest));
}

/** The longest name of an agency has 30 characters; the marks around it are a few. */
const AGENCY_LINE_LONGEST = 60;

/** "BBC Verify correspondent", "Staff writer": words of the trade stand in the line. */
export const namesRole = (text: string): boolean =>
  foldLine(text)
    .split(/[\s,;/]+/)
    .some((word) => ROLES.has(word));

const MARKS_ONLY = /^[^\p{L}\p{N}]+$/u;
/** > | A A A: the sizes of the letters. */
const TEXT_SIZE = /^(?:A[+-]? ?){2,3}$/;
const URL_ONLY = /^https?:\/\/\S{3,500}$/;
/** > | Topic: Harbours     > | Filed under: Harbours */
const FILED = /^(?:topic|section|category|categories|filed (?:under|in)):? ?:\s?\S.{1,100}$/i;
const TIME_CODE = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*\/\s*\d{1,2}:\d{2}(?::\d{2})?)?$/;
const COUNT = /^(?:\d[\d,.]*[km]?)\s*(?:comments?|shares?|views?|likes?|reactions?|replies|followers)?$/i;
const SPEED = /^\d(?:\.\d+)?x$/i;
const READING_TIME = /^(?:reading time:? )?\d{1,2}[ -]min(?:ute)?s?(?: read)?$/;
const COPYRIGHT = /(?:^|\s)(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d\b/i;
/** > | Copyright The Riverton Merchant. */
const COPYRIGHT_BARE =
  /^(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)\s+\p{Lu}[\p{L}'’&-]*(?:\s\p{Lu}[\p{L}'’&-]*){0,5}(?:[.,]|$)/u;
const LIST_SIZE = /^list of \d+ items$/;
const FOLLOW =
  /^(?:follow|join|find) .{2,40} on (?:social media|facebook|twitter|x|instagram|whatsapp|telegram|youtube|threads|bluesky|google news|linkedin|tiktok)\b/;
/** > | To read more of our reports, follow the Courier's channel */
const FOLLOW_CHANNEL =
  /^(?:for|to|stay|keep|never)\b[^.]{2,80}\b(?:follow|join|subscribe to)\b[^.]{2,80}\b(?:google news|channels?|whatsapp|telegram|facebook|twitter|instagram|youtube)\b/;
const HANDLE = /^(?:follow )?@\w{2,30}(?:\s+(?:on|@)\s*\S{1,30})*$/i;

/** The kind that the words of the block show by themselves, or null. Never story: that needs the neighbours. */
export function labelledKind(block: Block, position: number): SegmentKind | null {
  const { text, folded, words } = block;
  if (phrases.isAge(folded)) return 'sidebar';
  if (MARKS_ONLY.test(text)) return 'boilerplate';
  if (TEXT_SIZE.test(text)) return 'widget';
  if (URL_ONLY.test(text) || FILED.test(text)) return 'metadata';
  if (TIME_CODE.test(text) || SPEED.test(text))
    return isDateline(text) && position > 2 && !/\//.test(text) ? 'metadata' : 'widget';
  if (READING_TIME.test(folded)) return 'metadata';
  if (isDateline(text)) return 'dateline';
  if (/^\+\d{1,3}$/.test(text)) return 'widget';
  if (COUNT.test(text) || HANDLE.test(text) || INITIALS.test(text)) return 'boilerplate';
  if (
    CREDIT_OPENINGS.some(
      (opening) => folded.startsWith(`${opening},`) || folded.startsWith(`${opening}:`) || folded === opening,
    )
  )
    return 'credit';
  if (position > 0 && phrases.isGalleryLink(text)) return 'related';
  if (phrases.opensCaption(folded) && (position > 0 || /caption/.test(folded))) return 'caption';
  if (text.length <= AGENCY_LINE_LONGEST && phrases.isAgency(text.replace(/^[\s([—–-]+|[\s)\].]+$/g, '')))
    return 'credit';
  if (words.length <= 45 && CONTRIBUTED.test(text.replace(/^\(/, ''))) return 'credit';
  if (isByline(text)) return 'byline';
  if (isNameAtOutlet(text)) return 'byline';
  if (position > 1 && (isSlashCredit(text) || isVia(text, words))) return 'credit';
  if (text.length <= CODE_LONGEST && CODE.test(text)) return 'boilerplate';
  return machineryKind(block) ?? linkKind(block, position);
}

/** > | Nora Feld, Riverton Courier     > | Nora Feld, rivertoncourier.example.com */
const isNameAtOutlet = (text: string): boolean => {
  const [name, house, more] = text.split(', ');
  if (name === undefined || house === undefined || more !== undefined || text.length > CREDIT_LONGEST) return false;
  // > | Maria Tenn, WKDV News 6
  const bare = house.replace(/\s\d{1,2}$/, '');
  const words = bare.split(' ');
  const named =
    /^(?:[\w-]{2,30}\.){1,3}(?:com|org|net|ca|in|co\.uk|uk|au|ie|info|news|tv|example)$/i.test(house) ||
    (words.length > 1 &&
      words.length <= 4 &&
      (phrases.isOutletName(words) || (looksLikeName(bare) && OUTLET_WORDS.has((words.at(-1) ?? '').toLowerCase()))));
  return named && looksLikeName(name);
};

/** > | Via the Riverton Ledger     > | H/T Harbour Blog: where a text was found. */
const VIA_WORDS_MOST = 8;
const VIA = /^\[?(?:[Vv]ia|VIA|[Hh]\/[Tt]|[Hh]at [Tt]ip)\b:?\s(?:the\s|The\s)?[\p{Lu}\d@]/u;
const isVia = (text: string, words: readonly string[]): boolean =>
  words.length <= VIA_WORDS_MOST && !endsAsSentence(text) && VIA.test(text);

/** > | player.createExperiences();     > | <!-- slot = '300x250' --> */
const CODE_LONGEST = 400;
const CODE = /^(?:<!--.*-->|[\w$]{1,40}(?:\.[\w$]{1,40}){1,5}\(\S*\);)$/;

/** > | Nora Feld/RPR: a person and the agency or outlet whose picture it is. */
function isSlashCredit(text: string): boolean {
  const [desk, ...signed] = text.length > CREDIT_LONGEST ? [] : text.split('/');
  if (signed.length > 1 && /^\p{Lu}{2,6}$/u.test(desk ?? '') && signed.every(looksLikeName)) return true;
  const [name, house, more] = text.split(/\s*\/\s*/);
  if (name === undefined || house === undefined || more !== undefined || text.length > CREDIT_LONGEST) return false;
  return (
    looksLikeName(name) &&
    (/^\p{Lu}{2,6}$/u.test(house) || looksLikeName(house) || phrases.isAgency(house) || isOrganisation(house))
  );
}

/** > | More from Riverton: ferry cut, school vote and a lost whale */
const MORE_FROM = /^more (?:from|on|in|about) [^:.]{2,40}: ?\S/;
/** > | nf/il: the initials of writer and editor. */
const INITIALS = /^(?:\p{Lu}{2,6}\/)?\p{L}{2,3}\/\p{Ll}{2,3}(?: \(.{2,30}\))?$/u;

/** A row of buttons has a handful of words; three quarters of them leave room for a service's name. */
const BUTTON_WORDS_MOST = 10;
const BUTTON_SHARE_LEAST = 0.75;

/** > | Share Save Print     > | Listen · 3:41 | Toggle more options | Download     > | Print this page */
function isButtonRow(text: string, words: readonly string[]): boolean {
  if (words.length < 2 || endsAsSentence(text) || words.length > BUTTON_WORDS_MOST + 4) return false;
  const named = words.map((word) => word.toLowerCase()).filter((word) => !/^\d/.test(word));
  const buttons = named.filter((word) => MACHINE_WORDS.has(word)).length;
  return (
    named.length <= BUTTON_WORDS_MOST &&
    MACHINE_LEADS.has(named[0] ?? '') &&
    buttons / named.length >= BUTTON_SHARE_LEAST
  );
}

function machineryKind({ text, folded, words }: Block): SegmentKind | null {
  if (phrases.isWidgetLine(folded)) return 'widget';
  if (phrases.isBoilerplateLine(folded)) return 'boilerplate';
  if (isButtonRow(text, words)) return 'widget';
  if (words.length <= LABEL_WORDS_MOST && (phrases.opensWidget(folded) || LIST_SIZE.test(folded))) return 'widget';
  if (FOLLOW.test(folded) || FOLLOW_CHANNEL.test(folded)) return 'boilerplate';
  if (words.length > NOTICE_WORDS_MOST || /^["“‘']/.test(text)) return null;
  if (COPYRIGHT.test(text) || COPYRIGHT_BARE.test(text) || phrases.holdsBoilerplate(folded)) return 'boilerplate';
  return phrases.opensBoilerplate(folded) ? 'boilerplate' : null;
}

function linkKind({ text, folded, words }: Block, position: number): SegmentKind | null {
  if (words.length <= HEADING_WORDS_MOST && phrases.isSidebarHeading(folded)) return 'sidebar';
  if (
    words.length <= HEADING_WORDS_MOST &&
    !endsAsSentence(text) &&
    phrases.opensSidebarHeading(`${folded} `) &&
    position > 0
  )
    return 'sidebar';
  if (phrases.isRelatedHeading(folded)) return 'related';
  if (position > 0 && words.length <= RELATED_WORDS_MOST && MORE_FROM.test(folded)) return 'related';
  if (position > 0 && words.length <= RELATED_WORDS_MOST && phrases.opensRelated(text)) return 'related';
  return null;
}
