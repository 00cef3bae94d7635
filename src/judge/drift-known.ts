import { SUCCESS_PATTERN } from '../languages/en/disputes.ts';
import { ESTABLISHED_PATTERN, RECORDS } from '../languages/en/strength.ts';
import { contains } from '../model/span.ts';
import type { Statement } from '../model/statement.ts';
import { weightedContainment } from '../text/similarity.ts';
import { isWitness } from './drift-named.ts';
import { isSourced, sourceName } from './drift-sources.ts';
import { type Clause, type Counterpart, clauseLikeness, stemsIn } from './passages.ts';
import type { Told } from './retellings.ts';

/** `it had paid`: what the source says of itself. */
export const ofOwnDeed = (s: Statement): boolean =>
  /^(?:that )?(?:it|he|she|they|we|I)\b/i.test(s.content[0]?.text ?? '');

/** `The commission's figures`, `the final count`: what an office counts is a record. */
const COUNTED_OFFICIALLY =
  /\b(?:commission|office|authority|institute|bureau|exchange)['’]s (?:figures|count|results?|data|tally)\b/i;

const sharesSubject = (s: Statement, retold: Clause): boolean =>
  retold.passage.text.toLowerCase().includes(sourceName(s).toLowerCase().split(/\s+/).slice(0, 2).join(' '));

/** What is known or stands in a record or a timetable is nobody's view: `closed at 8 p.m., she said`, `the minutes showed`. */
export function isOnRecord(told: Clause, retold: Clause, t: Statement): boolean {
  const source = sourceName(t).toLowerCase().split(/\s+/);
  if (RECORDS.has(source.at(-1) ?? '') || source.includes('statistics')) return true;
  if (COUNTED_OFFICIALLY.test(sourceName(t))) return true;
  if (ESTABLISHED_PATTERN.test(told.passage.text) || /\bconfirmed\b/i.test(retold.passage.text)) return true;
  const timed = ({ passage, range }: Clause): boolean =>
    passage.reading.times.some((x) => (x.type === 'time' || x.type === 'date') && contains(range, x.span));
  // `A driver said he had seen` and `a driver has seen`: who tells it is still there.
  if (ofOwnDeed(t) && !/\p{Lu}/u.test(sourceName(t).slice(1)) && sharesSubject(t, retold)) return true;
  // `The ministry said it had learned`: a body tells its own doings.
  const own = t.content[0]?.text ?? '';
  if (/^(?:that )?(?:it|they|we)\b/i.test(own) && !SUCCESS_PATTERN.test(own)) return true;
  if (isWitness(t)) return false;
  const counted = told.passage.reading.quantities.some((q) => contains(told.range, q.span));
  return !counted && timed(told) && (timed(retold) || timed({ ...retold, range: retold.passage.sentence }));
}

/** A headline that has this much of a clause says it in the outlet's own voice, where nothing in it names a source. */
const HELD_BY_HEADLINE_MIN = 0.6;
/** What shows that a headline gives somebody's words. */
const HEADLINE_SOURCE =
  /["“”‘]|: |\b(?:sa(?:y|ys|id)|claim(?:s|ed)?|warns?|accuses?|according|tells?|told|den(?:y|ies)|fears?)\b/i;
/** Another report's own words for it must be this alike, and as alike as the told text's. */
const LIKENESS_ELSEWHERE_MIN = 0.4;

/**
 * What the told text's headline, or a report that retells neither, has in its own voice is nobody's view, whoever one text has
 * it from; nor is what somebody tells of the doings of the body that he speaks for (`the bank will sell bonds, its governor said`).
 */
export function isNobodysView({ told, retold, likeness }: Counterpart, { bearings }: Told): boolean {
  const { reading } = told.passage;
  const { article } = reading;
  const stated = article.segments
    .filter((s) => s.kind === 'headline' && !HEADLINE_SOURCE.test(article.text.slice(s.start, s.end)))
    .map((s) => stemsIn(reading, s));
  if (stated.some((words) => weightedContainment(retold.words, words, bearings.weights) >= HELD_BY_HEADLINE_MIN))
    return true;
  if (ofOwnBody(told.statement, retold, bearings.entities)) return true;
  const elsewhere = bearings.ownVoice.filter((o) => o.report !== bearings.reportOf.get(article.id));
  return elsewhere.some(({ clause }) => {
    const alike = clauseLikeness(clause, retold, bearings.weights);
    return alike >= LIKENESS_ELSEWHERE_MIN && alike >= likeness;
  });
}

/** A body by what it is: `the bank`, `the club`. */
const BODY_SUBJECT =
  /^(?:the|its|their|our) (?:company|firm|group|bank|club|council|authority|agency|ministry|government|operator|airline|office|board|university|school|hospital|party|league|museum|court|union|city|town|state|army|navy|party)\b/i;

/** The subject of both is a body, and who says it in the told text holds an office there. */
function ofOwnBody(s: Statement | null, retold: Clause, entities: Told['bearings']['entities']): boolean {
  const content = s?.content[0]?.text ?? '';
  if (!isSourced(s)) return false;
  const id = s.chain.at(-1) ?? s.source.entity;
  const entity = id === null || id === undefined ? undefined : entities.get(id);
  const of = [entity?.party ?? '', ...(entity?.forms ?? []), s.source.spans[0]?.text ?? ''].join(' ').toLowerCase();
  const words = content.split(' ');
  const body =
    (BODY_SUBJECT.test(content)
      ? words[1]
      : /^(?!The |A |An |It |They |He |She )\p{Lu}/u.test(content)
        ? words[0]
        : ''
    )?.toLowerCase() ?? '';
  return body.length > 2 && of.includes(body) && retold.passage.text.toLowerCase().includes(body);
}
