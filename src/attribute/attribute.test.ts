import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attributeStory, attributeText } from '../../test/support/read-text.ts';
import { check, checkOwn, none } from '../../test/support/said-text.ts';
import type { LocalStatement } from '../model/statement.ts';

const one = (text: string): LocalStatement => {
  const found = attributeText(text).attribution.statements.filter((s) => s.voice === 'attributed');
  assert.equal(found.length, 1, found.map((s) => s.content.map((c) => c.text).join(' … ')).join(' | '));
  return found[0] as LocalStatement;
};

const chainOf = (text: string): string[][] => {
  const { attribution } = attributeText(text);
  return attribution.statements
    .filter((s) => s.voice === 'attributed')
    .map((s) => s.chain.map((i) => attribution.entities[i]?.name ?? '?'));
};

describe('attribute: cue and content (W1–W4)', () => {
  const cases = [
    '[source The minister] [cue said] that [content the gates were open].',
    '[source The minister] [cue said] [content the gates were open].',
    '[source Mira Vale] [cue claims] [content the river rose by three metres].',
    '[source The company] [cue counters] that [content the driver was late].',
    'In her speech, [source Ms Vale] [cue said] [content the dam was safe].',
    'However, [source several engineers] at the time [cue reported] [content cracks in the wall].',
    '[source A number of engineers] [cue have said] [content the wall was weak].',
    '[source Some of the villagers] [cue say] [content the river was up long before that].',
    '[source Officers of the river police] [cue confirmed] that [content two boats had sunk].',
  ];
  for (const marked of cases) it(`W1 ${marked}`, () => check(marked));
  it('W1 the verb group with its adverbs is the cue', () =>
    check('[source Mira Vale] [cue has publicly acknowledged] that [content the alarm failed].'));
  it('W2 a time or a setting may stand between cue and content', () => {
    check('[source The institute] [cue said] in an update on 21 March that [content the water was falling].');
    check('[source Ms Vale] [cue has confirmed] for the first time that [content her crews are in the valley].');
    check('[source Ms Vale] [cue told] reporters late on Monday that [content the work would go on].');
    check('[source Ms Vale] [cue has condemned] [content Tuesday’s attack on the school].');
    check('[source Ms Vale] [cue praised] [content Monday’s decision to close the bridge].');
  });
  it('W3 the content ends where the sentence leaves it', () => {
    check('[source Ms Vale] [cue said] [content crews are in the valley], as the council met in the city.');
    check('[source Ms Vale] [cue said] that [content crews are in the valley], which lies to the north.');
    check('While [source the ministry] [cue claims] [content the wall held], engineers walked away.');
  });
  it('W3 but words in marks leave nothing', () =>
    check(
      '[source The director] [cue said] that [content the shift was run "as the rules prescribe"] and that he would stay.',
      '[source The director] [cue said] that the shift was run "as the rules prescribe" and that [content he would stay].',
    ));
  it('W4 conjoined propositions are split', () =>
    check(
      '[source The army] [cue said] that [content all attempts had been stopped], and a raid had been prevented.',
      '[source The army] [cue said] that all attempts had been stopped, and [content a raid had been prevented].',
    ));
});

describe('attribute: quotations (W5–W7)', () => {
  it('W5 a quotation before its cue, whichever order cue and speaker stand in', () => {
    check('"[content The wall is safe]," [source Ms Vale] [cue said].');
    check('“[content The wall is safe],” [cue said] [source the mayor].');
    check('"[content The wall is safe]," [source the chief executive] [cue told] this newspaper by telephone.');
  });
  it('W5 words before the marks in the same clause belong to the content', () =>
    check("[content Orvan crews 'active in second valley'], [source Vale] [cue confirms]"));
  it('W6 a quotation after its cue, over several sentences', () =>
    check(
      '[source Ms Vale] [cue said]: “[content The wall is safe]. Nobody was warned.”',
      '[source Ms Vale] [cue said]: “The wall is safe. [content Nobody was warned].”',
    ));
  it('W7 a quotation without a cue goes on from the speaker before it', () =>
    check(
      '[source Ms Vale] [cue said] [content the wall was safe]. “We carry on with the work.”',
      '[source Ms Vale] said the wall was safe. “[content We carry on with the work].”',
    ));
  it('W7 a quotation that nobody precedes is left without a speaker', () =>
    none('“We carry on with the work.” Rain fell on the town.'));
});

