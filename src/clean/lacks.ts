import { type Article, isStory } from '../model/article.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { type Span, spanOf } from '../model/span.ts';
import type { LanguageFound } from './language.ts';
import { foldLine, wordsOf } from './line.ts';
import type { Damage } from './pagetree.ts';
import { isAge } from './phrases.ts';

/** What an article lacks, as problems with the mend. */

/** Below this a file holds a headline or a notice, not a report: of 234 crawled news articles one has fewer words. */
const STORY_WORDS_LEAST = 25;
const SENTENCE = /[.!?…]["'”’)\]]{0,3}(?:\s|$)/;

export function problemsOf(article: Article, language: LanguageFound, damage: Damage): Problem[] {
  const file = article.source;
  const problems: Problem[] = [];
  const add = (code: ProblemCode, message: string, span: Span | null = null): void => {
    problems.push({ code, article: article.id, span, message });
  };
  const story = article.segments.filter(isStory).map(({ start, end }) => article.text.slice(start, end));
  const words = story.reduce((sum, passage) => sum + wordsOf(passage).length, 0);
  for (const [code, message] of damageTold(file, damage)) add(code, message);
  if (words < STORY_WORDS_LEAST || !story.some((passage) => SENTENCE.test(passage)))
    add(
      'text-too-short',
      `${file} holds ${words} ${words === 1 ? 'word' : 'words'} of story text; give the whole article.`,
    );
  if (!language.english)
    add(
      'language-unsupported',
      `The story text of ${file} is not in English (found: ${language.tag}); its segments are given, its statements cannot be read.`,
    );
  if (article.outlet === null)
    add('outlet-unknown', `Nothing in ${file} names its outlet; state it with --outlet ${file}=NAME.`);
  if (article.published === null)
    add(
      'date-unknown',
      `Nothing in ${file} gives its date of publication; state it with --published ${file}=YYYY-MM-DD.`,
    );
  const ages = agesSpan(article);
  if (ages !== null)
    add(
      'furniture-dates',
      `The ages beside other stories in ${file} belong to the time of the crawl, not to the article; they date nothing.`,
      ages,
    );
  return problems;
}

/** What is missing of the file, one problem a kind of damage. */
function damageTold(file: string, damage: Damage): [ProblemCode, string][] {
  const told: [ProblemCode, string][] = [];
  if (damage.endsIn === 'a text')
    told.push([
      'text-truncated',
      `${file} ends inside a sentence at the size of a buffer; save the whole article again.`,
    ]);
  else if (damage.endsIn !== null)
    told.push([
      'truncated',
      `${file} ends inside ${damage.endsIn}; what came after it is missing: save the page again.`,
    ]);
  if (damage.deep) told.push(['too-deep', `${file} nests its elements deeper than we read; give the article as text.`]);
  if (damage.large)
    told.push([
      'truncated',
      `${file} is larger than an article is read; what lies beyond is left out or untyped: give the article alone.`,
    ]);
  return told;
}

/** From the first age that the furniture shows to the end of the run of sidebar segments that holds the last one. */
function agesSpan(article: Article): Span | null {
  const { segments, text } = article;
  const isAgeSegment = (at: number): boolean => {
    const segment = segments[at];
    return (
      segment !== undefined &&
      !isStory(segment) &&
      segment.end - segment.start <= 60 &&
      isAge(foldLine(text.slice(segment.start, segment.end)))
    );
  };
  const first = segments.findIndex((_, at) => isAgeSegment(at));
  const start = segments[first]?.start;
  if (start === undefined) return null;
  let last = segments.findLastIndex((_, at) => isAgeSegment(at));
  while (segments[last + 1]?.kind === 'sidebar') last++;
  const end = segments[last]?.end ?? start;
  return spanOf(article, start, end);
}
