import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeText } from '../../test/support/read-text.ts';
import { check, checkOwn, none } from '../../test/support/said-text.ts';

/** Whom the attributed statements of a text are from, in order. */
function speakers(text: string, ...wanted: readonly string[]): void {
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'attributed');
  assert.deepEqual(
    found.map((s) => s.source?.name ?? '-'),
    wanted,
    text,
  );
}

describe('W63 who says something behind after and before', () => {
  it('the clause has a subject of its own, and the outlet tells what was before', () => {
    check('The strike ended on Friday after [source the union] [cue said] [content it had accepted the offer].');
    checkOwn('[outlet The strike ended on Friday] after the union said it had accepted the offer.');
    check('The coach quit after [source an inquiry] [cue found] [content he had lied].');
    check('The minister resigned after [source the Ledger] [cue revealed] that [content he had lied].');
    check('Thousands marched before [source the government] [cue said] [content it would close the port].');
  });
  it('a participle that describes the subject is none', () =>
    check('[source A man] arrested after the raid [cue said] [content he was innocent].'));
  it('nor are a date and a signature of a letter', () => {
    check('[source A letter] dated September 4 [cue warned] that [content the cost would double].');
    speakers('The letter, dated September 4 and signed by Dunn, warned Voss that the cost would rise.', 'The letter');
  });
  it('two fates behind a number are counted, and done by nobody', () =>
    check('[source The army] [cue said] [content losses reached 940 killed and wounded in 24 hours].'));
});

describe('W57 what nothing shows is no claim', () => {
  it('whatever the noun, the verb and what stands between', () => {
    checkOwn('[outlet There were no immediate reports that anyone was hurt].');
    checkOwn('[outlet There are no signs that the fire is slowing].');
    none('The agency has not found evidence that other products are affected.');
    none('Investigators have yet to find evidence that the brakes failed.');
    none('Reuters has seen no documents that show that the ship was hit.');
  });
  it('but what was found is', () => check('[source Experts] [cue found] evidence that [content the doors were open].'));
});

describe('W80 not everyone is nobody who can be named', () => {
  it('a share of all says nothing', () => {
    none('Not everyone supports the walkout.');
    none('Not all experts agree that the vaccine works.');
  });
  it('not only one says it', () => check('Not only [source the mayor] [cue said] [content the bridge was unsafe].'));
});

describe('W14 verbs in one frame only', () => {
  it('gave a number as so much, and nothing else', () => {
    check('[source Police] [cue gave] [content the number of marchers as 12,000].');
    none('The minister gave the law as his reason.');
  });
  it('asked for, apologised for', () => {
    check('[source The governor] [cue asked for] [content thirty more officers].');
    check('[source The company] [cue apologised for] [content the delay].');
  });
  it('what is denied or claimed as due is a deed', () => {
    none('The judge denied bail to Otto Lan.');
    none('The ministry denied him a visa.');
    none('Customers can claim a refund until Friday.');
    check('[source The minister] [cue denied] [content wrongdoing].');
  });
  it('a word in marks is no cue', () => none('He cut his rating on the stock from “hold” to “sell”.'));
});

describe('W3 where what was said ends', () => {
  it('a reason behind a comma is told, too', () =>
    check('[source The minister] [cue said] [content the road was shut, because the river had risen].'));
  it('how long before is not what was warned of', () =>
    check('[source The ministry] [cue warned of] [content cracks in the dam] three months before it broke.'));
  it('how long after leads away', () =>
    check(
      '[source Norland] [cue said] [content its forces had taken the town], hours after a missile had killed three people.',
    ));
  it('a clause that lacks what was demanded has none', () => {
    none('Everything that the union had demanded was granted.');
    none('What the experts asked for had been done.');
  });
});

describe('W41 a denial of what was just told', () => {
  it('whatever stands behind it', () => {
    const told = (denied: string) => [
      `[source Norland] [cue said] [content it had taken the town], ${denied}`,
      `Norland said [content it had taken the town], ${denied}`,
    ];
    const [said = ''] = told('a claim Orvan denied, as talks resumed.');
    check(said, 'Norland said [content it had taken the town], a claim [source Orvan] [cue denied], as talks resumed.');
  });
  it('nobody relays his own denial', () => {
    const { attribution } = attributeText('Norland said it had taken the town, a claim denied by Orvan.');
    assert.deepEqual(
      attribution.statements.filter((s) => s.voice === 'attributed').map((s) => s.chain.length),
      [1, 1],
    );
  });
});