describe('attribute: where the cue stands elsewhere (W8–W13)', () => {
  it('W8 cue and speaker between commas', () =>
    check('[content The tank], [source Ms Vale] [cue said], [content had lost nine thousand litres].'));
  it('W9 the clause before, where nothing stands after', () => {
    check('[content The border is closed], [source the ministry] [cue says].');
    check('[content The fighting is over], [cue says] [source the army].');
  });
  it('W9 `as` may stand before who says it, and a semicolon goes on with it', () => {
    check('[content It was the first flood since the war], as [source the teacher] [cue remarks].');
    check(
      '[content The pupils were back by Saturday], [source their teacher] [cue said]; none of them was injured.',
      'The pupils were back by Saturday, [source their teacher] [cue said]; [content none of them was injured].',
    );
  });
  it('W10 a semicolon goes on with what is according to somebody', () =>
    check(
      '[cue According to] [source the air force], [content seventeen drones were downed]; five got through.',
      '[cue According to] [source the air force], seventeen drones were downed; [content five got through].',
    ));
  it('W14 a particle makes another verb of it', () =>
    check('[source The board] [cue ruled out] [content a cut this year].'));
  it('W2 whom somebody says it to may stand there with `to`', () =>
    check('[source The firm] [cue confirmed] to the agency that [content it had checked the pump].'));
  it('W9 which speaker is meant is nothing that the outlet says', () =>
    checkOwn('The branches will close, clerks who know about the talks said.'));
  it('W9 another speaker goes on with words of his own, and what was done then is no remark', () => {
    check(
      '[content The gates held], [source Vale] [cue said]; Korn blamed the board for the flood.',
      'The gates held, Vale said; [source Korn] [cue blamed] [content the board for the flood].',
    );
    none('The crowd cheered, as Vale explained.');
    none('If you follow the path, the lake opens up before you.');
    none('The rain ruled out a match.');
  });
  it('W36 who has to be believed first is a source, told with doubt', () => {
    check('[content Only a thousand took part] if [source the police] [cue are to be believed].');
    check(
      '[content He did not ask to go], if [source his agent] [cue is to be believed], and it could not be checked.',
    );
    check('[cue If you believe] [source the firm], [content all trains were running].');
    assert.equal(one('Only a thousand took part if the police are to be believed.').cue?.stance, 'doubting');
  });
  it('W10 according to', () => {
    check('[cue According to] [source the ministry], [content thirty countries will join].');
    check('[content Two people died], [cue according to] [source police].');
  });
  it('W11 nouns that carry a clause belong to whoever owns them', () => {
    check('Nobody took up [source the firm]’s [cue claim] that [content the wall was safe].');
    check('Officials ignored [cue reports] from [source two engineers] that [content the wall had cracked].');
    check('The inquiry began after [cue rumours] that [content the wall had cracked].');
  });
  it('W12 belief without a believer has no source', () =>
    check('[content The leak] [cue is believed] [content to be much larger].'));
  it('W12 an accusation makes nobody a source of the accused', () => {
    const accused = one('The minister has been accused of lying to the council.');
    assert.equal(accused.source, null);
    assert.deepEqual(accused.chain, []);
  });
  it('W13 the agent of a passive telling is its source', () =>
    check('Inspectors [cue had been told by] [source engineers] that [content the alarm was off].'));
});

