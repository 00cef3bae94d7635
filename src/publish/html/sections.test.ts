import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fictionalDossier } from '../../../test/support/dossier.ts';
import type { Claim } from '../../model/claim.ts';
import type { Derivation } from '../../model/derivation.ts';
import type { Dossier } from '../../model/dossier.ts';
import { type ArticleId, claimId } from '../../model/id.ts';
import { claimsSection } from './claims.ts';
import { dateWords } from './dates.ts';
import { findingsSection } from './findings.ts';
import { derivationSentence, lineageSection } from './lineage.ts';
import { matrixSection } from './matrix.ts';
import { placesSection } from './places.ts';
import { quotationsSection } from './quotations.ts';
import { readingSection } from './reading.ts';
import { timelineSection } from './timeline.ts';
import { shortened, viewOf } from './view.ts';
import { comparedWords } from './wording.ts';

const words = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const view = viewOf(fictionalDossier());

for (const [value, expected] of [
  ['2031-05-01', '1 May 2031'],
  ['2031-05', 'May 2031'],
  ['2031', '2031'],
  ['2031-05-01T09:30:00Z', '1 May 2031, 09:30'],
  ['2031-05-01/2031-05-03', '1 May 2031 to 3 May 2031'],
  ['2031-13', '2031-13'],
  ['soon', 'soon'],
] as const)
  test(`H10 ${value} reads ${expected}`, () => assert.equal(dateWords(value), expected));

for (const [text, reference, expected] of [
  [
    'We lost sight and then the ground,',
    'We lost the light and then the bottom,',
    'We lost *sight* and then the *ground,*',
  ],
  ['WE LOST – the light', '“We lost the light”', 'WE LOST – the light'],
  ['the light', 'We lost the light and more', 'the light'],
  ['', 'We', ''],
] as const)
  test(`H11 “${text}” against “${reference}”`, () => {
    const shown = comparedWords(text, reference).map((word) => (word.differs ? `*${word.text}*` : word.text));
    assert.equal(shown.join(' '), expected);
  });

test('H11 a very long quotation is shown unmarked', () => {
  const long = Array.from({ length: 400 }, (_, index) => `word${index}`).join(' ');
  assert.ok(comparedWords(long, 'other').every((word) => !word.differs));
});

const sentence = (kind: Derivation['kind'], from: ArticleId | null): string => {
  const [first] = view.dossier.derivations;
  assert.ok(first);
  return derivationSentence(view, { ...first, kind, from });
};
const [one, other] = view.dossier.articles.map(({ id }) => id);
assert.ok(one && other);

for (const [kind, from, expected] of [
  ['copy', one, 'B holds the text of A, but for typography and cuts'],
  ['copy', null, 'A and B have the same text; order not shown'],
  ['rewrite', other, 'A is consistent with a rewrite of B'],
  ['rewrite', null, 'one of A and B is consistent with a rewrite of the other; order not shown'],
  ['excerpt', one, 'B holds a long passage of A'],
  ['siblings', null, 'A and B are consistent with one earlier text behind both'],
  ['common-source', null, 'A and B are separate reports of the same speech or document'],
  ['independent', null, 'no derivation was found between A and B'],
  ['undetermined', null, 'the evidence does not decide between A and B'],
] as const)
  test(`H8 ${kind} reads: ${expected}`, () => assert.equal(sentence(kind, from), expected));

test('H12 a claim shows its words, its origins by role, and the three counts', () => {
  const text = words(claimsSection(view).markup);
  assert.match(text, /the ferry struck a sandbank Tom Reed party to the event/);
  assert.match(text, /acknowledged by the party it concerns · why this status for claim 3/);
  assert.match(text, /Denied: any oil had leaked The owner denies it party to the event/);
  assert.match(text, /3 outlets 2 reports 1 origin/);
  assert.match(
    text,
    /Contested 1 .*Told differently 1 .*More than one origin 1 .*One origin 2 .*In the outlets’ own voice 2/,
  );
});

test('H12 each chip tells its treatment in words', () => {
  const text = words(claimsSection(view).markup);
  assert.match(text, /C island-wire: carries it/);
  assert.match(text, /D≠ The Quay: says otherwise/);
  assert.match(text, /A Harbour Post: does not mention it/);
});

test('H12 three hundred claims and fifty articles fold and stay below three megabytes', () => {
  const big = bigDossier(300, 50);
  const section = claimsSection(viewOf(big)).markup;
  assert.match(section, /more claims in one article only/);
  assert.match(words(section), /49 without it/);
  assert.ok(section.length < 3_000_000, `${section.length} characters`);
});

