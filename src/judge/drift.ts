import type { Article } from '../model/article.ts';
import type { Severity } from '../model/finding.ts';
import type { Span } from '../model/span.ts';
import { spanOf } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { additions } from './drift-additions.ts';
import type { Difference } from './drift-difference.ts';
import { figureDrift } from './drift-figures.ts';
import { scopeDrift } from './drift-scope.ts';
import { sourceDrift } from './drift-sources.ts';
import { strengthDrift } from './drift-strength.ts';
import { timeDrift } from './drift-times.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Passage, shown, shownRange } from './passages.ts';
import type { Retelling } from './retellings.ts';

/** Every difference between a text and its retelling that says who is the source, how sure, how far, how much or when. */
export function driftOf(retelling: Retelling, articles: readonly Article[]): Draft[] {
  const sources = sourceDrift(retelling);
  const differences = [
    ...sources,
    ...strengthDrift(retelling).filter(
      (d) =>
        !sources.some(
          (s) => s.retold === d.retold && (s.kind !== 'verification-lost' || d.kind === 'certainty-raised'),
        ),
    ),
    ...scopeDrift(retelling),
    ...figureDrift(retelling),
    ...timeDrift(retelling),
  ];
  // What differs in source, strength or figure is told already: it is no addition.
  const added = additions(retelling).filter(
    (a) =>
      a.template !== 'added' ||
      !differences.some((d) => d.retold.passage === a.retold.passage && d.retold.range.start === a.retold.range.start),
  );
  const seen = new Set<string>();
  return [...differences, ...added]
    .filter((d) => {
      const key = `${d.kind} ${d.told.passage.index} ${d.retold.passage.index}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((d) => draftOf(d, retelling, articles));
}

function draftOf(d: Difference, retelling: Retelling, articles: readonly Article[]): Draft {
  const told = shown(d.told);
  const retold = shown(d.retold);
  const also = (d.alsoTold ?? []).map((p) => shownRange(p.reading.article, p.sentence, p.sentence));
  const twins = retelling.toldTwins.flatMap((twin) => twinSpan(twin, told) ?? []);
  const retoldTwins = retelling.retoldTwins.flatMap((twin) => twinSpan(twin, retold) ?? []);
  const names = (spans: readonly Span[]): string => {
    const [first = '', ...rest] = [...new Set(spans.map((s) => s.article))].flatMap((id) =>
      articles.filter((a) => a.id === id).map((a) => nameOf(a, articles)),
    );
    return rest.length === 0 ? first : `${first} (with ${rest.join(', ')})`;
  };
  return {
    kind: d.kind,
    severity: weighed(d.severity, retelling),
    template: d.template,
    words: {
      toldWords: shortened(told.text),
      retoldWords: shortened(retold.text),
      told: names([told, ...twins]),
      retold: names([retold, ...retoldTwins]),
      ...d.words,
    },
    spans: [told, ...also, ...twins, retold, ...retoldTwins],
    unordered: retelling.standing === 'unordered',
    about: d.retold.statement?.id ?? d.told.statement?.id ?? null,
  };
}

/** Where nothing shows which text came first, no difference is of high severity; under the threshold every one is low. */
function weighed(severity: Severity, { standing }: Retelling): Severity {
  if (standing === 'ordered' || severity === 'info' || severity === 'low') return severity;
  return standing === 'unordered' ? 'medium' : 'low';
}

/** The same words in a copy, typography apart. */
function twinSpan(twin: readonly Passage[], span: Span): Span | null {
  const wanted = fold(span.text).text.trim();
  for (const passage of twin) {
    const { sentence, reading } = passage;
    const folded = fold(reading.article.text, sentence.start, sentence.end);
    const at = folded.text.indexOf(wanted);
    if (at < 0) continue;
    const start = folded.starts[at];
    const end = folded.ends[at + wanted.length - 1];
    if (start !== undefined && end !== undefined && start < end) return spanOf(reading.article, start, end);
  }
  return null;
}