describe('attribute: objects and participles (W14–W15)', () => {
  it('W14 accused of, called on, described as, put at, called', () => {
    check('[source Ms Vale] [cue accused] [content the firm of hiding the leak].');
    check('[source Ms Vale] [cue called on] [content the firm to close the plant].');
    check('[source Ms Vale] [cue described] [content the move as reckless].');
    check('[source The hospital] [cue put] [content the number of patients at 121].');
    check('[source The firm] [cue called] [content her words unfair].');
  });
  it('W15 a participle has the subject of the main verb', () =>
    check(
      '[source The mayor] [cue welcomed] [content the ruling], accusing the firm of delay.',
      '[source The mayor] welcomed the ruling, [cue accusing] [content the firm of delay].',
    ));
  it('W15 a verb after a comma or "and" has the subject of the cue before it', () =>
    check(
      '[source The firm] [cue denied] that [content the alarm was off], blamed a sensor and put the loss at nine litres.',
      '[source The firm] denied that the alarm was off, [cue blamed] [content a sensor] and put the loss at nine litres.',
      '[source The firm] denied that the alarm was off, blamed a sensor and [cue put] [content the loss at nine litres].',
    ));
});

describe('attribute: chains and speakers (W16–W18)', () => {
  it('W16 reporting inside reporting is a chain, outermost first', () =>
    assert.deepEqual(chainOf('The institute said villagers claimed that the water came earlier.'), [
      ['The institute'],
      ['The institute', 'villagers'],
    ]));
  it('W16 the one cited stands behind the words of the one who cites', () =>
    assert.deepEqual(chainOf('All six gates were raised, the news agency reported, citing two operators.'), [
      ['the news agency'],
      ['the news agency', 'two operators'],
    ]));
  it('W17 adverbs that report name nobody', () =>
    check('[content The crew] [cue reportedly] [content left before dawn].'));
  it('W18 pronouns and titles stand for the one named before', () => {
    const { attribution } = attributeText(
      'President Mira Vale spoke late. She said the wall held. The president said the alarm failed.',
    );
    const names = attribution.statements.filter((s) => s.voice === 'attributed').map((s) => s.source?.name);
    assert.ok(
      names.every((n) => n?.includes('Vale')),
      names.join(', '),
    );
  });
});

describe('attribute: force and certainty (W19–W21)', () => {
  const attitude = (text: string): string => one(text).attitude;
  it('W19 denials, demands, questions and predictions', () => {
    assert.equal(attitude('The firm denied that the alarm was off.'), 'denies');
    assert.equal(attitude('Ms Vale demanded an inquiry into the leak.'), 'demands');
    assert.equal(attitude('Engineers questioned the need for a new wall.'), 'questions');
    assert.equal(attitude('Forecasters predicted that the river would rise.'), 'predicts');
    assert.equal(attitude('The mayor offered no reason for the silence of the sirens.'), 'asserts');
  });
  it('W19 not to believe is to deny; not to explain is to say nothing', () => {
    assert.equal(attitude('Ms Vale does not believe that the alarm was off.'), 'denies');
    none('Ms Vale did not explain why the alarm was off.');
  });
  it('W19 a denial that only points back has the pronoun for its content', () => {
    check('[source The company] [cue denied] [content this].');
    check('[source A spokesman] [cue rejected] [content that].');
    check(
      '[source A spokesman] [cue rejected] [content that] and said the tanks were full.',
      '[source A spokesman] rejected that and [cue said] [content the tanks were full].',
    );
    check('[source Mira Vale] [cue denied] that [content it was raining].');
  });
  it('W20 the stance is that of the cue', () => {
    assert.equal(one('The army claims that it won.').cue?.stance, 'doubting');
    assert.equal(one('The army said that it won.').cue?.stance, 'neutral');
    assert.equal(one('The army confirmed that it lost.').cue?.stance, 'factive');
  });
  it('W21 hedges, negation and remarks about verification', () => {
    const hedged = one('Ms Vale said the wall may have cracked.');
    assert.deepEqual([hedged.certainty, hedged.hedges.map((h) => h.text)], ['possible', ['may']]);
    assert.equal(one('Ms Vale said the wall had not cracked.').polarity, 'negative');
    const unverified = one('Villagers claimed that ten had died. The claim has not been independently verified.');
    assert.equal(unverified.certainty, 'unverified');
  });
});

