import type { Article } from '../model/article.ts';
import type { Severity } from '../model/finding.ts';
import { overlapOf, type Span, spanOf } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { anchored } from './anchors.ts';
import { additions } from './drift-additions.ts';
import { boundsDrift } from './drift-bounds.ts';
import type { Difference } from './drift-difference.ts';
import { figureSourcesLost } from './drift-figure-sources.ts';
import { figureDrift } from './drift-figures.ts';
import { scopeDrift } from './drift-scope.ts';
import { sourceDrift } from './drift-sources.ts';
import { strengthDrift } from './drift-strength.ts';
import { timeDrift } from './drift-times.ts';
import { type Draft, nameOf, shortened } from './findings-draft.ts';
import { type Passage, shown, shownRange } from './passages.ts';
import type { Retelling, Told } from './retellings.ts';

/**
 * Every difference between a text and its retelling that says who is the source, how sure, how far, how much or when. Where the
 * told article has several versions, one that the retelling agrees with is enough: it may have been made from that one.
 */
export function driftOf(retelling: Retelling, articles: readonly Article[]): Draft[] {
  const others = retelling.otherTold.map((told) => ({ told, differences: differencesIn(told) }));
  return differencesIn(retelling)
    .filter((d) => !others.some((o) => agrees(o.told, o.differences, d, retelling)))
    .map((d) => draftOf(d, retelling, articles));
}

/** Another version of the told article has the passage no less alike, and does not differ in this way. */
function agrees(version: Told, differences: readonly Difference[], d: Difference, told: Told): boolean {
  const sameKind = (o: Difference): boolean => o.kind === d.kind && overlapOf(o.retold.range, d.retold.range) > 0;
  return alikeTo(version, d) >= alikeTo(told, d) && !differences.some(sameKind);
}

const alikeTo = ({ counterparts }: Told, d: Difference): number =>
  counterparts.reduce(
    (most, c) => (overlapOf(c.retold.range, d.retold.range) > 0 ? Math.max(most, c.likeness) : most),
    0,
  );

/** The same before they are worded. */
export function differencesIn(retelling: Told): Difference[] {
  const same = (a: Difference, b: Difference): boolean =>
    a.told.passage === b.told.passage && a.retold.passage === b.retold.passage;
  const plain = strengthDrift(retelling);
  const bounds = boundsDrift(retelling).filter((b) => !plain.some((d) => same(b, d)));
  const strengths = [...plain, ...bounds.filter((b) => b.kind !== 'scope-changed')];
  const scopes = [...scopeDrift(retelling), ...bounds.filter((b) => b.kind === 'scope-changed')];
  // What was held back and is stated is told as that, be its source there or not.
  const sources = sourceDrift(retelling).filter(
    (s) => s.kind !== 'attribution-lost' || !strengths.some((d) => d.template === 'hedge-lost' && d.told === s.told),
  );
  const wider = (d: Difference): boolean =>
    scopes.some((s) => s.template === 'scope-universal-added' && s.severity !== 'low' && same(s, d));
  const differences = [
    ...sources,
    ...strengths.filter(
      (d) =>
        !wider(d) &&
        (d.template === 'risk-added' ||
          !sources.some(
            (s) => same(s, d) && s.told === d.told && (s.kind !== 'verification-lost' || d.kind === 'certainty-raised'),
          )),
    ),
    ...scopes,
    ...figureSourcesLost(retelling).filter((d) => !strengths.some((x) => x.template === 'hedge-lost' && same(x, d))),
    ...figureDrift(retelling),
    ...timeDrift(retelling),
  ];
  // What differs in source, strength or figure is told already: it is no addition.
  const added = (retelling.isCopy ? [] : additions(retelling)).filter(
    (a) =>
      a.template !== 'added' ||
      !differences.some((d) => d.retold.passage === a.retold.passage && d.retold.range.start === a.retold.range.start),
  );
  const seen = new Set<string>();
  return [...together(differences), ...added].filter((d) => {
    const key = `${d.kind} ${d.told.passage.index} ${d.retold.passage.index}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A told sentence whose source is gone in several sentences of the retelling is one finding. */
function together(differences: readonly Difference[]): Difference[] {
  const first = new Map<number, Difference>();
  const kept: Difference[] = [];
  for (const d of differences) {
    const at = d.kind === 'attribution-lost' ? first.get(d.told.passage.index) : undefined;
    if (at === undefined) {
      kept.push(d);
      if (d.kind === 'attribution-lost') first.set(d.told.passage.index, d);
      continue;
    }
    const weightier = WEIGHT[d.severity] > WEIGHT[at.severity];
    const severity = weightier ? d.severity : at.severity;
    const merged = { ...at, severity, alsoRetold: [...(at.alsoRetold ?? []), d.retold] };
    kept[kept.indexOf(at)] = merged;
    first.set(d.told.passage.index, merged);
  }
  return kept;
}

const WEIGHT: Readonly<Record<Severity, number>> = { high: 3, medium: 2, low: 1, info: 0 };

function draftOf(d: Difference, retelling: Retelling, articles: readonly Article[]): Draft {
  const { told, retold, further } = anchored(d, retelling);
  const also = (d.alsoTold ?? []).map((p) => shownRange(p.reading.article, p.sentence, p.sentence));
  const twins = retelling.toldTwins.flatMap((twin) => twinSpan(twin, told) ?? []);
  const retoldTwins = retelling.retoldTwins.flatMap((twin) => twinSpan(twin, retold) ?? []);
  const alsoRetold = (d.alsoRetold ?? []).map(shown);
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
    spans: [told, retold, ...further, ...also, ...twins, ...alsoRetold, ...retoldTwins],
    told,
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
