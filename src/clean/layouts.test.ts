import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SegmentKind } from '../model/article.ts';
import { plainBlocks } from './block.ts';
import { segmentsOf, typeBlocks } from './typing.ts';

/**
 * Whole pages in plain text, marked: `[kind words]` is one expected segment; the text given to the room is the same without the marks.
 * All people, places and outlets are invented.
 */

const MARK =
  /\[(headline|standfirst|subheading|paragraph|byline|dateline|metadata|caption|alt-text|credit|related|sidebar|widget|boilerplate) ([^\]]*)\]/g;

function unmark(marked: string): { text: string; segments: { kind: SegmentKind; words: string }[] } {
  const segments: { kind: SegmentKind; words: string }[] = [];
  const text = marked.replace(MARK, (_, kind: SegmentKind, words: string) => {
    segments.push({ kind, words });
    return words;
  });
  return { text, segments };
}

/** Types the unmarked text and compares kind and words of every segment, in order. */
function check(marked: string, lineEnd = '\n'): void {
  const { text: plain, segments: expected } = unmark(marked.replace(/^\n/, ''));
  const text = plain.replaceAll('\n', lineEnd);
  const got = segmentsOf(typeBlocks(text, plainBlocks(text)));
  assert.deepEqual(
    got.map(({ kind, start, end }) => `[${kind} ${text.slice(start, end).replaceAll(lineEnd, '\n')}]`),
    expected.map(({ kind, words }) => `[${kind} ${words}]`),
  );
}