function bigDossier(claims: number, articles: number): Dossier {
  const small = fictionalDossier();
  const [article, claim] = [small.articles[0], small.claims[0]];
  assert.ok(article && claim);
  const ids = Array.from({ length: articles }, (_, index) => `a:${String(index).padStart(12, '0')}` as ArticleId);
  return {
    ...small,
    articles: ids.map((id, index) => (index === 0 ? article : { ...article, id })),
    claims: Array.from(
      { length: claims },
      (_, index): Claim => ({ ...claim, id: claimId(index + 1), supportedBy: [], coverage: { [article.id]: 'full' } }),
    ),
  };
}

test('H13 a paragraph’s margin names the speaker, the chain, the manner and the claim', () => {
  const text = words(readingSection(view).markup);
  assert.match(
    text,
    /Fishermen, via The coastguard reported speech, called unverified, with a remark on verification claim 2/,
  );
  assert.match(text, /The owner reported speech, denies it claim 1/);
  assert.match(text, /The outlet itself claim/);
});

test('H13 furniture is folded with a count, and no statement is read in it', () => {
  const { markup } = readingSection(view);
  assert.match(markup, /<details class="furniture"><summary>1 piece of page furniture: byline/);
  assert.doesNotMatch(markup, /<details class="furniture">(?:(?!<\/details>).)*<mark/s);
});

test('H14 the gutter tells shared paragraphs from others, in words too', () => {
  const text = words(readingSection(view).markup);
  assert.match(text, /Also in B\. =B Skipper Tom Reed said/);
  assert.match(text, /Only here, as far as the texts were compared\. Fishermen had seen/);
});

test('H15 the drawing stands in words beside it, and an unknown order reads “order not shown”', () => {
  const { markup } = lineageSection(view);
  assert.match(markup, /<svg role="group" aria-label="4 articles in 3 reports/);
  assert.match(
    words(markup),
    /B holds the text of A, but for typography and cuts\. one of B and C is consistent with a rewrite/,
  );
  assert.match(words(markup), /consistent with a rewrite order not shown/);
});

test('H15 the same stands from top to bottom for a narrow screen, the earlier text first', () => {
  const text = words(lineageSection(view).markup);
  assert.match(
    text,
    /Report 1 A Harbour Post 1 May 2031 B Coast Daily 2 May 2031 A → to B: same text 91 % Report 2 C island-wire date not found Report 3/,
  );
  assert.match(text, /Report 1 – Report 2: like a rewrite/);
});

test('H16 the matrix holds the claims of two or more articles and marks shared words', () => {
  const { markup } = matrixSection(view);
  assert.equal(markup.match(/<tr><th scope="row">/g)?.length, 4);
  assert.match(words(markup), /carries it, in words shared with B/);
  assert.doesNotMatch(markup, /oldest in the bay/);
});

test('H17 findings stand by group, the weightiest first, the minor ones with their caveat', () => {
  const text = words(findingsSection(view).markup);
  assert.ok(text.indexOf('island-wire gives the coastguard') < text.indexOf('Island-wire has 40'));
  assert.match(text, /A different source is named|a different source is named/);
  assert.match(text, /The later text may rest on other access\./);
});

test('H11 a quotation’s variant is shown beside the wording used for comparison', () => {
  const { markup } = quotationsSection(view);
  assert.match(markup, /<strong class="differs">sight<\/strong>/);
  assert.match(words(markup), /Tom Reed 3 occurrences/);
});

test('H10 the timeline names the basis of a date and when the articles were published', () => {
  const text = words(timelineSection(view).markup);
  assert.match(
    text,
    /1 May 2031 .*worked out from the text, counted from 2 May 2031 : A “ ?on Monday|1 May 2031 .*counted from 2 May 2031/,
  );
  assert.match(text, /4 May 2031 D The Quay published/);
});

test('H10 the timeline runs from the earliest date, whatever the order of the articles', () => {
  const articles = view.dossier.articles.toReversed();
  const text = words(timelineSection(viewOf({ ...view.dossier, articles })).markup);
  const places = ['1 May 2031', '2 May 2031', '4 May 2031'].map((day) => text.search(new RegExp(`(?<!from )${day}`)));
  assert.ok(
    places.every((place, index) => place > (places[index - 1] ?? -1)),
    text,
  );
});

test('H13 words are shortened at a space, and white space is one space', () => {
  assert.equal(shortened('one two three four five', 20), 'one two three four…');
  assert.equal(shortened('one\n two', 12), 'one two');
});

test('H20 places are told with their point and what it is, and nowhere else', () => {
  const [entity, ...others] = view.dossier.entities;
  assert.ok(entity);
  const place = { lat: 52.1, lon: 30.5, precision: 'region', gazetteer: 'test' } as const;
  const placed = viewOf({ ...view.dossier, entities: [{ ...entity, place }, ...others] });
  const section = placesSection(placed);
  assert.match(words(section?.markup ?? ''), /52\.1, 30\.5 the middle of a region test/);
  assert.equal(placesSection(viewOf({ ...view.dossier, entities: others.map((e) => ({ ...e, place: null })) })), null);
});
