import {
  ANNOUNCING_VERBS,
  ASKING_VERBS,
  INVITING_VERBS,
  PLANNED_DEEDS,
  PLANNED_EVENTS,
  STARTING_FORMS,
} from '../languages/en/plans.ts';
import type { Lexeme } from './lexemes.ts';

/** T8: the past verb tells that somebody asks for or announces something, and the day behind it is the day for which. */

type Lexemes = readonly Lexeme[];

const lowerAt = (lexemes: Lexemes, at: number): string => lexemes[at]?.lower ?? '';

/** Before `for` and a day, what is yet to be: `called for Monday`, `due for Friday`. */
const APPOINTED = new Set(
  'call called calls set scheduled planned planning due slated summoned booked announced down invited'.split(' '),
);
/** `called [an emergency meeting of the council for] Monday` has seven. */
const APPOINTED_REACH = 8;

const isOwner = (lexemes: Lexemes, next: number): boolean => /^[’']s?$/.test(lowerAt(lexemes, next));

/** > | A strike has been called [for Monday].     not   | claimed responsibility [for Friday’s attack] */
export function isAppointed(lexemes: Lexemes, first: number, next: number): boolean {
  if (lowerAt(lexemes, first - 1) !== 'for' || isOwner(lexemes, next)) return false;
  for (let k = first - 2; k >= Math.max(0, first - 1 - APPOINTED_REACH); k -= 1) {
    if (APPOINTED.has(lowerAt(lexemes, k))) return true;
    if (/^[.,;:!?]$/.test(lowerAt(lexemes, k))) return false;
  }
  return false;
}

/** Whether the word at `at` asks for or announces what is to be on the day whose expression begins at `first` and ends before `next`. */
export function plansDay(lexemes: Lexemes, at: number, first: number, next: number): boolean {
  const word = lowerAt(lexemes, at);
  const perfect = /^(?:has|have|ve)$/.test(lowerAt(lexemes, at - 1));
  if (INVITING_VERBS.has(word)) {
    // > | has called a meeting on Tuesday     but   | has called off Tuesday’s match
    const isCall = word === 'called' && !/^(?:off|for|in|on|it)$/.test(lowerAt(lexemes, at + 1));
    if (
      word === 'called'
        ? perfect && isCall
        : perfect || indexBetween(lexemes, at, first, (k) => lowerAt(lexemes, k) === 'to') !== null
    )
      return true;
  }
  if (isOwner(lexemes, next)) return false;
  if (ASKING_VERBS.has(word)) return asksFor(lexemes, at, first);
  return ANNOUNCING_VERBS.has(word) && announces(lexemes, at, first, perfect);
}

/** > | asked the council [to meet] on Friday     > | told the firm to pay [by] Friday     but   | asked the court to jail him on Friday */
function asksFor(lexemes: Lexemes, at: number, first: number): boolean {
  const to = indexBetween(lexemes, at, first, (k) => lowerAt(lexemes, k) === 'to');
  if (to === null) return false;
  return /^(?:by|until|till)$/.test(lowerAt(lexemes, first - 1)) || PLANNED_DEEDS.has(lowerAt(lexemes, to + 1));
}

/** > | announced a strike [beginning] on Saturday     > | has declared a day of [mourning] on Saturday */
function announces(lexemes: Lexemes, at: number, first: number, perfect: boolean): boolean {
  const behind = /^(?:on|from|at)$/.test(lowerAt(lexemes, first - 1)) ? first - 2 : first - 1;
  if (behind > at && STARTING_FORMS.has(lowerAt(lexemes, behind))) return true;
  return perfect && indexBetween(lexemes, at, first, (k) => PLANNED_EVENTS.has(lowerAt(lexemes, k))) !== null;
}

/** The last index between two for which it holds; null where none does, or a comma stands behind it. */
function indexBetween(lexemes: Lexemes, from: number, to: number, holds: (k: number) => boolean): number | null {
  for (let k = to - 1; k > from; k -= 1) {
    if (holds(k)) return k;
    if (/^[,;:]$/.test(lowerAt(lexemes, k))) return null;
  }
  return null;
}
