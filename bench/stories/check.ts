import { isStory } from '../../src/model/article.ts';
import { mergesReports } from '../../src/model/derivation.ts';
import type { Span } from '../../src/model/span.ts';
import { type BuiltStory, stale } from '../marks/folder.ts';
import type { LaidArticle } from '../marks/layout.ts';
import { CONFLICT } from '../marks/story.ts';

export const WORDS_MIN = 150;
export const WORDS_MAX = 700;

/** What is wrong with a story (it must be mended), and what a writer may want to look at. */
export interface Verdict {
  readonly slug: string;
  readonly wrong: readonly string[];
  readonly look: readonly string[];
}

export function check(story: BuiltStory, root?: string): Verdict {
  const wrong = [
    ...story.complaints,
    ...articles(story),
    ...spans(story),
    ...statements(story),
    ...pairs(story),
    ...planted(story),
    ...references(story),
    ...dates(story),
    ...stale(story, root).map(
      (path) => `${path} is not what the marked text gives: run npm run bench -- stories --build ${story.slug}`,
    ),
  ];
  return { slug: story.slug, wrong, look: [...uncovered(story), ...mix(story)] };
}

/** Length, tiling, a headline at most, a folder of five to eight. */
function articles({ gold }: BuiltStory): string[] {
  const outlets = gold.laid.map(({ header }) => header.get('outlet'));
  const count = gold.laid.length;
  return [
    ...(count < 5 || count > 8 ? [`${count} articles; a story has 5 to 8`] : []),
    ...(new Set(gold.laid.map(({ number }) => number)).size < count ? ['two articles have the same number'] : []),
    ...(new Set(outlets).size < 5 ? ['fewer than five outlets'] : []),
    ...gold.laid.flatMap((article) => {
      const words = article.text.split(/\s+/).filter((word) => word !== '').length;
      const short = article.blocks.some(({ inheritedFrom }) => inheritedFrom?.article) ? WORDS_MIN / 2 : WORDS_MIN;
      return [
        ...(words < short || words > WORDS_MAX
          ? [`${article.file}: ${words} words; ${WORDS_MIN} to ${WORDS_MAX} are asked`]
          : []),
        ...untiled(article),
        ...(article.segments.filter(({ kind }) => kind === 'headline').length > 1
          ? [`${article.file}: two headlines`]
          : []),
        ...(article.segments.some(({ kind }) => kind === 'paragraph') ? [] : [`${article.file}: no paragraph`]),
      ];
    }),
  ];
}

function untiled({ file, text, segments }: LaidArticle): string[] {
  let at = 0;
  for (const { start, end } of [...segments, { start: text.length, end: text.length }]) {
    if (start < at) return [`${file}: segments overlap at ${start}`];
    if (text.slice(at, start).trim() !== '')
      return [`${file}: no segment holds: ${text.slice(at, start).trim().slice(0, 40)}`];
    at = end;
  }
  return [];
}

function allSpans(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(allSpans);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'text' in value && 'article' in value) return [value as Span];
  return Object.values(value).flatMap(allSpans);
}

function spans({ gold, phenomena }: BuiltStory): string[] {
  const text = new Map(gold.dossier.articles.map((article) => [article.id, article.text]));
  return allSpans([gold.dossier, phenomena])
    .filter(
      (span) => text.get(span.article)?.slice(span.start, span.end) !== span.text || span.text.trim() !== span.text,
    )
    .map((span) => `a span does not slice: ${span.text.slice(0, 40)}`);
}

