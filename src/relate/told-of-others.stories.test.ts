import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { comparisonOf } from '../../test/support/mini-story.ts';
import { withoutNetwork } from '../../test/support/story.ts';

/** Whether two articles of one sentence each are found to tell one claim. */
function claims(name: string, first: string, second: string, together: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { alignments, statements } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    const articleOf = new Map(statements.map((s) => [s.id, s.article]));
    const of = alignments.map(({ members }) => new Set(members.map((m) => articleOf.get(m.statement))).size);
    assert.equal(
      of.some((n) => n > 1),
      together,
    );
  });
}

describe('A15 what is told of another person is another claim', () => {
  claims('two winners', 'Otto Lan won the primary in the north.', 'Ada Renn won the primary in the south.', false);
  claims('one winner', 'Otto Lan won the primary in the north.', 'Lan won the northern primary.', true);
  claims(
    'whoever belongs to somebody is not he',
    'Otto Lan won the primary in the north on Sunday.',
    'The party of Ada Renn said Otto Lan won the primary in the north on Sunday.',
    true,
  );
});

describe('A15 what each tells of himself, or of the other, is another claim', () => {
  claims('two companies', 'Unilever said its profit fell.', 'Nestle said its profit fell.', false);
  claims('two persons', 'Ana Roth said she would vote against it.', 'Otto Lan said he would vote against it.', false);
  claims(
    'two that are called by nouns',
    'The union said it was not warned about the cuts.',
    'The government said it had not been told about the job cuts.',
    false,
  );
  claims('one name', 'Norvale confirmed that it would attend.', 'The FTW said it would attend.', false);
  claims(
    'two words for one company',
    'The company said it would appeal against the ruling.',
    "The firm said it would appeal against the judge's ruling.",
    true,
  );
  claims(
    'a body and whoever speaks for it',
    'A spokesman for Norvale said it would attend.',
    'Norvale said it would attend.',
    true,
  );
  claims(
    'two who tell it of a third',
    'The mayor said Norvale would attend.',
    'The minister said Norvale would attend.',
    true,
  );
  claims(
    'the losses of two sides',
    'Israel said 40 Hamas fighters were killed in Gaza.',
    'Hamas said 12 Israeli soldiers were killed in Gaza.',
    false,
  );
});

describe('A13 the same words of one speaker in quotation marks', () => {
  claims(
    'of which one word tells',
    '"We looked at everyone," Anita Brand said.',
    '"We looked at everyone," Anita Brand told the paper.',
    true,
  );
  claims('of grammar alone', '"It is what it is," Otto Lan said.', '"It is what it is," Otto Lan told us.', true);
  claims('by two', '"It is what it is," Otto Lan said.', '"It is what it is," Ana Roth told us.', false);
});

describe('A15 what is told of another place is another claim', () => {
  claims(
    'two provinces',
    'A cow in Alberta tested positive for mad cow disease.',
    'A cow in British Columbia tested positive for mad cow disease.',
    false,
  );
  claims(
    'two states',
    'The first deaths from the fever in Argentina were reported.',
    'The first deaths from the fever in Norway were reported.',
    false,
  );
  claims(
    'a state and a town in it',
    'The first deaths from the fever in Norway were reported.',
    'The first deaths from the fever in Oslo were reported.',
    true,
  );
  claims(
    'a place that acts is not where it was',
    'The first deaths from the fever in Norway were reported on Monday.',
    'The first deaths from the fever were reported on Monday, Sweden said.',
    true,
  );
  claims(
    'two that one goes to',
    'The plane flew to Harn on Monday, the airline said.',
    'The plane flew to Kesh on Monday, the pilots said.',
    false,
  );
  claims(
    'one under two names',
    'Vale was extradited to the United States on Monday, police said.',
    'Vale was extradited to the US on Monday, his lawyer said.',
    true,
  );
  claims(
    'a state and its capital',
    'Moscow sent two thousand soldiers to Ukraine in May, officials said.',
    'Moscow sent two thousand soldiers to Kyiv in May, the general said.',
    true,
  );
});

describe('A15 what is told of another of a kind is another claim', () => {
  claims(
    'ordinals of one noun',
    'Canada found its fifth case of mad cow disease.',
    'An 8th case of mad cow disease was found in Canada.',
    false,
  );
  claims(
    'kinds with a number',
    'The storm Orla became a category 2 hurricane on its way north.',
    'The storm Orla became a category 5 hurricane on its way north.',
    false,
  );
  claims(
    'the same one',
    'Canada found its eighth case of mad cow disease.',
    'An 8th case of mad cow disease was found in Canada.',
    true,
  );
});

describe('A12 another figure', () => {
  claims('how often', 'Ana Roth was shot three times, police said.', 'Ana Roth was shot four times, he said.', false);
  claims(
    'beside one that is shared',
    'Two shell casings came from a 9 mm pistol.',
    'Three shell casings came from a 9 mm pistol.',
    false,
  );
  claims('how long', 'The work is expected to last three weeks.', 'The work is expected to last five weeks.', false);
  claims('the same', 'Ana Roth was shot three times, police said.', 'Roth was shot three times, he said.', true);
});

