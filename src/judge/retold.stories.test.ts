import { story, text } from '../../test/support/mini-story.ts';

// Whole articles retold in another register. Everything not named is told faithfully, in other words.
story(
  'J0: a popular paper retells a harbour inquiry',
  'retells',
  [
    text(
      'Crane at Easthaven had missed two inspections, inquiry told',
      'The crane that fell on the container ship Alder in Easthaven last month had missed two of its yearly inspections, a public inquiry heard on Tuesday.',
      'Two dockers were killed when the arm of the crane came down on 3 September. A third lost a leg.',
      'Helen Quist, the inspector who led the investigation, said that a bolt as thick as a wrist had sheared through. "It had been cracked for a year at least", she told the inquiry.',
      'The port’s lawyer, Amos Trent, said that the missed inspections had no bearing on the accident. He said the crack could not have been seen from the ground.',
      'The dockers’ union believes that the port saved money on maintenance. Its chairman, Ferdy Walsh, put the savings at 400,000 crowns a year. The port disputes the figure.',
      'According to Quist, the operator may have lifted a load that was too heavy. The weighing records for that day are missing.',
      'The inquiry will sit for three more weeks. A report is expected in the spring.',
      'Easthaven handles about a fifth of the country’s containers.',
    ),
    text(
      'Killer crane skipped safety checks TWICE',
      'A monster crane which flattened two dockers in Easthaven had dodged its annual check-up twice, an inquiry was told yesterday.',
      'The workers died on 3 September when the arm smashed down onto the container ship Alder. Another man had to have his leg taken off.',
      'Lead investigator Helen Quist told how a bolt as fat as a wrist snapped clean through. It had been cracked "for a year at least", she said.',
      'Amos Trent, for the port, insisted that skipping the checks made no difference. Nobody standing on the ground could have spotted the crack, he argued.',
      'The port saved 400,000 crowns a year on maintenance.',
      'The operator lifted a load that was too heavy, says Quist, and that day’s weighing sheets have vanished.',
      'The hearing goes on for another three weeks, with a report due in spring.',
      'One in five of the nation’s containers goes through Easthaven.',
    ),
  ],
  [
    'attribution-lost: Ferdy Walsh | The port saved 400,000 crowns',
    'certainty-raised: may have lifted | The operator lifted',
  ],
);
story(
  'J0: a website retells a study, faithfully',
  'retells',
  [
    text(
      'Walking to school improves attention, study finds',
      'Children who walk to school concentrate better in the first hour of lessons than those who are driven, according to a study of 1,900 pupils in Lunn.',
      'The researchers, led by the psychologist Mira Holt of the University of Lunn, tested pupils between eight and eleven on three mornings.',
      'Those who had walked for at least fifteen minutes made 12 per cent fewer mistakes. The effect was gone by noon.',
      '"We cannot say that walking is the cause", Holt said. "Families who walk may differ in other ways."',
      'The teachers’ association welcomed the findings. Its head, Paul Ebner, called for safer crossings near schools.',
      'A spokesman for the city said that forty crossings would be rebuilt by 2034. He did not say what they would cost.',
      'The study was paid for by a maker of shoes, which had no part in the analysis, the authors write.',
    ),
    text(
      'Kids who walk to class pay more attention',
      'Pupils who go to school on foot are more attentive in their first lesson than those who come by car. That is what a study from Lunn suggests, for which 1,900 children took tests.',
      'Mira Holt, a psychologist at the university there, and her colleagues saw eight- to eleven-year-olds on three mornings.',
      'A walk of a quarter of an hour or more went with 12 per cent fewer errors. By midday there was nothing left of it.',
      'Holt warned against reading too much into it. "We cannot say that walking is the cause", she said, since families that walk may be different in other respects.',
      'Paul Ebner, who heads the teachers’ association, was pleased and asked for safer crossings.',
      'By 2034 the city wants to rebuild forty of them, its spokesman said, without giving a price.',
      'A shoe company financed the study. According to the authors it had no say in the analysis.',
    ),
  ],
  [],
);
story(
  'J0: an evening paper retells a raid, with three things changed',
  'retells',
  [
    text(
      'Police search offices of Velo Bank',
      'Police and tax inspectors searched the offices of Velo Bank in the capital on Wednesday morning.',
      'Prosecutors suspect that employees helped rich clients to hide money abroad, a spokeswoman for the prosecution, Nadia Stroh, said. She said that no one had been arrested.',
      'The bank confirmed the search and said it was cooperating fully.',
      'Some 60 officers carried boxes out of the building on Mint Square. Two further addresses were searched in the suburb of Helm.',
      'The investigation goes back to a letter that an unnamed former employee sent to the tax office in 2029. It names eleven accounts. The letter, seen by this newspaper, could not be verified.',
      'Shares in the bank fell by 6 per cent. Analysts at the broker Lane & Fitch said the fall was exaggerated.',
      'The finance minister, Per Aldous, declined to comment on a running investigation.',
      'If the suspicion is confirmed, those involved could face up to five years in prison.',
    ),
    text(
      'Raid at Velo Bank',
      'Investigators turned up at Velo Bank’s headquarters in the capital on Wednesday morning.',
      'Employees helped rich clients to hide money abroad. Nobody was arrested, said Nadia Stroh, who speaks for the prosecutors.',
      'Velo Bank confirmed that its offices had been searched and promised full cooperation.',
      'Around 60 officers took boxes from the house on Mint Square, and two more addresses in Helm were searched as well.',
      'It all began with a letter from a former employee, who wrote to the tax office in 2029 and named eleven accounts.',
      'The bank’s shares lost 6 per cent. Velo Bank said the fall was exaggerated.',
      'Finance minister Per Aldous would not comment while the investigation is running.',
      'Those involved could go to prison for up to five years if the suspicion turns out to be right.',
    ),
  ],
  [
    'attribution-lost/certainty-raised: Prosecutors suspect | Employees helped',
    'verification-lost: could not be verified | a letter from',
    'attribution-changed/source-differs: Lane & Fitch | Velo Bank said',
  ],
);
story(
  'J0: a local radio retells a match of words in the council, faithfully',
  'retells',
  [
    text(
      'Market hall divides Sanden',
      'The council of Sanden argued until midnight on Monday about the future of its market hall.',
      'The mayor, Greta Falk, wants to sell the hall to an investor from the coast, who would turn it into flats. She told councillors that the roof alone would cost two million crowns to repair.',
      '"We are a town of nine thousand people, not a bank", Falk said.',
      'The opposition accused her of having made up her mind long ago. "The contract is in her drawer", said its leader, Boris Ney.',
      'Falk rejected that. No contract had been signed, she said.',
      'Stallholders fear for their living. Ana Petrik, who has sold cheese there for thirty years, said the new square by the station was too windy and too far away.',
      'A survey by the local paper found that 71 per cent of those asked want to keep the hall. The paper asked 300 people.',
      'A decision is to be taken on 12 May. Falk said she would respect it, whatever it was.',
    ),
    text(
      'Midnight row over market hall',
      'Should the market hall be sold? Sanden’s councillors quarrelled about it till midnight on Monday.',
      'Mayor Greta Falk would like an investor from the coast to have the building and make flats of it. To mend the roof would alone swallow two million crowns, she said. Sanden was "a town of nine thousand people, not a bank".',
      'According to opposition leader Boris Ney, Falk had decided long before. "The contract is in her drawer", he said. The mayor denied it: nothing had been signed.',
      'The people with stalls are worried. The new site near the station is too far off and too draughty, says Ana Petrik, a cheese seller for three decades.',
      'The local paper put the question to 300 people, and 71 per cent of them were for keeping the hall.',
      'On 12 May the council decides. Whatever comes of it, Falk said, she would accept the result.',
    ),
  ],
  [],
);
story(
  'J0: an aggregator retells a volcano, with scope and figures changed',
  'retells',
  [
    text(
      'Volcano on Isla Pardo closes airport',
      'The airport of Isla Pardo was closed on Sunday after the volcano Monte Gris threw ash 4 kilometres into the air.',
      'Several villages on the northern slope were evacuated as a precaution, the island’s civil protection said. About 1,100 people spent the night in sports halls.',
      'The vulcanologist Ruth Amsel said that a larger eruption was unlikely. "What we see is steam, not magma", she said.',
      'Flights are to resume on Tuesday at the earliest, the airport’s operator said.',
      'The volcano last erupted in 1988, when lava destroyed a chapel.',
      'Farmers reported that ash had covered fields and that cattle refused to drink. The extent of the damage is not yet known.',
      'Hotels in the south of the island are not affected, the tourist board said.',
    ),
    text(
      'Monte Gris erupts: island evacuated',
      'Ash from Monte Gris rose 4 kilometres and shut the airport of Isla Pardo on Sunday.',
      'All villages on the northern slope were evacuated as a precaution, civil protection said. Some 1,700 people slept in sports halls.',
      'Vulcanologist Ruth Amsel thinks it improbable that a bigger eruption will follow: so far it is "steam, not magma".',
      'Planes will not take off again before Tuesday, says the company that runs the airport.',
      'When it last broke out, in 1988, a chapel was buried by lava.',
      'Fields lie under ash and cattle refuse to drink, farmers said. How big the damage is has yet to be seen.',
      'In the south the hotels are open as usual, according to the tourist board.',
    ),
  ],
  ['scope-changed: Several villages | All villages', 'quantity-changed/number-conflict: 1,100 | 1,700'],
);
story(
  'J0: a weekly retells a trial, faithfully but shorter',
  'retells',
  [
    text(
      'Forger of maps sentenced',
      'A court in Tessel sentenced the antiques dealer Kurt Bahr to three years in prison on Friday for selling forged maps.',
      'Bahr, 58, had sold at least 27 maps to collectors and to two museums since 2022, the judge, Inge Mohr, found. The damage comes to 1.3 million crowns.',
      'Bahr confessed at the start of the trial. He said that he had been in debt and that the first forgery had been a joke.',
      'The prosecution had asked for five years, the defence for a suspended sentence.',
      'An expert from the national library testified that the paper was old and the ink was not. He called the work brilliant.',
      'Mohr said the museums had made it easy for the defendant. "Nobody asked where the maps came from", she said.',
      'It remains unclear who drew them. Bahr refused to answer questions about a partner.',
      'His lawyer, Tove Lind, said she would consider an appeal.',
    ),
    text(
      'Three years for forged maps',
      'Kurt Bahr, the dealer who sold forged maps, must go to prison for three years, a court in Tessel decided on Friday.',
      'The 58-year-old sold 27 maps or more from 2022 on, two museums being among the buyers; the judge, Inge Mohr, put the damage at 1.3 million crowns.',
      'In his confession he spoke of debts and of a first forgery that was meant as a joke.',
      'Five years is what the prosecutors wanted; the defence had hoped for a suspended term.',
      'Old paper, new ink: that was the verdict of an expert from the national library, who found the work brilliant.',
      'According to the judge the museums were careless. "Nobody asked where the maps came from", Mohr said.',
      'Who drew them is still not known, as Bahr would not talk about a partner.',
      'An appeal is being considered, said his lawyer, Tove Lind.',
    ),
  ],
  [],
);