describe("attribute: the outlet's own voice (W22–W23)", () => {
  it('W22 what no attribution holds is the outlet’s', () =>
    checkOwn('The ministry said two died, as [own crews sought to reach the village].'));
  it('W22 a condition stays with what depends on it', () => {
    checkOwn('[own If the river rises, the town will be flooded].');
    checkOwn('[own The dam is old], but [own if the rain goes on, it will break].');
    checkOwn('[own People flee when the river rises].');
    check(
      '“[content They are not above the law], and if they do wrong, they must be reported,” [source Vale] [cue said].',
      '“They are not above the law, and [content if they do wrong, they must be reported],” [source Vale] [cue said].',
    );
  });
  it('W22 what prepositions add is a fact of its own, each by itself', () =>
    checkOwn(
      '[own Orvan holds a part of the valley] after [own an offensive last year], despite [own a push to squeeze its forces out].',
    ));
  it('W22 a relative clause that only says which one is meant stays with its clause', () =>
    checkOwn('[own The crews still hold a part of the land which they took].'));
  it('W22 nor is one that only says which one is the first', () =>
    checkOwn('[own It is the first time since 1998 that the Assembly has voted down a budget].'));
  it('W22 what `with` says of a noun stays with it; behind a comma it is a fact of its own', () => {
    checkOwn('[own The boat provides the only link with the mainland during the winter months].');
    checkOwn('[own The yard closed in spring], with [own a loss of 300 jobs in the town].');
  });
  it('W22 a participle between commas says of which subject', () =>
    checkOwn('[own The ferry, built in 1998, had three owners].'));
  it('W22 a subject that a relative clause parts from its verb goes with both', () => {
    const own = (text: string) =>
      attributeText(text)
        .attribution.statements.filter((s) => s.voice === 'outlet')
        .map((s) => s.content.map((c) => c.text).join(' // '));
    assert.deepEqual(own('The ship, which left on Friday with 40 people on board, sank near the coast.'), [
      'The ship, which left on Friday with 40 people on board',
      'The ship // sank near the coast',
    ]);
    assert.deepEqual(own('The singer made two films and was given a medal.'), [
      'The singer made two films',
      'The singer // was given a medal',
    ]);
  });
  it('W22 `until` with a time opens no condition', () => checkOwn('[own Until mid-July the judges can write].'));
  it('W22 a headline drops the verb of its passive, and an amount does nothing', () => {
    checkOwn('[own Savings bank closed by regulator].');
    checkOwn('[own The shares crashed by more than 11 per cent].');
  });
  it('W23 that something was said for the first time is the outlet’s remark', () =>
    checkOwn('Mira Vale [own has confirmed for the first time] that the alarm failed.'));
});

describe('attribute: headlines and lists', () => {
  it('W7 a quotation that opens a headline belongs to whoever the headline names', () => {
    const said = (text: string) =>
      attributeStory(text)
        .statements.filter((s) => s.voice === 'attributed')
        .map((s) => `${s.source?.spans[0]?.text}: ${s.content.map((c) => c.text).join(' ')}`);
    assert.deepEqual(said("'I would do it again': Governor defends the release\nRain fell on the town."), [
      'Governor: I would do it again',
      'Governor: the release',
    ]);
  });
  it('W4 what goes on with `and that` is a proposition of its own, with an apposition, in marks and behind marks', () => {
    check(
      '[source The agent] [cue told] his customers that [content traffic had stopped] and that a barge, the Old Swan, had sunk.',
      '[source The agent] [cue told] his customers that traffic had stopped and that [content a barge, the Old Swan, had sunk].',
    );
    check(
      '[source The mayor] [cue said] that [content a shed had burned down] and that “nobody was hurt”.',
      '[source The mayor] [cue said] that a shed had burned down and that “[content nobody was hurt]”.',
    );
    check(
      '[source The mayor] [cue said] that [content the gate was kept “as the rules demand”] and that he would stay.',
      '[source The mayor] [cue said] that the gate was kept “as the rules demand” and that [content he would stay].',
    );
  });
  it('W4 verbs of one subject in a list are propositions of their own', () =>
    check(
      '[source Ms Vale] [cue said] that [content the dam had held for years], had passed two tests and would stand.',
      '[source Ms Vale] [cue said] that the dam had held for years, [content had passed two tests and would stand].',
    ));
});