/** Source, cue and content stand in story text, and no two statements are the same. */
function statements({ gold }: BuiltStory): string[] {
  const seen = new Set<string>();
  return gold.found.flatMap(({ article, content, statement }) => {
    if (!statement) return [];
    const story = article.segments.filter(isStory);
    const inside = (span: Span): boolean => story.some(({ start, end }) => start <= span.start && span.end <= end);
    const parts = [...content, ...(statement.source?.spans ?? []), ...(statement.cue ? [statement.cue.span] : [])];
    const words = content[0]?.text.slice(0, 40) ?? '';
    const key = JSON.stringify([article.number, content.map(({ start, end }) => [start, end]), statement.chain]);
    const twice = seen.has(key);
    seen.add(key);
    const overlap = content.some(
      (span) => statement.cue && span.start < statement.cue.span.end && statement.cue.span.start < span.end,
    );
    return [
      ...parts
        .filter((span) => !inside(span))
        .map((span) => `${article.file}: stands in furniture or over two segments: ${span.text.slice(0, 40)}`),
      ...(twice ? [`${article.file}: the same statement twice: ${words}`] : []),
      ...(overlap ? [`${article.file}: the cue is inside the content: ${words} (cue@2?)`] : []),
    ];
  });
}

/** Pairs and reports say the same: inside a report every pair descends; `from` is one of the pair or of its report. */
function pairs({ gold }: BuiltStory): string[] {
  const { dossier, laid, idOf } = gold;
  const reportOf = (number: string): string | undefined =>
    dossier.reports.find(({ articles: members }) => members.includes(idOf.get(number) ?? ('' as never)))?.id;
  const dependent = gold.pairs.filter(({ kind }) => mergesReports(kind));
  return [
    ...gold.pairs.flatMap(({ a, b, kind, from, press }) => {
      const same = reportOf(a) === reportOf(b);
      return [
        ...(same && !mergesReports(kind) && kind !== 'excerpt'
          ? [`D ${a} ${b}: both are in one report, but the pair is ${kind}`]
          : []),
        ...(from !== null && ![a, b].includes(from) ? [`D ${a} ${b}: from=${from} is not of the pair`] : []),
        ...(from !== null && (kind === 'independent' || kind === 'common-source')
          ? [`D ${a} ${b}: ${kind} has no from`]
          : []),
        ...(press && same ? [`D ${a} ${b}: press, but in one report`] : []),
      ];
    }),
    ...(gold.pairs.length === (laid.length * (laid.length - 1)) / 2 ? [] : ['not every pair is there once']),
    ...(dependent.length === 0 ? ['no dependent pair'] : []),
    ...(dossier.reports.length < 2 ? ['all articles are one report'] : []),
    ...(new Set(dossier.reports.flatMap(({ articles: members }) => members)).size === laid.length
      ? []
      : ['reports do not hold every article once']),
  ];
}

/** Findings and controls have the passages that their kind needs. */
function planted({ gold, phenomena }: BuiltStory): string[] {
  return [
    ...gold.dossier.findings.flatMap(({ id, kind, articles: inArticles, spans: evidence }) => {
      const most = Math.max(
        0,
        ...inArticles.map((article) => evidence.filter((span) => span.article === article).length),
      );
      return [
        ...(evidence.length === 0 ? [`${id}: no passage carries its flag`] : []),
        ...(CONFLICT.has(kind) && evidence.length < 2 ? [`${id}: a conflict needs two passages`] : []),
        ...(most > 4 ? [`${id}: more than four passages in one article`] : []),
        ...(evidence.some(({ text }) => text.length > 600) ? [`${id}: a passage is over 600 characters`] : []),
      ];
    }),
    ...phenomena
      .filter(({ control }) => control !== undefined)
      .flatMap(({ control, kind, spans: shown = [], statements: said = [] }) => [
        ...(shown.length < 2 ? [`${control}: a control needs two passages`] : []),
        ...((kind === 'distortion' || kind === 'name-clash') && said.length < 2
          ? [`${control}: ${kind} needs two statements`]
          : []),
      ]),
    ...phenomena
      .filter(
        ({ passage, spans: shown = [] }) =>
          passage !== undefined &&
          gold.dossier.reports.filter(({ articles: members }) => shown.some(({ article }) => members.includes(article)))
            .length < 2,
      )
      .map(({ passage }) => `passage ${passage} stands in one report only`),
  ];
}

