import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acquire } from '../../src/acquire/acquire.ts';
import { loadClaimModel } from '../../src/adapters/claims.ts';
import { sha256 } from '../../src/adapters/files.ts';
import { loadRivalModel } from '../../src/adapters/rivals.ts';
import { attribute } from '../../src/attribute/attribute.ts';
import { judge } from '../../src/judge/judge.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { Derivation, DerivationKind } from '../../src/model/derivation.ts';
import type { Finding } from '../../src/model/finding.ts';
import { reportId } from '../../src/model/id.ts';
import type { ReadArticle } from '../../src/model/statement.ts';
import { cleanCapture } from '../../src/pipeline.ts';
import { read } from '../../src/read/read.ts';
import { relate } from '../../src/relate/relate.ts';
import { inputsOf, withoutNetwork, world } from './story.ts';

/**
 * Stories of two or three short articles, read by the program itself. How the second article came about is stated and not found:
 * three sentences are too few to show that one text retells another. The first line of an article is its headline, `@` opens the
 * day of publication. `retells or is retold`: nothing shows which of the two came first. `copies`: it is a copy, edited here and there.
 */
export type Lineage = 'retells' | 'retells or is retold' | 'copies' | 'apart';

/** Above the threshold of rule J0. */
const CONFIDENCE = 0.9;

function readArticle(text: string, n: number, published: string | null): ReadArticle {
  const inputs = inputsOf(text).map((input) => ({ ...input, source: `${n}.txt` }));
  const capture = acquire(inputs, sha256).value[0];
  assert.ok(capture, 'the article can be read');
  const options = {
    outlets: new Map([[capture.source, `Outlet ${n + 1}`]]),
    published: new Map(published === null ? [] : [[capture.source, published]]),
  };
  const reading = read(cleanCapture(capture, options, world()).value, world().reader, world().gazetteer).value;
  return { reading, attribution: attribute(reading, 'propositions').value };
}

const DAY = /^@(\S+)\n/;

/** Lines of an article: the headline first. */
export const text = (...lines: readonly string[]): string => lines.join('\n\n');

/** What is compared: the articles in their order, with the stated lineage. The first is what the others retell. */
export function comparisonOf(texts: readonly string[], lineage: Lineage): Comparison {
  const articles = texts.map((text, n) => readArticle(text.replace(DAY, ''), n, DAY.exec(text)?.[1] ?? null));
  const ids = articles.map((a) => a.reading.article.id);
  const kind: DerivationKind = lineage === 'apart' ? 'independent' : lineage === 'copies' ? 'copy' : 'rewrite';
  const isOrdered = lineage === 'retells' || lineage === 'copies';
  const derivations = ids.flatMap((a, i) =>
    ids.slice(i + 1).map(
      (b): Derivation => ({
        a,
        b,
        kind,
        from: isOrdered ? a : null,
        confidence: CONFIDENCE,
        evidence: [],
        shared: [],
        onlyInA: [],
        onlyInB: [],
      }),
    ),
  );
  const groups = lineage === 'apart' ? ids.map((id) => [id]) : [ids];
  return {
    ...relate(articles, loadClaimModel()).value,
    derivations,
    versions: [],
    reports: groups.map((group, i) => ({
      id: reportId(i + 1),
      articles: group,
      root: isOrdered ? (group[0] ?? null) : null,
      fullest: group[0] ?? null,
    })),
  };
}

export const findingsOfStory = (texts: readonly string[], lineage: Lineage): readonly Finding[] =>
  judge(comparisonOf(texts, lineage), loadRivalModel()).value.findings;

const isLoud = (f: Finding): boolean => f.severity === 'high' || f.severity === 'medium';

/** `kind: words | words`: each of the words stands in a passage of the finding. */
function tells(f: Finding, expected: string): boolean {
  const [kind = '', words = ''] = expected.split(': ');
  const all = words.split(' | ').filter(Boolean);
  return f.kind === kind && all.every((w) => f.spans.some((s) => s.text.includes(w)));
}

/**
 * The story gives the findings expected, each as `kind: words | words` (or one of several kinds, `kind/kind`; `low kind` for a
 * small one), and no other of high or medium weight.
 */
export function story(name: string, lineage: Lineage, texts: readonly string[], expected: readonly string[]): void {
  test(name, { skip: withoutNetwork() }, () => {
    const all = findingsOfStory(texts, lineage);
    const loud = all.filter((f) => isLoud(f));
    const shown = loud.map((f) => `${f.severity} ${f.kind}: ${f.explanation}`);
    const left = [...loud];
    for (const wanted of expected) {
      const [kinds = '', words = ''] = wanted.split(': ');
      const quiet = kinds.startsWith('low ');
      if (quiet) {
        assert.ok(
          all.some((f) => f.severity === 'low' && tells(f, wanted.slice(4))),
          `not found: ${wanted}`,
        );
        continue;
      }
      const at = left.findIndex((f) => kinds.split('/').some((kind) => tells(f, `${kind}: ${words}`)));
      assert.notEqual(at, -1, `not found: ${wanted}\n${shown.join('\n')}`);
      left.splice(at, 1);
    }
    assert.deepEqual(
      left.map((f) => `${f.severity} ${f.kind}: ${f.explanation}`),
      [],
    );
  });
}
