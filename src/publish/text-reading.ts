import { NO_DENIAL } from '../languages/en/cues.ts';
import type { ReadLine } from '../model/dossier.ts';
import type { Entity } from '../model/entity.ts';
import type { EntityId } from '../model/id.ts';
import type { Statement } from '../model/statement.ts';
import { articleName, attitudeWords, certaintyWords, plural, speakerLine } from './labels.ts';
import { problemWords } from './labels-problems.ts';
import { type Layout, layoutOf, oneLine, shorten, wrap } from './text-layout.ts';

/** The outlet's own statements shown: they are most of an article, and whoever wants them all reads the article. */
const OWN_SHOWN = 3;
const PROBLEMS_SHOWN = 5;

/** One article by itself for a terminal: who says what, the times and places that were read, what was not. */
export function renderReading(line: ReadLine, options: { readonly colour: boolean; readonly width: number }): string {
  const layout = layoutOf(options);
  const entities = new Map(line.entities.map((entity) => [entity.id, entity]));
  const lines = [
    ...heading(line, layout),
    ...speakers(line, entities, layout),
    ...facts(line, layout),
    ...problems(line, layout),
  ];
  return `${lines.join('\n')}\n`;
}

function heading({ id, article }: ReadLine, { width, paint }: Layout): string[] {
  const name = article.outlet ? articleName(article) : null;
  const parts = [id, ...(name ? [name] : []), article.published?.value ?? 'undated', article.language];
  const title = article.title ? wrap('', `“${article.title.value}”`, width) : [];
  return [...wrap('', parts.join(' · '), width).map(paint.bold), ...title];
}

/** Speakers in the order of their first words, the outlet last. */
function speakers(line: ReadLine, entities: ReadonlyMap<EntityId, Entity>, layout: Layout): string[] {
  const { width, paint } = layout;
  const bySpeaker = Map.groupBy(line.statements, (statement) => speakerLine(statement, entities));
  const own = line.statements.filter((statement) => statement.voice === 'outlet');
  const attributed = [...bySpeaker].flatMap(([speaker, statements]) =>
    statements[0]?.voice === 'outlet'
      ? []
      : [paint.bold(shorten(`  ${oneLine(speaker)}`, width)), ...statements.flatMap((s) => statementLines(s, width))],
  );
  if (own.length === 0) return attributed;
  const shown = own.slice(0, OWN_SHOWN).flatMap((statement) => statementLines(statement, width));
  const more = own.length > OWN_SHOWN ? [paint.dim(`    … and ${own.length - OWN_SHOWN} more (--json shows all)`)] : [];
  return [...attributed, paint.bold(`  The outlet itself (${plural(own.length, 'statement')})`), ...shown, ...more];
}

function statementLines(statement: Statement, width: number): string[] {
  const words = statement.content.map((span) => oneLine(span.text)).join(' … ');
  // An attribution may hold its own marks; then no others are put around them.
  const quoted = statement.quoteMode === 'direct' && !/^["“‘'«]/.test(words) ? `“${words}”` : words;
  // > | did not deny that …     > | declined to comment on …: the article's own words say what was done with it.
  const cue = statement.cue?.span.text ?? '';
  const withheld = NO_DENIAL.test(cue) ? `“${oneLine(cue)}”` : '';
  const notes = [attitudeWords[statement.attitude], certaintyWords[statement.certainty], withheld].filter(
    (note) => note !== '',
  );
  return wrap('    - ', notes.length > 0 ? `${quoted} (${notes.join(', ')})` : quoted, width);
}

function facts({ times, places }: ReadLine, { width, paint }: Layout): string[] {
  const when = new Set(
    times.flatMap(({ span, value }) => (value === null ? [] : [`${oneLine(span.text)} = ${value}`])),
  );
  const where = new Set(
    places.flatMap(({ span, lat, lon, precision }) =>
      lat === null || lon === null ? [] : [`${oneLine(span.text)} (${pointWords(lat, lon, precision)})`],
    ),
  );
  const nowhere = new Set(places.flatMap(({ span, lat }) => (lat === null ? [oneLine(span.text)] : [])));
  return [
    ...(when.size > 0 ? wrap('  times: ', [...when].join('; '), width).map(paint.dim) : []),
    ...(where.size > 0 ? wrap('  places: ', [...where].join('; '), width).map(paint.dim) : []),
    ...(nowhere.size > 0 ? wrap('  not placed: ', [...nowhere].join('; '), width).map(paint.dim) : []),
  ];
}

/** A point where it is one; of an area how large it is. */
const pointWords = (lat: number, lon: number, precision: ReadLine['places'][number]['precision']): string =>
  precision === 'exact' || precision === 'near' || precision === null ? `${lat}, ${lon}` : precision;

function problems({ problems: all }: ReadLine, { width, paint }: Layout): string[] {
  const lines = all
    .slice(0, PROBLEMS_SHOWN)
    .flatMap(({ code, message }) => wrap('  ', `${problemWords[code]}: ${message}`, width));
  const more = all.length - PROBLEMS_SHOWN;
  return [...lines, ...(more > 0 ? [`  … and ${more} more problems`] : [])].map(paint.dim);
}
