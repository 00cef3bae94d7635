import { describe } from 'node:test';
import { cases } from '../../test/support/chain-cases.ts';

describe('turns by which one passes on what another says', () => {
  // A claim of another's is taken up, passed on, or told of by a noun.
  cases('W84', [
    'The [1 institute] took up claims by [2 several bloggers] that [content the town had fallen].',
    'The [1 group] noted reports from [2 local residents] that [content a depot was burning].',
    'The [1 columnist] revived an accusation by the [2 opposition] that [content the vote was rigged].',
    'The [1 panel] took note of the [2 commander]’s claim that [content no shells were stored there].',
    'The [1 report] refers to an assessment by the [2 military] that [content the enemy had lost two battalions].',
    'Claims by the [2 rebels], relayed by the [1 governor], that [content the airstrip had been mined] have delayed flights.',
    'The [2 ministry]’s claim, repeated by the [1 president] on Sunday, that [content the harvest was good] has been met with disbelief.',
    'The [1 mayor]’s mention of a warning by [2 geologists] that [content the ice could break] emptied the valley.',
    'A report by the [1 council] of accusations by [2 shopkeepers] that [content police took money] has been sent to parliament.',
    'The [1 institute] noted claims by [2 bloggers] that [content a ship had been hit] but said it had seen no evidence.',
    // What somebody speaks of says nothing, and who says that a claim is wrong relays it to nobody.
    '[1 Bo Larsund] said of the report by the Blue Shelf Trust that [content it was built on three samples].',
    '[1 Bo Larsund] said [content claims by the union were nonsense].',
  ]);
  // Whom a report rests on is named by other words than citing; reasons are nobody.
  cases(
    'W85',
    [
      '[1 Sudpress], with reference to the [2 interior ministry], said [content two bridges had been blown up].',
      'The [1 newspaper], on the authority of a [2 senior judge], reported that [content the verdict would be late].',
      'The [1 agency], referring to the [2 customs service], said [content 40 lorries were stuck].',
    ],
    [
      'The [1 minister] said, referring to the opposition, that [content they were cowards].',
      '[1 The ministry] said, citing security reasons, that [content the square would be closed].',
      '[1 The club] said, citing injuries, that [content the match was off].',
    ],
  );
  // Who quotes may be named by the text in which he does, and may quote one who quotes.
  cases('W86', [
    '“[content The fields are under water],” [2 farmer Ivo Lan] is quoted as saying in a report by the [1 Delta Agency].',
    '[2 Ada Rell] was quoted in an article in the [1 Vestnik] as saying [content the pumps had failed].',
    'The [1 institute] cited the newspaper [2 Vestnik Plus] as quoting a [3 commander] as saying that [content troops had come].',
    'The court heard from a [1 pathologist] that [content the wound was old].',
  ]);
  // Who made the text or the recording in which another speaks.
  cases(
    'W87',
    [
      'In a report by [1 Amnesty Watch], a [2 former prisoner] says [content guards burned his hands].',
      'In an affidavit filed by the [1 prosecutor], a [2 clerk] states that [content the money was counted twice].',
      'The [1 channel] aired an interview with a [2 deserter] who said [content his unit had been shot at].',
      'The [1 weekly] published a letter from the [2 bishop] saying that [content the school would close].',
      'In a letter to the bishop, the [1 governor] said [content the dam was safe].',
      'In an interview with the Sund Courier, the [1 governor] said [content the dam was safe].',
    ],
    [
      'The [1 group] shared a recording of a [2 nurse] who says the [3 guards] promised that [content a doctor was coming].',
      'In comments broadcast on [1 state television], the [2 king] said [content the border would reopen].',
    ],
  );
  // Turns of several words say or hold something.
  cases('W88', [
    'The [1 palace] let it be known that [content the king would not travel].',
    'The [2 bishop] is of the opinion that [content the church should be sold], his [1 vicar] said.',
    'The [2 prime minister] is convinced that [content the deal will pass], according to an [1 aide].',
    'A [1 source] summed it up: the [2 aide] insisted that [content she had shredded the diary].',
  ]);
  // What an account is of tells nothing; whoever tells it so does.
  cases(
    'W92',
    [
      'In its account of the call, the [1 palace] said the [2 president] had promised that [content troops would leave].',
      'As the [1 chronicler] tells it, the [2 king] vowed that [content he would burn the city].',
    ],
    [
      'The [1 Courier] wrote that, according to leaked [2 minutes], the [3 envoy] had warned that [content the coup was near].',
    ],
  );
  // A text that is read out, words that are retold, a story that a magazine tells.
  cases(
    'W90',
    [
      'The [1 nurse] described to the panel what the [2 matron] had told her. “[content The generator will hold until morning].”',
      'The [1 clerk] repeated the [2 doctor]’s words. “[content The boy will not see another spring].”',
    ],
    [
      '[1 Holt Brannick] read from the [2 letter]. A [3 test engineer], it said, had told colleagues that [content the brakes would fail].',
      'The [2 ambassador] had been blunt, the [1 magazine Kontora] reports. “[content Your guards are selling fuel],” he told them.',
      'The train was late, the operator said. “[content I missed my exam],” a [1 student] told the Courier.',
    ],
  );
  // A pronoun inside what somebody says, or behind a sentence that names a person by his calling.
  cases(
    'W91',
    [
      'The [2 governor]’s [1 spokeswoman] said he believed [content the bridge was safe].',
      'The [1 farmer] said he believed [content the cows were ill].',
    ],
    [
      '[1 Two officials] who read the [2 audit] said it found that [content the ministry had paid twice].',
      'The forum’s [1 update] was cautious. A [2 channel], it said, claimed that [content the bridge was gone].',
      'The [1 novelist] was a guest on the podcast. She said there that [content her next book would be her last].',
    ],
  );
  // Who quotes somebody of whom a relative says what he said relays him; who only meets him says nothing.
  cases(
    'W93',
    [],
    [
      'The [1 paper] quotes an [2 aide] who said [content the premier had wept].',
      'The [1 report] cites a [2 nurse], Ada Renn, who told inspectors [content the drugs had been locked away].',
      'The paper spoke to a driver, [1 Ivo Lan], who said [content the road was mined].',
      'The group interviewed a witness, [1 Ivo Lan], who described how [content soldiers burned the mill].',
    ],
  );
  // A screenshot, a text or a call in which somebody speaks; a post is not so many times.
  cases(
    'W94',
    [],
    [
      'A [1 screenshot] appears to show [2 Dean Abbery], a councillor, writing that [content the traders should be moved on].',
      '[1 Radio Lusanda] broadcast a phone call in which [2 Colonel Tavi] says [content the bridge will be blown at dawn].',
      'A [1 post] shared 40,000 times claims the [2 senator] said [content veterans should pay for their care].',
    ],
  );
});