/** Every id that is used is there, and every id that is there is used. */
function references({ gold, sheet }: BuiltStory): string[] {
  const flagged = gold.found.map(({ flags }) => flags);
  const unknown = (used: readonly string[], there: ReadonlyMap<string, unknown>): string[] =>
    [...new Set(used)].filter((id) => !there.has(id)).map((id) => `${id} is not in _story.txt`);
  const findings = flagged.flatMap(({ findings: ids }) => ids);
  const controls = flagged.flatMap(({ controls: ids }) => ids);
  const named = [...sheet.claims.values()];
  const sources = [
    ...gold.found.flatMap(({ entity, flags }) => [...(entity ? [entity] : []), ...flags.via]),
    ...named.flatMap(({ origins }) => origins ?? []),
  ];
  const other = [
    ...named.flatMap(({ disputed, supported }) => [...disputed, ...supported]),
    ...[...sheet.findings.values()].flatMap(({ claim }) => claim ?? []),
  ];
  const numbers = new Set(gold.laid.map(({ number }) => number));
  return [
    ...unknown(findings, sheet.findings),
    ...unknown(controls, sheet.controls),
    ...unknown(sources, sheet.entities),
    ...unknown(other, sheet.claims),
    ...[...sheet.entities.keys()].filter((id) => !sources.includes(id)).map((id) => `entity ${id} is never a source`),
    ...sheet.notes.flatMap(({ kind, articles: at }) =>
      at.filter((number) => !numbers.has(number)).map((number) => `N ${kind}: no article ${number}`),
    ),
    ...gold.dossier.quotations
      .filter(({ occurrences }) => occurrences.length < 2)
      .map(({ id }) => `${id}: a quotation needs two occurrences`),
  ];
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAY = `(?<day>${DAYS.join('|')})`;
const MONTH = `(?<month>${MONTHS.join('|')})`;
const DATED = [
  new RegExp(`\\b${DAY},? (?<date>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (?<year>\\d{4}))?`, 'gi'),
  new RegExp(`\\b${DAY},? ${MONTH} (?<date>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`, 'gi'),
];

/** Weekdays are those of their dates unless planted; publication is in the story's year, and shown. */
function dates({ gold, sheet }: BuiltStory): string[] {
  const year = Number(sheet.facts.get('year'));
  const excused = gold.found.filter(({ flags }) =>
    flags.findings.some((id) => sheet.findings.get(id)?.kind === 'weekday-mismatch'),
  );
  return gold.laid.flatMap((article) => {
    const weekdays = DATED.flatMap((pattern) => [...article.text.matchAll(pattern)]).flatMap((match) => {
      const { day = '', date, month = '', year: given } = match.groups ?? {};
      const at = new Date(Date.UTC(Number(given ?? year), MONTHS.indexOf(month.toLowerCase()), Number(date)));
      const right = DAYS[at.getUTCDay()] === day.toLowerCase() && at.getUTCDate() === Number(date);
      const planned = excused.some(
        (each) =>
          each.article === article && each.content.some((span) => span.start <= match.index && match.index < span.end),
      );
      return right || planned
        ? []
        : [`${article.file}: ${match[0]} is a ${DAYS[at.getUTCDay()]}; plant it as weekday-mismatch or mend it`];
    });
    return [...weekdays, ...published(article, year)];
  });
}

function published(article: LaidArticle, year: number): string[] {
  const date = article.header.get('date');
  if (date === undefined) return [];
  const parsed = /^(?<year>\d{4})-\d\d-(?<day>\d\d)(?:T[\d:]+(?:Z|[+-]\d\d:\d\d)?)?$/.exec(date)?.groups;
  if (!parsed || Number.isNaN(Date.parse(date.slice(0, 10))))
    return [`${article.file}: date: is not ISO 8601: ${date}`];
  if (Math.abs(Number(parsed.year) - year) > 1) return [`${article.file}: date: is not in the story's year`];
  const shown = article.segments
    .filter(({ kind }) => ['metadata', 'dateline', 'byline'].includes(kind))
    .some(({ start, end }) =>
      new RegExp(`(?<!\\d)0?${Number(parsed.day)}(?!\\d)`).test(article.text.slice(start, end)),
    );
  return shown || article.html ? [] : [`${article.file}: date: is given but no [meta], [date] or [by] shows the day`];
}

/** Double quotation marks in story text that nothing covers: a statement forgotten, or scare quotes. */
function uncovered({ gold }: BuiltStory): string[] {
  return gold.laid.flatMap((article) => {
    const marked = gold.found.filter((each) => each.article === article).flatMap(({ content }) => content);
    return article.segments
      .filter(isStory)
      .flatMap(({ start, end }) =>
        [...article.text.slice(start, end).matchAll(/["“](?<words>[^"”]*)["”]/g)]
          .filter(
            ({ index, 0: words }) =>
              !marked.some((span) => span.start < start + index + words.length && start + index < span.end),
          )
          .map(({ 0: words }) => `${article.file}: a quotation that nothing covers: ${words.slice(0, 50)}`),
      );
  });
}

function mix({ gold }: BuiltStory): string[] {
  const several = gold.dossier.claims.filter(({ coverage }) => Object.keys(coverage).length > 1);
  const more = several.filter(({ counts }) => counts.origins > 1);
  return [
    ...(several.length < 5 ? [`only ${several.length} claims are told by several articles`] : []),
    ...(more.length < 0.3 * several.length
      ? [
          `${more.length} of ${several.length} claims of several articles have two or more origins; 30 % are asked over all stories`,
        ]
      : []),
  ];
}

/** One line a story: what it holds. */
export function summary({ slug, gold, phenomena }: BuiltStory): string {
  const { dossier } = gold;
  const several = dossier.claims.filter(({ coverage }) => Object.keys(coverage).length > 1);
  const kinds = [...new Set(phenomena.map(({ kind }) => kind))].sort();
  const figures = [
    `${dossier.articles.length} articles`,
    `${dossier.reports.length} reports`,
    `${dossier.statements.length} statements`,
    `${dossier.claims.length} claims (${several.length} of several articles, ${several.filter(({ counts }) => counts.origins > 1).length} with two or more origins)`,
    `${dossier.findings.length} findings`,
    `${phenomena.filter(({ control }) => control).length} controls`,
    `${phenomena.filter(({ passage }) => passage).length} passages`,
  ];
  return `${slug}: ${figures.join(', ')}\n  ${kinds.join(', ')}`;
}

/** What all stories hold together, beside what is asked of them. */
export function totals(stories: readonly BuiltStory[]): string[] {
  const sum = (of: (story: BuiltStory) => number): number => stories.reduce((total, story) => total + of(story), 0);
  const kinds = (kind: string): number => sum(({ phenomena }) => phenomena.filter((each) => each.kind === kind).length);
  const several = stories.flatMap(({ gold }) =>
    gold.dossier.claims.filter(({ coverage }) => Object.keys(coverage).length > 1),
  );
  const more = several.filter(({ counts }) => counts.origins > 1).length;
  const pasted = sum(({ gold }) => gold.passages.filter(({ home }) => !home).length);
  return [
    `stories ${stories.length} (12 asked), of them frozen ${stories.filter(({ sheet }) => sheet.facts.get('frozen') === 'yes').length}, with pages ${stories.filter(({ gold }) => gold.laid.some(({ html }) => html)).length} (2)`,
    `articles ${sum(({ gold }) => gold.laid.length)} (about 70), undated ${kinds('undated')}`,
    `pasted paragraphs ${pasted} (20), press conference pairs ${kinds('press-conference-pair')} (20), nested statements ${kinds('chain')}`,
    `claims of several articles ${several.length}, with two or more origins ${more} (${Math.round((100 * more) / Math.max(1, several.length))} %; 30 % asked)`,
    `copies ${kinds('copy')}, excerpts ${kinds('excerpt')}, rewrites ${kinds('rewrite')}, siblings ${kinds('siblings')}, common source ${kinds('common-source')}`,
    `findings ${sum(({ gold }) => gold.dossier.findings.length)}, controls ${sum(({ phenomena }) => phenomena.filter(({ control }) => control).length)}`,
  ];
}
