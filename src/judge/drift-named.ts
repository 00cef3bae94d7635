import { RECORDS, WITNESSES } from '../languages/en/strength.ts';
import type { Statement } from '../model/statement.ts';
import { letterWords } from '../text/words.ts';
import { type Bearings, type Clause, type Passage, stemOf } from './passages.ts';

type Sourced = Statement & { readonly source: NonNullable<Statement['source']> };

/** What a source is called is not what it is of: `the governor of the National Bank`, `the hospital's director`. */
const WHOSE = /\b(?:of|for|at|from|in)\b [^,]*|\b\p{Ll}[\p{L}-]*['’]s?(?= )/gu;
/** `People | living by the river`, `sources | close to the firm`: which ones are meant. The river is nobody's name. */
export const WHICH_ARE_MEANT =
  /\s(?:\p{Ll}+(?:ing|ed)|inside|outside|near|along|around|close|familiar|who|whose|that)\s.*$/su;
/** Words that stand before what somebody is called by. */
const NO_CALLING = /^(?:the|an?|his|her|its|their|one|some|many|several|two|three)$/i;

/**
 * Whether a sentence still names the source that another text gives: by its name, or by the very word that it is called by. A
 * word of the body that it belongs to does not (`the governor of the National Bank`, `savers withdrew money from the bank`).
 */
export function isNamedIn(s: Sourced, { text }: Passage, { entities }: Bearings): boolean {
  const there = new Set(letterWords(text.toLowerCase()));
  const written = s.source.spans[0]?.text ?? s.source.name;
  const id = s.chain.at(-1) ?? s.source.entity;
  const name = id === null || id === undefined ? '' : (entities.get(id)?.name ?? '');
  const called = written.replace(WHICH_ARE_MEANT, '').replace(WHOSE, ' ');
  const names = letterWords(`${called} ${name.replace(WHOSE, ' ')}`).filter(
    (w) => /^\p{Lu}/u.test(w) && !NO_CALLING.test(w),
  );
  const callings = called.split(',').flatMap(
    (part) =>
      letterWords(part)
        .filter((w) => !NO_CALLING.test(w))
        .at(-1) ?? [],
  );
  return [...names, ...callings].some((w) => there.has(w.toLowerCase()));
}

/**
 * A source of the retelling that is no source but what the claim is about.
 * > | Dorvik said Marenta had not been willing to guarantee a flow.      > | Marenta was unwilling to assure a flow.
 */
export function isOfClaim(r: Sourced, told: Clause): boolean {
  const content = told.statement?.content[0]?.text ?? '';
  const subject = letterWords(content).slice(0, SUBJECT_WORDS);
  const words = letterWords(r.source.spans[0]?.text ?? r.source.name).filter((w) => !NO_CALLING.test(w));
  return words.length > 0 && words.every((w) => subject.some((x) => stemOf(x) !== null && stemOf(x) === stemOf(w)));
}
const SUBJECT_WORDS = 4;

/** `The hospital treated 30, its figures show`: the record of whoever the content is about; `his cardiologist` is another person. */
export const isOwnRecord = (s: Statement): boolean => {
  const words = letterWords((s.source?.spans[0]?.text ?? '').toLowerCase());
  const last = words.at(-1) ?? '';
  return (
    /^(?:its|their|his|her)$/.test(words[0] ?? '') &&
    (RECORDS.has(last) || /^(?:figures|data|accounts|books|results|statistics|website)$/.test(last))
  );
};

/** People who were there, with no office: what they tell stands in no timetable. */
export const isWitness = (s: Statement): boolean =>
  letterWords((s.source?.spans[0]?.text ?? s.source?.name ?? '').toLowerCase()).some((w) => WITNESSES.has(w));