const pages: Record<string, string> = {
  'C1, C5: a headline, a name, a date and paragraphs with blank lines between': `
[headline Crane collapse shuts Riverton port for third day]

[byline By Nora Feld]

[dateline 12 May 2031]

[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates, the harbour authority said.]

[paragraph No ship has left the basin since Saturday.]

[paragraph "We will not open a gate that we cannot trust," harbour master Ivo Lund told reporters.]

[paragraph He said:]

[paragraph "It may take a week."]
`,
  'C5: a headline made of quotations, with no stop': `
[headline 'We were lucky': Crane crew 'heard steel sing' before fall, inquiry told]
[paragraph Two members of the crew that left the crane minutes before it fell have told an inquiry what they heard.]
[paragraph The inquiry, which opened on Thursday, is expected to last for three weeks.]
`,
  'C2: a crawler prefix before a story that has no headline': `
[metadata date 2031-05-12] [paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
`,
  'C2: a longer crawler prefix and a time': `
[metadata published 2031-05-12T08:30:00Z url https://news.example/crane] [headline Crane collapse shuts port]
[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
`,
  'C3, C4: alt texts repeated as captions, and a caption that is worded anew': `
[headline Flood gates hold as river peaks at Marlow Bend]

[byline By Tom Ashby and Lena Ortiz]

[alt-text Volunteers stack sandbags beside the old mill]
[caption Volunteers stack sandbags beside the old mill.] [credit Picture: Alamy]

[paragraph The river peaked at four metres on Tuesday night and did not top the gates at Marlow Bend.]

[paragraph About 300 homes had been emptied as a precaution, the council said.]

[alt-text Council leader Rita Okafor at the gates]
[caption Ms Okafor has been asked why the warning came "so late" .] [credit Picture: Getty]

[paragraph Council leader Rita Okafor said the warning had been sent as soon as the gauges moved.]

[paragraph She promised a public review of the alarm system.]
`,
  'C4: image source and image caption lines': `
[credit Image source, Reuters]
[caption Image caption, The gates at Marlow Bend were closed for the first time in ten years]
[paragraph The river peaked at four metres on Tuesday night and did not top the gates at Marlow Bend.]
[paragraph About 300 homes had been emptied as a precaution, the council said.]
`,
  'C4: a photo credit in brackets ends a caption': `
[headline Teachers end strike after pay vote]
[caption Teachers leave the hall in Port Ellery after the vote on Friday.] [credit (Photo by Ana Ruiz/AFP)]
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[paragraph "Nobody got everything," union leader Max Brandt said. "Everybody got something."]
`,
  'C6: related headlines at the end with no separator': `
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[paragraph Classes will start again on Monday.]
[related Port Ellery teachers walk out as pay talks fail]
[related ‘Enough’: parents count the cost of two weeks without school]
[related What does the new pay deal mean for pupils?]
[related Ferry company to cut winter service from Port Ellery]
`,
  'C6: links in the middle of the body': `
[headline Teachers end strike after pay vote]

[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]

[related Read more: Ferry company to cut winter service]

[paragraph The deal raises pay by 6 per cent from September, both sides said.]

[related Greta Holm: ‘Have our cities stopped listening?’]

[paragraph Classes will start again on Monday, the city said in a letter to parents.]

[paragraph The letter did not say whether lost days would be made up.]
`,
  'C7: a sidebar with bullets and ages': `
[widget Listen to this article]
[headline Teachers end strike after pay vote]
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[sidebar Most Read]
[sidebar -]
[sidebar Ferry company to cut winter service]
[sidebar 12 minutes -]
[sidebar Mayor denies plan to sell the old theatre]
[sidebar 3 hours -]
[sidebar Storm Ada: what we know so far]
[sidebar 2 days ago]
`,
  'C7: a sidebar in the middle, after which the story goes on': `
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]

[related You may also like]

[related Ferry company to cut winter service]

[related Mayor denies plan to sell the old theatre]

[paragraph The deal raises pay by 6 per cent from September, both sides said in a statement that was read out to the members in the hall before the vote.]

[paragraph Classes will start again on Monday.]
`,
  'C8: an agency text with dateline, contributors and legal line': `
[headline Port Ellery teachers vote to end strike]
[byline By MAX BRANDT]
[dateline Published: 16 May 2031, 14:05 GMT]
[dateline PORT ELLERY (Reuters) -] [paragraph Teachers voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[byline Reporting by Max Brandt in Port Ellery; Editing by Jo Wills]
[boilerplate © 2031 The Ellery Courier. All rights reserved.]
`,
  'C8: share buttons, sign-up and comments around the story': `
[headline Port Ellery teachers vote to end strike]
[boilerplate Share]
[boilerplate Save]
[paragraph Teachers voted on Friday to end a strike that had closed 40 schools for two weeks.]
[boilerplate Advertisement]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[boilerplate Sign up for our morning newsletter and never miss a story.]
[boilerplate 14 Comments]
[boilerplate We use cookies to improve your visit. Read our privacy policy.]
`,
  'C9: hard-wrapped lines are one paragraph': `
[headline Dam at Skell Water lowered after crack is found]

[paragraph Engineers began to lower the reservoir at Skell Water on Sunday
after divers found a crack in the face of the dam that was longer than a
bus, the water company said in a statement.]

[paragraph Some 1,200 people who live in the valley below were told to be
ready to leave at one hour's notice, but nobody has been ordered to go.]
`,
  'C9: hard-wrapped lines with indents and no blank lines': `
[headline Dam at Skell Water lowered after crack is found]
   [paragraph Engineers began to lower the reservoir at Skell Water on Sunday
after divers found a crack in the face of the dam that was longer than a
bus, the water company said.]
   [paragraph Some 1,200 people who live in the valley below were told to be
ready to leave at one hour's notice.]
`,
  'C5: kicker, standfirst, name without By, role': `
[metadata Education]
[headline Teachers end strike after pay vote]
[standfirst Two weeks without lessons end in a deal that neither side calls a victory]
[byline Lena Ortiz]
[byline Education correspondent]
[dateline Friday 16 May 2031]
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[subheading What happens next?]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[subheading A vote in two halls]
[paragraph The vote was held in two halls because no hall of the city holds 3,000 people.]
`,
  'C10: a live page with times and bullets stays story': `
[headline Port Ellery strike live: teachers count votes]
[standfirst • Teachers have begun to count the votes in both halls]
[standfirst • The result is expected before midnight, the union says]
[dateline 21.40 BST]
[paragraph The first hall has finished, and the second has about 400 ballots left to open.]
[dateline 21.15 BST]
[paragraph Union leader Max Brandt says turnout was above 80 per cent.]
[paragraph "That is more than I dared to hope," he adds.]
`,
  'C10: a paragraph that lost its stop stays story': `
[paragraph Engineers began to lower the reservoir at Skell Water on Sunday after divers found a crack in the dam.]
[paragraph Residents say that they have been warning the company about damp patches in the wall since the winter and that nobody ever came to look]
[paragraph The company said it had inspected the dam in April and that the inspectors had found no crack.]
`,
  'C3, C7: ages under the headline, a name and a desk, an agency above its caption': `
[headline Crane collapse shuts Riverton port]
[dateline 2 hours ago]
[boilerplate Share]
[boilerplate Save]
[byline Nora Feld]
[byline Harbour desk, Riverton]
[credit Getty Images]
[caption The crane lies across both gates of the old basin]
[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
`,
  'C4: a label opens the caption and a credit ends it': `
[headline Crane collapse shuts Riverton port]
[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[caption Image: The crane lies across both gates of the old basin.] [credit Pic: PA]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
[paragraph "We will not rush," said mayor Ines Dahl.]
`,
  'C7: two sidebars with ages and story between them': `
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[sidebar Trending]
[sidebar Ferry company to cut winter service]
[sidebar 12 mins ago]
[paragraph The deal raises pay by 6 per cent from September, both sides said in a statement that was read out to the members in the hall before the vote.]
[paragraph Classes will start again on Monday, the city said in a letter to parents.]
[sidebar Latest News]
[sidebar Mayor denies plan to sell the old theatre]
[sidebar 3 hours]
`,
  'C3, C6, C7: a radio page with a player, links, captions and lists at the end': `
[metadata date 2031-06-03] [headline Storm Ada: Two rescued as 'wall of water' hits Lund Bay, coastguard says]

[dateline 3 June 2031, 14:32 | Updated: 3 June 2031, 15:10]

[alt-text Waves break over the harbour wall at Lund Bay]
[caption Waves break over the harbour wall at Lund Bay.] [credit Picture: Alamy]

[byline By Kit Marlow]

[boilerplate @kitmarlow]

[paragraph Two people have been pulled from the sea after what the coastguard called a "wall of water" hit Lund Bay.]

[widget Listen to this article]
[widget Loading audio...]

[paragraph The pair, both in their 20s, were walking on the harbour wall when they were swept off at about 9am.]

[related Read more: Storm Ada: Full list of closed roads]

[paragraph Officers said they were "lucky to be alive"]

[paragraph "We had minutes."]

[alt-text The coast road near Lund Bay is shut in both directions]
[caption The coast road near Lund Bay is shut in both directions.] [credit Picture: Social media]

[paragraph A red warning for wind is in force until midnight.]

[sidebar See more Weather News]

[sidebar 'Do not travel': Rail firms urge passengers to stay at home as storm nears]

[sidebar Storm names for next year revealed]
`,
  'C7, C8: a broadcaster page with a source line, a disclaimer, tags and a list with ages': `
[widget Audio By Soundbox]
[paragraph Two people have been pulled from the sea after a wall of water hit Lund Bay, the coastguard has said.]
[paragraph The pair, both in their 20s, were walking on the harbour wall when they were swept off at about 9am on Tuesday.]
[credit - Source: PA Media]
[boilerplate DISCLAIMER: The views made by readers on this platform do not represent those of the station.]
[related Tags:]
[related Storm Ada]
[related Lund Bay]
[sidebar Latest Stories]
[sidebar - Mayor denies plan to sell the old theatre]
[sidebar 4 minutes]
[sidebar - ‘We lost everything’ – Traders at burnt market appeal for help]
[sidebar 2 hours]
`,
  'C8: a newspaper page with a newsletter box and a forum': `
[headline Storm Ada: Two rescued at Lund Bay]
[standfirst Coastguard says pair were swept off the harbour wall]
[byline Kit Marlow]
[dateline Tuesday 03 June 2031 15:10 BST]
[boilerplate Comments]
[paragraph Two people have been pulled from the sea after a wall of water hit Lund Bay, the coastguard has said.]
[boilerplate Get a weekly dispatch from our international correspondents]
[boilerplate Email*]
[boilerplate SIGN UP]
[paragraph The pair, both in their 20s, were walking on the harbour wall when they were swept off at about 9am on Tuesday.]
[related Recommended]
[related Storm names for next year revealed]
[widget open image in gallery]
[caption Waves break over the harbour wall at Lund Bay] [credit (PA)]
[paragraph "We had minutes," said coastguard officer Jo Wills.]
[sidebar More about]
[sidebar Storm Ada]
[sidebar Coastguard]
[boilerplate Join our commenting forum]
`,
  'C7: headlines with ages and no heading': `
[headline Crane collapse shuts Riverton port]
[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
[sidebar Ferry company to cut winter service]
[sidebar 1 hour ago]
[sidebar Mayor denies plan to sell the old theatre]
[sidebar 5 hours ago]
`,
  'C8: a page with its menu and its foot': `
[boilerplate Home]
[boilerplate News]
[metadata Harbour]
[headline Crane collapse shuts Riverton port]
[byline By Nora Feld, Harbour correspondent]
[dateline Published 12 May 2031 at 09:12 BST]
[dateline Updated 12 May 2031 at 17:40 BST]
[paragraph The port of Riverton stayed closed on Monday after a crane fell across both of its gates.]
[paragraph Its owner, the city, has asked for an outside inquiry into the accident.]
[related Related Topics]
[related Riverton]
[related Ports]
[boilerplate Follow us on all channels]
[boilerplate Copyright 2031 Riverton Post Ltd.]
`,
  'C8: an agency text with its place, rule and contributors': `
[headline Teachers in Port Ellery end strike]
[dateline PORT ELLERY, Ore. (AP) —] [paragraph Teachers voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[boilerplate ___]
[credit Associated Press writer Ana Ruiz in Lund contributed to this report.]
`,
  'C6: tags and one headline below the story': `
[headline Teachers end strike after pay vote]
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[related Ferry company to cut winter service from Port Ellery]
[related Schools]
[related Port Ellery]
`,
  'C6: two links in a row between paragraphs': `
[headline Teachers end strike after pay vote]
[paragraph Teachers in Port Ellery voted on Friday to end a strike that had closed 40 schools for two weeks.]
[related Ferry company to cut winter service from Port Ellery]
[related Mayor denies plan to sell the old theatre to brewer]
[paragraph The deal raises pay by 6 per cent from September, both sides said.]
[paragraph Classes will start again on Monday, the city said in a letter to parents.]
`,
  'C10: short speech paragraphs and quotations without attribution stay story': `
[headline ‘Nobody came to look’: families below Skell dam await report]
[paragraph Families below the dam at Skell Water say they were ignored for months.]
[paragraph Ruth Amsel, 71, said:]
[paragraph “I wrote to them in January. I wrote to them in March.]
[paragraph “Nobody came to look.”]
[subheading Why?]
[paragraph The company says it has no record of the letters.]
[paragraph ‘We are sorry,’ it said.]
`,
  'C10: a story of unmarked questions and a list': `
[headline Five things to know about the Skell dam]
[paragraph The dam was built in 1931 and holds back eleven million cubic metres of water.]
[subheading Who owns the dam?]
[paragraph The water company bought it from the county in 1989 for a single pound.]
[subheading How bad is the crack?]
[paragraph Divers measured it on Sunday. It is twelve metres long and up to a hand wide.]
[paragraph - The upper part of the crack is dry.]
[paragraph - The lower part leaks about a bucket a minute.]
[paragraph Engineers want the level down by three metres before they drill.]
`,
};

describe('layouts of plain-text pages', () => {
  for (const [name, marked] of Object.entries(pages)) it(name, () => check(marked));
  it('C9: lines that end in CRLF are read as the same lines', () => {
    for (const marked of Object.values(pages)) check(marked, '\r\n');
  });
});