describe('A12 another day', () => {
  claims(
    'two dates a week apart are two days',
    'The party will hold its next vote on 10 March 2031 in Kesh.',
    'The party will hold its next vote on 17 March 2031 in Kesh.',
    false,
  );
});

/** Whether two articles of one sentence each are found to dispute, and then to be two claims. */
function disputes(name: string, first: string, second: string, together: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { disputes } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    assert.equal(disputes.length > 0, together);
  });
}

describe('A16 two enemies who each accuse the other, or hold one thing, dispute', () => {
  const theirs = 'Velan said Norlish troops shelled the plant.';
  disputes('accusations', 'Norland said Velan troops shelled the plant.', theirs, true);
  claims('and are two claims', 'Norland said Velan troops shelled the plant.', theirs, false);
  disputes(
    'at two places',
    'Norland said Velan drones hit a school in Harn.',
    'Velan said Norlish drones hit a school in Kesh.',
    false,
  );
  disputes('one town', 'Russia said it controls Toretsk.', 'Ukraine said it controls Toretsk.', true);
  disputes(
    'A5 losses of two sides',
    'India said it shot down three Pakistani jets.',
    'Pakistan said it shot down five Indian jets.',
    false,
  );
  disputes(
    'A5 one side’s losses',
    'Ukraine said it shot down 61 Russian drones.',
    'Russia said Ukraine had shot down 12 Russian drones.',
    true,
  );
});

describe('A4 a place that is taken has fallen', () => {
  const taken = 'The ministry said its troops had captured Dravno.';
  disputes('denied', taken, 'The General Staff denied that Dravno had fallen.', true);
  disputes('negated', taken, 'The General Staff said Dravno had not fallen.', true);
  disputes('its loss', taken, 'The General Staff denied the loss of Dravno.', true);
  disputes('another place', taken, 'The General Staff denied the loss of Kesh.', false);
  disputes('not denied', taken, 'The General Staff confirmed the loss of Dravno.', false);
});

describe('what is no dispute', () => {
  disputes(
    'A5 what was left undone is no attempt',
    'The regulator said Norvale had failed to consult staff.',
    'Norvale said it had held 20 meetings with staff.',
    false,
  );
  disputes(
    'A4 each denies or tells it of his own',
    'Russia denied that its forces struck civilian infrastructure.',
    'Ukraine said its forces struck oil infrastructure in Belgorod.',
    false,
  );
  claims(
    'A4 not until nine days after',
    'The company did not inform the police until nine days after the fire.',
    'The company informed the police only nine days after the fire.',
    true,
  );
});

describe('A16 two who stand against each other, and what cannot both be so', () => {
  claims(
    'who fired first',
    'Police opened fire first, protesters said.',
    'Protesters opened fire first, police said.',
    false,
  );
  claims(
    'the same in other words',
    'Police opened fire on protesters in Harn.',
    'Officers opened fire on the demonstrators in Harn.',
    true,
  );
  claims('safe or dangerous', 'The drug is safe, the agency said.', 'The drug is dangerous, doctors said.', false);
  claims(
    'two verdicts',
    'Vale was found guilty of the murder on Monday.',
    'Vale was found not guilty of the murder.',
    false,
  );
  claims('up or down', 'Unemployment rose to 5.2 percent in May.', 'Unemployment fell to 5.2 percent in May.', false);
  claims(
    'two words for a yes',
    'Parliament approved the bill on Monday.',
    'Parliament adopted the bill on Monday.',
    true,
  );
});

/** Whether the two who speak in two articles are one entity, or the one stands for the other. */
function speakers(name: string, first: string, second: string, one: boolean): void {
  test(name, { skip: withoutNetwork() }, () => {
    const { statements, entities } = comparisonOf([`One\n\n${first}`, `Two\n\n${second}`], 'apart');
    const ids = new Set(statements.flatMap((s) => s.source?.entity ?? []));
    const [a, b] = entities.filter(({ id }) => ids.has(id));
    assert.equal(b === undefined || a?.name === b.party || b.name === a?.party, one);
  });
}

describe('E5 E6 whoever holds an office', () => {
  const minister = 'The health minister said the ward would close.';
  speakers('with a name and without', minister, 'Health Minister Jana Ulster said the ward would close.', true);
  speakers('of another kind', minister, 'The defence minister, Otto Lan, said the ward would close.', false);
  speakers(
    'of a company',
    'The chief executive said the mill would close.',
    'Norvik Steel chief executive Ana Roth said the mill would close.',
    true,
  );
  const police = 'Police said the man was armed.';
  speakers('of a body that another article names', police, 'Police chief Otto Lan said the man was armed.', true);
  speakers('of another body', police, 'Prosecutor Helga Tunn said the man was armed.', false);
  speakers('all and one', 'Prosecutors said he was armed.', 'Prosecutor Helga Tunn said he was armed.', true);
  speakers('but not of a crowd', 'Residents said he was armed.', 'Resident Otto Lan said he was armed.', false);
});
