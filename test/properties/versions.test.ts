import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Dossier } from '../../src/index.ts';
import { renderJson } from '../../src/index.ts';
import type { Claim } from '../../src/model/claim.ts';
import { outletCount } from '../../src/publish/labels.ts';
import { type CapturedPage, dossierOfPages, OTHER_REPORT, THREE_CAPTURES } from '../support/captures.ts';
import { storyInputs } from '../support/story.ts';

/** The example story, each article under an address of its own. */
const pages: readonly CapturedPage[] = storyInputs('kessen-dam').map(({ source, bytes }, k) => ({
  source,
  url: `https://n${k}.example/story`,
  at: '2031-05-01T12:00:00Z',
  text: new TextDecoder().decode(bytes ?? new Uint8Array()),
}));

/** How a page is made into another version of itself. The head stays, so that outlet and date are known alike. */
const HEAD_LINES = 4;
const OWN = ['The evening trains were running again by then.', 'The mayor will speak on Friday, a clerk said.', ''];
interface Edit {
  readonly keep: readonly boolean[];
  readonly straight: boolean;
  readonly added: string;
  readonly moved: number;
}
const edits: fc.Arbitrary<Edit> = fc.record({
  keep: fc.array(
    fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    { minLength: 20, maxLength: 20 },
  ),
  straight: fc.boolean(),
  added: fc.constantFrom(...OWN),
  moved: fc.nat(30),
});
function edited(text: string, { keep, straight, added, moved }: Edit): string {
  const lines = text.split('\n').filter((_, i) => i < HEAD_LINES || keep[i % keep.length]);
  const body = lines.splice(HEAD_LINES);
  const turned = body.length === 0 ? body : [...body.slice(moved % body.length), ...body.slice(0, moved % body.length)];
  const all = [...lines, ...turned, added].join('\n');
  return straight ? all.replace(/[“”]/g, '"') : all;
}

/** What each claim counts, by where the words of each of its statements stand. */
function countsIn({ claims, statements }: Dossier): Map<string, Claim['counts']> {
  const placed = new Map(
    statements.map((s) => [s.id, `${s.article} ${s.content.map((c) => c.start).join(' ')} ${s.cue?.span.start}`]),
  );
  return new Map(claims.flatMap((c) => c.members.map((m) => [placed.get(m.statement) ?? '', c.counts] as const)));
}

/** The dossier with a version added against the one of the texts that stand for their articles. */
function assertAddsNothing(with_: Dossier, without: Dossier): void {
  assert.equal(with_.versions.length, 1);
  assert.ok(with_.reports.length <= without.reports.length);
  assert.ok(with_.reportCount.atMost <= without.reportCount.atMost);
  assert.equal(outletCount(with_), outletCount(without));
  // Where the version shows that another article is of the same report, claims are compared anew in that light.
  if (with_.reports.length < without.reports.length) return;
  const now = countsIn(with_);
  let compared = 0;
  for (const [statement, before] of countsIn(without)) {
    const after = now.get(statement);
    assert.ok(after, 'a statement is gone');
    for (const count of ['outlets', 'reports', 'origins', 'originsAtMost'] as const)
      assert.ok(after[count] <= before[count], `${count} rose from ${before[count]} to ${after[count]}`);
    compared++;
  }
  assert.ok(compared > 100);
}

const alone = dossierOfPages(pages);

test('an earlier version of an article raises no count of outlets, reports or origins of any claim', () => {
  fc.assert(
    fc.property(edits, fc.nat(pages.length - 1), (edit, k) => {
      const page = pages[k] as CapturedPage;
      const version = { ...page, source: 'earlier.txt', at: '2031-05-01T06:00:00Z', text: edited(page.text, edit) };
      assertAddsNothing(dossierOfPages([...pages, version]), alone);
    }),
    { numRuns: 12, seed: 21 },
  );
});

test('with a later version every claim has the counts of the story in which that version alone stands', () => {
  fc.assert(
    fc.property(edits, fc.nat(pages.length - 1), (edit, k) => {
      const page = pages[k] as CapturedPage;
      const version = { ...page, source: 'later.txt', at: '2031-05-01T18:00:00Z', text: edited(page.text, edit) };
      const replaced = pages.map((p, at) => (at === k ? version : p));
      assertAddsNothing(dossierOfPages([...pages, version]), dossierOfPages(replaced));
    }),
    { numRuns: 8, seed: 22 },
  );
});

test('the same captures give the same bytes, in whatever order they come', () => {
  const all = [...THREE_CAPTURES, OTHER_REPORT];
  const wanted = renderJson(dossierOfPages(all));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) =>
      assert.equal(renderJson(dossierOfPages(shuffled)), wanted),
    ),
    { numRuns: 6, seed: 23 },
  );
});

test('three captures of a page: one article, two steps, the second without a change', () => {
  const dossier = dossierOfPages([...THREE_CAPTURES, OTHER_REPORT]);
  const [version] = dossier.versions;
  const [first, second, third] = THREE_CAPTURES.map(
    ({ source }) => dossier.articles.find((a) => a.source === source)?.id,
  );
  assert.deepEqual(version?.articles, [first, second, third]);
  assert.equal(version?.address, 'https://harbourpost.example/news/ferry-lark-aground');
  assert.deepEqual(
    version?.changes.map(({ from, to, kind }) => [from, to, kind]),
    ['headline-changed', 'changed', 'changed', 'added', 'correction-added'].map((kind) => [first, second, kind]),
  );
  assert.equal(dossier.reports.length, 2);
  assert.equal(outletCount(dossier), 2);
  for (const { counts } of dossier.claims) assert.ok(counts.outlets <= 2 && counts.reports <= 2);
});