describe('attribute: what is passed on (W31–W39)', () => {
  it('W31 one learns from experience though nobody speaks', () =>
    assert.deepEqual(chainOf('Ms Vale said she had learned from experience that walls leak.'), [['Vale']]));
  it('W31 who tells is the source, who hears stands before him', () =>
    check('The pilot [cue had heard from] [source two divers] that [content the buoy was missing].'));
  it('W32 the cue is the speech that is quoted', () =>
    check('State television quoted [source the minister] [cue as saying] that [content the convoy had turned back].'));
  it('W34 what was told stands before, and what says so is no statement', () =>
    check('[content He had paid every bill], his lawyer said [source the builder] [cue had told] her.'));
  it('W34 so it may where a clause behind it says who told it', () =>
    check('The porter says [content the strike will end on Monday]; [source his manager] [cue told] him.'));
  it('W35 an aside leaves subject and content whole', () =>
    check(
      '[content The rebels], [source the diplomat] [cue said], [content were insisting that they held the airfield].',
      '[source The rebels], the diplomat said, [cue were insisting] that [content they held the airfield].',
    ));
  it('W22 what a preposition adds to a clause with where is apart', () =>
    checkOwn(
      '[own Rain fell on the harbour], where [own the crews kept two sheds] after [own the great fire of 1998].',
    ));
  it('W36 in view of something is nobody’s view', () =>
    check('[source The mayor] [cue said] [content it was right in view of what lay behind the wall].'));
  it('W37 in the outlet’s own voice a topic is no statement', () =>
    none('The general briefed the council on cracks in the second wall.'));
  it('W39 words that demand do so under a cue that only says them', () => {
    assert.equal(one('The minister stressed the need for higher walls.').attitude, 'demands');
    assert.equal(one('“It is vital that we come together,” the minister said.').attitude, 'demands');
    assert.equal(one('“It is likely that we come together,” the minister said.').attitude, 'asserts');
  });
});

describe('attribute: laws', () => {
  const words = fc.constantFrom(
    'Vale',
    'said',
    'that',
    '“',
    '”',
    '"',
    'the',
    'firm',
    'denied',
    ',',
    'and',
    'it',
    'was',
    '–',
    'who',
    '.',
    '\n',
    'citing',
    "'",
    'to',
    'of',
    'accused',
    'by',
  );
  it('any story text gives statements whose spans slice to their text', () =>
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const { reading, attribution } = attributeText(list.join(' '));
        for (const s of attribution.statements)
          for (const span of [...s.content, ...(s.source?.spans ?? []), ...(s.cue ? [s.cue.span] : []), ...s.hedges])
            assert.equal(reading.article.text.slice(span.start, span.end), span.text);
      }),
      { numRuns: 300, seed: 7 },
    ));
});

describe('limits', () => {
  it('reads hostile text to its end, without a stack overflow (rules S8, W1)', () => {
    for (const unit of ['Flood. """a b ', 'the mayor said that the dam would hold and ', '"""']) {
      const text = unit.repeat(Math.ceil(30_000 / unit.length)).trimEnd();
      const { reading } = attributeText(text);
      assert.equal(reading.tokens.at(-1)?.end, text.length, JSON.stringify(unit));
      assert.ok(reading.sentences.every((s) => s.last - s.first <= 400));
    }
  });
});

it('W70 an adjective and a pronoun name no place', () => {
  const { attribution } = attributeText(
    'An Iranian general said that an embassy in Iraq had been hit. It lies in Turkey.',
  );
  const places = attribution.statements.map((s) => s.places.map((e) => attribution.entities[e]?.name));
  assert.deepEqual(places, [['Iraq'], ['Turkey']]);
});
