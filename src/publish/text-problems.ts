import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { ArticleId } from '../model/id.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import type { ArticleLabel } from './labels.ts';
import { problemWords } from './labels-problems.ts';
import { type Layout, section, wrap } from './text-layout.ts';

type Labels = ReadonlyMap<ArticleId, ArticleLabel>;
type Files = ReadonlyMap<ArticleId, { readonly source: string; readonly name: string }>;

/** Problems of one kind that are told one by one; of more, the first stands for all. */
const PROBLEMS_OF_A_KIND = 3;
/** Files named one by one: two lines of a summary. Of more, the letters are enough, and the list of articles has the names. */
const FILES_NAMED = 8;
const LETTERS_SHOWN = 26;

const STATE_DATE = 'State it with --published FILE=YYYY-MM-DD; times such as “on Monday” are counted from that date.';

/**
 * The mend of a code where it is the same for every article, so that it is told once and not with each file.
 * Codes with the same mend stand together. The words of the other codes' messages differ from article to article.
 */
const MENDS: Partial<Readonly<Record<ProblemCode, string>>> = {
  'outlet-unknown': 'State it with --outlet FILE=NAME.',
  'date-unknown': STATE_DATE,
  'time-unresolved': STATE_DATE,
  'text-too-short': 'Give the whole article.',
  'furniture-dates': 'They belong to the time of saving; nothing needs to be done.',
};

/** What was missing or could not be read: a line a code with the files concerned, and one mend for all that it mends. */
export function problemSection({ problems, articles }: Dossier, labels: Labels, layout: Layout): string[] {
  const files = filesOf(articles);
  const groups = Map.groupBy(problems, ({ code, article }) => (article ? MENDS[code] : undefined) ?? code);
  const lines = [...groups].flatMap(([mend, ofGroup]) =>
    ofGroup.some(({ code, article }) => article && MENDS[code] === mend)
      ? [...foldedLines(ofGroup, files, labels, layout), ...wrap('    ', mend, layout.width)]
      : toldLines(ofGroup, files, labels, layout),
  );
  return section(`Problems (${problems.length})`, lines, layout);
}

/**
 * How a person writes each article's file in an option: its base name, the path where two share one, `-` for standard
 * input.
 */
function filesOf(articles: readonly Article[]): Files {
  const base = (source: string): string => (source === 'stdin' ? '-' : source.split(/[/\\]/).at(-1) || source);
  const byBase = Map.groupBy(articles, ({ source }) => base(source));
  return new Map(
    articles.map(({ id, source }) => [
      id,
      { source, name: byBase.get(base(source))?.length === 1 ? base(source) : source },
    ]),
  );
}

/** `publication date not found: a.txt (A), b.txt (B)`, one for each code of a mend. */
function foldedLines(problems: readonly Problem[], files: Files, labels: Labels, { width }: Layout): string[] {
  return [...Map.groupBy(problems, ({ code }) => code)].flatMap(([code, ofCode]) => {
    const ids = [...new Set(ofCode.flatMap(({ article }) => article ?? []))];
    const letters = ids.map((id) => labels.get(id)?.letter ?? '?');
    const named = ids.map((id, i) => `${files.get(id)?.name ?? id} (${letters[i]})`);
    const where = ids.length <= FILES_NAMED ? named.join(', ') : shownLetters(letters);
    return wrap('  ', `${problemWords[code]}: ${where}`, width);
  });
}

const shownLetters = (letters: readonly string[]): string => {
  const more = letters.length - LETTERS_SHOWN;
  return `${letters.slice(0, LETTERS_SHOWN).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
};

/** Problems of one code whose messages differ: each is told, or the first for many. The path is cut to the file's name. */
function toldLines(problems: readonly Problem[], files: Files, labels: Labels, { width }: Layout): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const words = problemWords[first.code] ?? first.code;
  const said = ({ message, article }: Problem): string => {
    const file = article ? files.get(article) : undefined;
    return file ? message.replaceAll(file.source, file.name) : message;
  };
  if (problems.length <= PROBLEMS_OF_A_KIND)
    return problems.flatMap((problem) => {
      const letter = problem.article ? labels.get(problem.article)?.letter : undefined;
      return wrap('  ', `${words}${letter ? ` (${letter})` : ''}: ${said(problem)}`, width);
    });
  const letters = [...new Set(problems.flatMap(({ article }) => (article ? (labels.get(article)?.letter ?? []) : [])))];
  const where = letters.length > 0 ? ` in ${shownLetters(letters)}` : '';
  return wrap('  ', `${words}, ${problems.length} times${where}; the first: ${said(first)}`, width);
}