describe('W64 what a speaker withholds is not what he tells', () => {
  it('the name, the place, more', () => {
    check('[source Rowe] [cue confirmed] that [content a student was aboard] but would not give his name.');
    check('[source Police] [cue said] [content a man was held] but would not give further details.');
  });
});

describe('W83 what was demanded of whom refuses it', () => {
  it('is the infinitive, or nothing', () => {
    speakers('The minister will not resign, as the union has demanded.');
    speakers('The bank did not raise rates, as the union had asked.');
  });
});

describe('W63 what is done to somebody he does not do', () => {
  it('an auxiliary that `and` leaves out', () => {
    none('Members were called in and ordered to leave.');
    check(
      '[source Hesketh] [cue said] [content he had met them] and had been assured that the plant was safe.',
      '[source Hesketh] [cue said] he had met them and [content had been assured that the plant was safe].',
    );
  });
});

describe('W47 what somebody is told to want or to be about to do', () => {
  it('is no word of his', () => {
    check('[source Kern] [cue said] [content the army backed the plan].');
    check('[source An official] [cue said] [content the minister would offer an inquiry].');
  });
  it('what he has said is', () =>
    check(
      '[source Kern] [cue said] [content the driver had admitted that he was drunk].',
      'Kern said [source the driver] [cue had admitted] that [content he was drunk].',
    ));
});

describe('W22 how long before and after', () =>
  it('belongs to neither clause', () => {
    checkOwn('[outlet Police received a call] ten minutes before [outlet the house exploded].');
    checkOwn('[outlet It can take up to 70 days] before symptoms appear.');
  }));

describe('W63 a report that says something', () =>
  it('is no day on which it came out', () =>
    check(
      'The minister resigned following [source a report in the Ledger] on Sunday which [cue said] [content he had lied].',
    )));

describe('W36 the version that somebody presents', () =>
  it('is his', () =>
    check('In the version that [source the army] [cue presented] to the press on Monday, [content a brake ran hot].')));

describe('W48 who hears does not say it', () =>
  it('unless he hears of what another says', () => speakers('The jury heard that the gate was open.', '-')));

describe('W30 a name behind words for what somebody is', () => {
  it('speaks by that name, be it a body', () => {
    speakers('A rival charity, the Harbour Trust, said it had not decided.', 'Harbour Trust');
    speakers('The opposition party, the Reform League, said it would vote no.', 'Reform League');
  });
});

/** Who relays whom, for each attributed statement, outermost first. */
function chains(text: string, ...wanted: readonly string[]): void {
  const { attribution } = attributeText(text);
  const found = attribution.statements.filter((s) => s.voice === 'attributed');
  assert.deepEqual(
    found.map(({ chain }) => chain.map((entity) => attribution.entities[entity]?.name ?? '?').join(' > ')),
    wanted,
    text,
  );
}

describe('W16 who relays whom in plain wires', () => {
  it('words before the one who quotes', () =>
    chains('Three people died, the state agency quoted the governor as saying.', 'the state agency > the governor'));
  it('somebody shown saying it', () =>
    chains('State television showed the general saying that the town had fallen.', 'State television > the general'));
  it('whom an assessment goes back to', () =>
    chains(
      'The institute assessed that, according to prisoners, the raid had been planned.',
      'The institute',
      'The institute > prisoners',
    ));
  it('a clause about the paper is no speech of the ministry', () =>
    chains(
      'According to the Courier, which quoted two officials, the ministry had known since May.',
      'Courier',
      'Courier > two officials',
    ));
});

describe('W14 who accuses, wherever he stands', () => {
  it('behind what somebody is accused of', () => {
    speakers('The minister was accused of lying by the opposition.', 'the opposition');
    speakers('He was accused by the opposition of lying.', 'the opposition');
  });
  it('but not how he did it, nor what was done to a thing', () => {
    speakers('The minister was accused of lying by omission.', '-');
    speakers('He is accused of stealing a car owned by a judge.', '-');
  });
});
