import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { expectedPage, roomPages } from './support/expected.ts';
import { dossierOf, STORIES, storyInputs, withoutNetwork } from './support/story.ts';

const slugs = readdirSync(STORIES, { withFileTypes: true })
  .filter((e) => e.isDirectory())
  .map((e) => e.name);

for (const slug of slugs)
  describe(`the story ${slug}`, { skip: withoutNetwork() }, () => {
    for (const [room, page] of roomPages(slug))
      test(`${room} gives what was reviewed`, () => {
        const expected = expectedPage(slug, room);
        assert.ok(
          expected !== null,
          `no expectation: run \`npm run expect\`, read test/stories/${slug}/expected/${room}.txt, commit it`,
        );
        assert.equal(
          page,
          expected,
          'the output differs from the one reviewed: run `npm run expect -- --update`, read the difference, commit it',
        );
      });
  });

/** What the writer of the example planted in it, blind to the program. */
interface Planted {
  readonly reports: readonly (readonly string[])[];
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    readonly kind: string;
    readonly accept?: readonly string[];
  }[];
  readonly published: Readonly<Record<string, string | null>>;
  readonly decoys: readonly { readonly file: string; readonly text: string }[];
}

describe('the example story, against what was planted in it', () => {
  const planted = JSON.parse(readFileSync(`${STORIES}kessen-dam/expected/planted.json`, 'utf8')) as Planted;
  const dossier = dossierOf(storyInputs('kessen-dam'));
  const fileOf = new Map(dossier.articles.map((a) => [a.id, a.source]));

  test('the reports are the planted ones', () => {
    const shown = (groups: readonly (readonly (string | undefined)[])[]) =>
      groups.map((g) => g.toSorted().join(' ')).toSorted();
    assert.deepEqual(shown(dossier.reports.map((r) => r.articles.map((id) => fileOf.get(id)))), shown(planted.reports));
  });
  test('no two separate reports are called copy, rewrite or siblings, and no dependent pair separate', () => {
    for (const pair of planted.pairs) {
      const found = dossier.derivations.find(
        (d) => [fileOf.get(d.a), fileOf.get(d.b)].toSorted().join() === [pair.a, pair.b].toSorted().join(),
      );
      const dependent = (kind: string | undefined) => ['copy', 'rewrite', 'siblings'].includes(kind ?? '');
      assert.equal(
        dependent(found?.kind),
        dependent(pair.kind),
        `${pair.a} and ${pair.b}: ${found?.kind}, planted ${pair.kind}`,
      );
    }
  });
  test('dates of publication are the planted ones, and none where none is given', () => {
    for (const a of dossier.articles)
      assert.equal(a.published?.value ?? null, planted.published[a.source] ?? null, a.source);
  });
  test('no statement comes from the planted furniture', () => {
    for (const decoy of planted.decoys)
      for (const s of dossier.statements)
        if (fileOf.get(s.article) === decoy.file)
          for (const c of s.content) assert.ok(!decoy.text.includes(c.text), `${decoy.file}: ${c.text}`);
  });
});
