import type { Outcome, Problem } from '../model/problem.ts';
import type { Change, Version } from '../model/version.ts';
import { Groups } from '../text/groups.ts';
import { canonicalAddress } from './address.ts';
import type { ComparedText } from './compared-text.ts';
import { Vocabulary } from './derivations-profile.ts';
import { compareIds } from './derivations-story.ts';
import { type CapturedStory, capturedStory, SENTENCES_MAX } from './versions-capture.ts';
import { textChanges } from './versions-changes.ts';
import { frameChanges } from './versions-frame.ts';
import { inOrderOfTime } from './versions-order.ts';

/**
 * Which of the texts are captures of one article, and what changed from one to the next: texts of one canonical address (see
 * `canonicalAddress`), but for those that show that the page was used again for something else. Groups come by address, then by
 * their first article. A text without an address, or alone under its address, is in no group. The order of `texts` changes
 * nothing. Where a page is too long to be compared whole, the problem `changes-not-compared` says so.
 */
export function versionsOf(texts: readonly ComparedText[]): Outcome<readonly Version[]> {
  const byAddress = new Map<string, Map<string, ComparedText>>();
  for (const text of texts) {
    const address = text.article.url === null ? null : canonicalAddress(text.article.url);
    if (address === null) continue;
    const here = byAddress.get(address) ?? new Map<string, ComparedText>();
    if (!here.has(text.article.id)) here.set(text.article.id, text);
    byAddress.set(address, here);
  }
  const found = [...byAddress]
    .sort(([x], [y]) => compareIds(x, y))
    .filter(([, here]) => here.size > 1)
    .flatMap(([address, here]) => versionsAt(address, [...here.values()]));
  return { value: found.map((f) => f.value), problems: found.flatMap((f) => f.problems) };
}

function versionsAt(address: string, texts: readonly ComparedText[]): Outcome<Version>[] {
  const words = new Vocabulary();
  const stories = [...texts]
    .sort((x, y) => compareIds(x.article.id, y.article.id))
    .map((text) => capturedStory(text, words));
  return articlesAmong(stories)
    .filter((captures) => captures.length > 1)
    .map((captures) => versionOf(address, captures, words));
}

/** Captures of one address that are compared with one another. Of more, each is compared with as many before it in time. */
const CAPTURES_COMPARED = 50;

/** The captures that are of one article, each joined to those it shows to be the same. */
function articlesAmong(stories: readonly CapturedStory[]): (readonly CapturedStory[])[] {
  const { captures } = inOrderOfTime(stories);
  const groups = new Groups(captures.length);
  captures.forEach((later, y) => {
    for (let x = Math.max(0, y - CAPTURES_COMPARED); x < y; x++) {
      const earlier = captures[x];
      if (earlier !== undefined && groups.of(x) !== groups.of(y) && isOneArticle(earlier, later)) groups.join(x, y);
    }
  });
  return groups.all().map((group) => group.flatMap((k) => captures[k] ?? []));
}

/**
 * Two captures are of one article where half of one headline's telling words stand in the other's, or three in ten of one story's
 * in the other's. Of 3,353 pairs of example articles on different events, 1 in 130 has as much of the story in common and none
 * as much of the headline; of 217 pairs that tell one event for themselves, nine in ten have that much of the story.
 */
const HEADLINE_SHARE_MIN = 0.5;
/** A headline of fewer telling words (`Live updates`) shows nothing. */
const HEADLINE_STEMS_MIN = 3;
const STORY_SHARE_MIN = 0.3;
/** A text of a few lines has fewer telling words, and three in ten are soon met by chance; half of them are not. */
const STORY_STEMS_FULL = 30;
const SHORT_STORY_SHARE_MIN = 0.5;

function isOneArticle(x: CapturedStory, y: CapturedStory): boolean {
  const short = Math.min(x.stems.size, y.stems.size) < STORY_STEMS_FULL;
  return (
    (x.headline.size >= HEADLINE_STEMS_MIN &&
      y.headline.size >= HEADLINE_STEMS_MIN &&
      shareOf(x.headline, y.headline) >= HEADLINE_SHARE_MIN) ||
    shareOf(x.stems, y.stems) >= (short ? SHORT_STORY_SHARE_MIN : STORY_SHARE_MIN)
  );
}

/** The share of the smaller set that the larger has, 0 where either is empty. */
function shareOf(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  let common = 0;
  for (const item of few) if (many.has(item)) common++;
  return few.size === 0 ? 0 : common / few.size;
}

function versionOf(address: string, stories: readonly CapturedStory[], words: Vocabulary): Outcome<Version> {
  const { captures, ordered } = inOrderOfTime(stories);
  const changes: Change[] = [];
  const problems: Problem[] = [];
  captures.forEach((after, k) => {
    if (after.left > 0) problems.push(tooLong(after, `after the first ${SENTENCES_MAX} sentences`));
    const before = captures[k - 1];
    if (before === undefined) return;
    const text = textChanges(before, after, words);
    if (text.cut) problems.push(tooLong(after, 'where most of a long stretch is new'));
    changes.push(...frameChanges(before.article, after.article), ...text.changes);
  });
  const current = (ordered ? captures.at(-1) : fullestOf(captures))?.article.id;
  if (current === undefined) throw new RangeError('a version without captures');
  return { value: { address, articles: captures.map((c) => c.article.id), current, ordered, changes }, problems };
}

const wordsIn = ({ sentences }: CapturedStory): number => sentences.reduce((sum, s) => sum + s.words.length, 0);

/** The capture with most words; of equals the first by id. */
const fullestOf = (captures: readonly CapturedStory[]): CapturedStory | undefined =>
  captures.toSorted((x, y) => wordsIn(y) - wordsIn(x) || compareIds(x.article.id, y.article.id))[0];

const tooLong = ({ article }: CapturedStory, where: string): Problem => ({
  code: 'changes-not-compared',
  article: article.id,
  span: null,
  message: `${article.source} is too long for what changed to be told sentence by sentence ${where}.`,
});
