import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { dossierOf, inputsOf, storyInputs } from '../../test/support/story.ts';
import type { Claim, Dossier, RawInput } from '../index.ts';
import { judge } from './judge.ts';

const FIRST = (line: string) =>
  `Night on the Orle\n\n${line}\n\nThe bakery in Ulm Street opened at six as usual, and two buses ran late.\n\nSnow is forecast for the weekend.`;
const SECOND = (line: string) =>
  `Address to the nation\n\n${line}\n\nShares in the capital ended the day a little lower.\n\nA concert planned for Friday was moved to the town hall.`;

function claimWith(dossier: Dossier, words: RegExp): Claim {
  const statements = new Map(dossier.statements.map((s) => [s.id, s]));
  const found = dossier.claims.filter((c) =>
    c.members.some((m) => statements.get(m.statement)?.content.some((s) => words.test(s.text))),
  );
  const best = found.sort((a, b) => b.members.length - a.members.length)[0];
  assert.ok(best, `no claim says ${words}`);
  return best;
}

test('K1 two reports of one speech are two outlets, two reports, one origin', () => {
  const claim = claimWith(
    dossierOf(
      inputsOf(
        FIRST('Norlish President Ada Vale confirmed on Monday that Norlish troops are active in the Skarn region.'),
        SECOND(
          'President Ada Vale acknowledged late on Monday that Norlish forces are active inside the Skarn region.',
        ),
      ),
    ),
    /active in/,
  );
  assert.deepEqual(claim.counts, { outlets: 2, reports: 2, origins: 1, originsAtMost: 1 });
  assert.equal(claim.origins[0]?.role, 'party');
});

test('K15 a headline adds no origin to what its article tells with a source', () => {
  const text =
    "'I crawled under the fish stall': survivors speak\n\nThe market in Velmar was hit on Tuesday.\n\n“I crawled under the fish stall,” Tomas Ruhl said.\n\nSnow is forecast for the weekend.";
  const claim = claimWith(dossierOf(inputsOf(text)), /crawled under/);
  assert.deepEqual(
    claim.origins.map(({ name }) => name),
    ['Tomas Ruhl'],
  );
});

test('K16 the same words in quotation marks are one origin, whoever is named for them', () => {
  const countsOf = (first: string, second: string) =>
    claimWith(dossierOf(inputsOf(FIRST(first), SECOND(second))), /grandmother|never happened/).counts;
  assert.deepEqual(
    countsOf(
      '“A mouse is not a grandmother,” Sunniva Orlek said on Monday.',
      'The professor laughed. “A mouse is not a grandmother,” the scientist told the crowd.',
    ),
    { outlets: 2, reports: 2, origins: 1, originsAtMost: 2 },
  );
  // Two words are soon said twice.
  assert.equal(countsOf('“It never happened,” Ada Vale said.', '“It never happened,” Otto Marr said.').origins, 2);
});

test('K2 a copy adds an outlet and no report, and no claim gains an origin by it', () => {
  const inputs = storyInputs('kessen-dam');
  const before = dossierOf(inputs);
  const first = inputs[0] as RawInput;
  const after = dossierOf([...inputs, { ...first, source: 'copy-of-first.txt' }]);
  const countsOf = (d: Dossier) => {
    const sourceOf = new Map(d.articles.map((a) => [a.id, a.source]));
    return new Map(
      d.claims.map((c) => [`${sourceOf.get(c.headline.article)}:${c.headline.start}-${c.headline.end}`, c.counts]),
    );
  };
  const [x, y] = [countsOf(before), countsOf(after)];
  let compared = 0;
  for (const [headline, counts] of x) {
    const other = y.get(headline);
    if (!other) continue;
    compared++;
    assert.ok(other.reports <= counts.reports, `reports of ${headline}`);
    assert.ok(other.origins <= counts.origins, `origins of ${headline}`);
  }
  assert.ok(compared > x.size / 2, `only ${compared} of ${x.size} claims could be compared`);
});

test('K3 what an outlet says in its own voice has no origin', () => {
  const claim = claimWith(
    dossierOf(inputsOf(FIRST('Two buses crossed the old bridge.'), SECOND('Nothing else was said.'))),
    /old bridge/,
  );
  assert.equal(claim.counts.origins, 0);
  assert.deepEqual(claim.status, ['outlet-assertion']);
});

test('K4 unnamed groups of one kind in separate reports are one origin, at most two', () => {
  const claim = claimWith(
    dossierOf(
      inputsOf(
        FIRST('Residents said the sirens stayed silent all night.'),
        SECOND('Residents said the sirens stayed silent all night long.'),
      ),
    ),
    /sirens/,
  );
  assert.equal(claim.counts.origins, 1);
  assert.equal(claim.counts.reports, 2);
});

