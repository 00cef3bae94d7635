import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { jsonLines } from '../bench/json-lines.ts';
import { STORIES, type StoryGold } from '../bench/marks/folder.ts';
import type { ConflictItem } from '../bench/turns/conflicts.ts';
import { meets, placesOf } from '../bench/turns/items.ts';
import { sha256 } from '../src/adapters/files.ts';
import { attribute } from '../src/attribute/attribute.ts';
import { acquire } from '../src/index.ts';
import { ledgerOf } from '../src/judge/counts.ts';
import { bearingsOf, passagesOfStory } from '../src/judge/retellings.ts';
import { type RivalPair, rivalPairs } from '../src/judge/rival-pairs.ts';
import type { RivalValue } from '../src/judge/rival-values.ts';
import type { Article } from '../src/model/article.ts';
import type { ArticleId } from '../src/model/id.ts';
import { cleanCapture, type World } from '../src/pipeline.ts';
import { read } from '../src/read/read.ts';
import { relate } from '../src/relate/relate.ts';

/** A pair of values that cannot both hold, of two texts, and whether they are of one thing. */
export interface RivalExample {
  /** Which two texts: an item's id, or `story:i:j`. */
  readonly texts: string;
  readonly answers: readonly number[];
  readonly is: boolean;
}

export interface RivalTexts {
  readonly texts: string;
  /** Whether the two texts conflict in anything. */
  readonly conflict: boolean;
}

export interface RivalData {
  readonly all: readonly RivalTexts[];
  readonly examples: readonly RivalExample[];
}

interface Input {
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly published?: string;
}

/** What the rooms before `judge` make of some texts. */
function readTexts(inputs: readonly Input[], world: World) {
  const published = new Map(inputs.flatMap(({ source, published: day }) => (day ? [[source, day] as const] : [])));
  const files = inputs.map(({ source, bytes }) => ({ source, bytes, failure: null, capturedAt: null }));
  const articles = acquire(files, sha256)
    .value.map((capture) => {
      const article = cleanCapture(capture, { outlets: new Map(), published }, world).value;
      const reading = read(article, world.reader, world.gazetteer).value;
      return { reading, attribution: attribute(reading, 'propositions').value };
    })
    .toSorted((a, b) => (a.reading.article.id < b.reading.article.id ? -1 : 1));
  const ledger = ledgerOf(relate(articles, world.claims).value);
  const passages = passagesOfStory(ledger);
  return { articles, ledger, passages, bearings: bearingsOf(ledger, passages) };
}

/** Pairs of short texts, of which the writer marked the values that conflict. */
export function itemData(file: string, world: World): RivalData {
  const each = jsonLines<ConflictItem>(file).map((item) => ({ item, examples: examplesOf(item, world) }));
  return {
    all: each.map(({ item }) => ({ texts: item.id, conflict: item.conflict !== null })),
    examples: each.flatMap(({ examples }) => examples),
  };
}

function examplesOf(item: ConflictItem, world: World): RivalExample[] {
  const source = (side: 'a' | 'b'): string => `${item.id}${side}.txt`;
  const encoder = new TextEncoder();
  const { articles, passages, bearings } = readTexts(
    [
      { source: source('a'), bytes: encoder.encode(item.a), published: item.published[0] },
      { source: source('b'), bytes: encoder.encode(item.b), published: item.published[1] },
    ],
    world,
  );
  const article = (side: 'a' | 'b'): Article | undefined =>
    articles.find(({ reading }) => reading.article.source === source(side))?.reading.article;
  const [first, second] = [article('a'), article('b')];
  if (!first || !second) return [];
  const marked = ({ span }: RivalValue, words: string, { text }: Article): boolean =>
    placesOf(words, text).some((place) => meets(span, place));
  return rivalPairs(passages.get(first.id) ?? [], passages.get(second.id) ?? [], bearings).map(
    ({ a, b, features }) => ({
      texts: item.id,
      answers: features,
      is: item.conflict !== null && marked(a, item.span_a, first) && marked(b, item.span_b, second),
    }),
  );
}

/** The texts of a story, two and two of different reports; what its gold calls a conflict is one. */
export function storyData({ slug, dossier }: StoryGold, world: World): RivalData {
  const folder = join(STORIES, slug, 'articles');
  const inputs = readdirSync(folder)
    .sort()
    .map((name) => ({ source: join('articles', name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const { articles, ledger, passages, bearings } = readTexts(inputs, world);
  const golden = new Map(
    articles.map(({ reading: { article } }): [ArticleId, string | undefined] => [
      article.id,
      dossier.articles.find(({ source }) => basename(source) === basename(article.source))?.id,
    ]),
  );
  const conflicts = dossier.findings.filter(({ kind }) => kind.endsWith('-conflict'));
  const within = ({ span, frame }: RivalValue, spans: (typeof conflicts)[number]['spans']): boolean => {
    const { article } = frame.clause.passage.reading;
    return spans.some(({ article: id, text }) => {
      const at = id === golden.get(article.id) ? article.text.indexOf(text) : -1;
      return at >= 0 && span.start >= at && span.end <= at + text.length;
    });
  };
  const isOne = ({ a, b }: RivalPair): boolean => conflicts.some(({ spans }) => within(a, spans) && within(b, spans));
  const ids = articles.map(({ reading }) => reading.article.id);
  const each = ids.flatMap((x, i) =>
    ids.slice(i + 1).flatMap((y, j) => {
      if (ledger.reportOf.get(x) === ledger.reportOf.get(y)) return [];
      const texts = `${slug}:${i}:${i + 1 + j}`;
      const pairs = rivalPairs(passages.get(x) ?? [], passages.get(y) ?? [], bearings);
      const examples = pairs.map((pair): RivalExample => ({ texts, answers: pair.features, is: isOne(pair) }));
      return [{ all: { texts, conflict: examples.some(({ is }) => is) }, examples }];
    }),
  );
  return { all: each.map(({ all }) => all), examples: each.flatMap(({ examples }) => examples) };
}