test('K5 organs of one state are one origin', () => {
  const claim = claimWith(
    dossierOf(
      inputsOf(
        FIRST("Russia's military said the raid had been repelled near the village."),
        SECOND('Russia said the raid had been repelled near the village.'),
      ),
    ),
    /repelled/,
  );
  assert.equal(claim.counts.origins, 1);
});

test('K3 an agency of news adds no origin to a claim that a speaker stands behind', () => {
  const claim = (second: string) =>
    claimWith(dossierOf(inputsOf(FIRST('Ada Vale said the old bridge had burned down.'), SECOND(second))), /burned/);
  const { counts, origins } = claim('The Norlish News Agency said the old bridge had burned down.');
  assert.equal(counts.origins, 1);
  assert.deepEqual(
    origins.map((o) => o.name),
    ['Ada Vale'],
  );
  assert.equal(claim('Otto Marr said the old bridge had burned down.').counts.origins, 2);
});

/** The status of the one statement of a story. */
const statusOf = (line: string, words: RegExp) =>
  claimWith(dossierOf(inputsOf(FIRST(line), SECOND('Nothing else was said.'))), words).status;

test('K6 a party that confirms, thanks or tells its own plans acknowledges', () => {
  assert.ok(
    statusOf('Norlish President Ada Vale confirmed that her troops are in the Skarn region.', /Skarn/).includes(
      'acknowledged-by-party',
    ),
  );
  assert.ok(statusOf('Ada Vale said she would resign in June.', /resign/).includes('acknowledged-by-party'));
});

test('K6 what a party demands of another is no admission of anybody', () => {
  for (const line of ['Ada Vale demanded that Otto Marr resign.', 'Ada Vale urged Otto Marr to resign.'])
    assert.ok(!statusOf(line, /resign/).includes('acknowledged-by-party'), line);
});

test('K7 what one side says of others is asserted by one side', () => {
  assert.deepEqual(statusOf('Ada Vale said the rebels had burned the bridge.', /burned/), ['asserted-by-one-side']);
});

test('K8 an observer, a document or a recording supports as a third party', () => {
  assert.ok(
    statusOf('The Institute for River Studies said the river rose by two metres.', /rose/).includes(
      'supported-by-third-party',
    ),
  );
});

test('K9 a claim of which an article says that it was not verified is unverified', () => {
  assert.ok(statusOf('Ada Vale claimed that the rebels had burned the bridge.', /burned/).includes('unverified'));
});

test('K10 every status names its rule and the statements it read', () => {
  for (const claim of dossierOf(storyInputs('kessen-dam')).claims) {
    assert.deepEqual(
      claim.because.map((b) => b.kind),
      claim.status.length > 0 ? [...claim.status] : ['several-speakers'],
    );
    for (const evidence of claim.because) assert.ok(evidence.note.length > 0 && evidence.spans.length > 0);
  }
});

test('K6 what a party confirms to its own credit is a boast, and what it admits is not', () => {
  assert.deepEqual(statusOf('President Ada Vale confirmed that her army had won the battle for Skarn.', /Skarn/), [
    'asserted-by-one-side',
  ]);
  assert.ok(
    statusOf('President Ada Vale admitted that her army had lost the battle for Skarn.', /Skarn/).includes(
      'acknowledged-by-party',
    ),
  );
});

test('K9 what speaks of claims that were not verified is itself no such claim', () => {
  assert.ok(
    !statusOf('The Institute for River Studies said such claims were unconfirmed.', /claims/).includes('unverified'),
  );
});

test('K13 without a report, the claims that it alone has an origin for have none', () => {
  const told = FIRST('Ada Vale said the old bridge had burned down.');
  const more = SECOND('Ada Vale said the old bridge had burned down. Otto Marr said the ferry was full.');
  const { claims, reliance } = judge(comparisonOf([told, more], 'apart')).value;
  const hanging = new Set(reliance.flatMap((r) => r.claims));
  const words = claims.filter((c) => hanging.has(c.id)).map((c) => c.headline.text);
  assert.ok(
    words.some((w) => /ferry/.test(w)),
    words.join('; '),
  );
  assert.ok(!words.some((w) => /burned/.test(w)), words.join('; '));
});

test('K12 a mere claim that somebody denies is disputed, and not called unverified besides', () => {
  const line =
    'Ada Vale claimed that the rebels had burned the old bridge. The rebels denied that they had burned the old bridge.';
  const status = statusOf(line, /rebels had burned/);
  assert.ok(status.includes('denied-by-other-side') && !status.includes('unverified'), status.join(' '));
});
