import type { Article, Segment } from '../../src/model/article.ts';
import { articleId } from '../../src/model/id.ts';
import { type Range, spanOf } from '../../src/model/span.ts';
import type { ComparedText } from '../../src/relate/compared-text.ts';
import { plainArticle } from './article.ts';

// ---------------------------------------------------------------- marked text in

export type Extra = Partial<
  Pick<Article, 'published' | 'updated' | 'credits' | 'outlet' | 'authors' | 'url' | 'capturedAt'>
>;

export const KINDS: Readonly<Record<string, Segment['kind']>> = {
  '# ': 'headline',
  '@ ': 'dateline',
  '> ': 'standfirst',
  '~ ': 'boilerplate',
};

/** An article from lines: `# headline`, `> standfirst`, `@ dateline`, `~ furniture`, all else paragraphs. Names, figures, quotations are found by shape. */
export function told(name: string, lines: readonly string[], extra: Extra = {}): ComparedText {
  const text = lines.map((line) => line.replace(/^[#@~>] /, '')).join('\n');
  const found = {
    segments: [] as Segment[],
    sentences: [] as Range[],
    quoted: [] as Range[],
    names: [] as Range[],
    numbers: [] as Range[],
  };
  let at = 0;
  for (const line of lines) {
    const body = line.replace(/^[#@~>] /, '');
    const kind = KINDS[line.slice(0, 2)] ?? 'paragraph';
    found.segments.push({ kind, start: at, end: at + body.length });
    const every = (pattern: RegExp) =>
      [...body.matchAll(pattern)].map((m) => ({ start: at + m.index, end: at + m.index + m[0].length }));
    found.sentences.push(...every(/\S.*?(?:[.!?]["”]?(?=\s|$)|$)/gu));
    found.quoted.push(...every(/["“][^"“”]*["”]/gu));
    found.names.push(...every(/(?<=[^.!?"“”\s] )\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+)*/gu));
    found.numbers.push(...every(/\d[\d.,]*\d|\d/gu));
    at += body.length + 1;
  }
  const id = articleId(name);
  const article = plainArticle(text, found.segments, { id, source: name, ...extra });
  const spans = (ranges: readonly Range[]) => ranges.map((r) => spanOf(article, r.start, r.end));
  return {
    article,
    sentences: found.sentences,
    quoted: found.quoted,
    names: spans(found.names),
    numbers: spans(found.numbers),
  };
}

export const day = (value: string): Extra => ({
  published: { value, basis: 'metadata', anchor: null, span: null, why: 'test' },
});
export const outlet = (value: string): Extra => ({ outlet: { value, basis: 'metadata', span: null, why: 'test' } });

// ---------------------------------------------------------------- a story of our own

export const FULL = [
  '# Orvane bridge shut after cracks are found',
  'The city of Orvane closed its longest bridge on Tuesday evening after divers discovered cracks in two of the nine piers that carry the road over the river Tamsel.',
  'Mayor Ilse Brandt signed the order shortly before seven, cutting the shortest link between the harbour district and the hospital on the northern bank.',
  '“We cannot ask a single family to drive across a structure our own engineers no longer trust,” Brandt told reporters on the steps of the town hall.',
  'The cracks came to light by accident, when a diving school from Veldt was practising near the fourth pier and photographed a gap wide enough to hold a hand.',
  'An inspection in 2019 had rated the bridge as satisfactory, and the contractor Hallam Works was paid 4.2 million crowns for repairs that ended 14 months ago.',
  'Hallam Works rejected any blame and said the drawings supplied by the council had been wrong from the beginning.',
  '“The foundations we were shown on paper are not the foundations that lie in the water,” its director Piet Hallam wrote in a letter to the council.',
  'About 38,000 vehicles use the crossing each day, among them the night buses that bring nurses to the Saint Aldwin clinic.',
  'Ferries withdrawn a decade ago will return to service by the weekend, the harbour master Nadia Koss announced, and lorries must take the long detour through Merrin.',
  'Shopkeepers along the quay fear a ruinous winter, recalling that sales fell by a third during the flood of 2008.',
  'The opposition on the council demanded that every contract with Hallam Works since 2015 be published, a request that the mayor has twice refused.',
  'Engineers from the technical university in Sorrel will lower sensors into the riverbed on Friday and expect a first verdict within three weeks.',
] as const;

export const RETOLD = [
  'Orvane has shut its longest bridge after divers found cracks in two of nine piers standing in the river Tamsel, mayor Ilse Brandt ordering the closure on Tuesday evening.',
  'The decision severs the quickest link from the harbour district to the hospital on the northern bank. “We cannot ask a single family to drive across a structure our own engineers no longer trust,” said Brandt.',
  'It was a diving school from Veldt that stumbled on the damage, photographing a gap near the fourth pier that could hold a hand during practice.',
  'The bridge had been rated satisfactory in a 2019 inspection. Repairs worth 4.2 million crowns by Hallam Works finished 14 months ago, yet the contractor denies blame and argues that the drawings from the council were wrong.',
  'Some 38,000 vehicles rely on the crossing daily, including night buses carrying nurses to the clinic of Saint Aldwin.',
  'To ease the strain, ferries withdrawn ten years ago are to resume service by the weekend according to harbour master Nadia Koss, while lorries face a detour through Merrin.',
  'Along the quay, shopkeepers are afraid of a ruinous winter like that of the flood in 2008. Opposition members demand publication of all contracts with Hallam Works since 2015.',
  'A verdict is expected within three weeks once engineers of the university in Sorrel have lowered sensors into the riverbed.',
];

/** Two reporters at the mayor's press conference: one speech, other eyes. */
export const REPORTER_ONE = [
  'Ilse Brandt looked tired when she stepped before the cameras in Orvane. Her city had just lost the road that half of it takes to work.',
  '“We cannot ask a single family to drive across a structure our own engineers no longer trust,” the mayor said, reading from a sheet of paper. “I would rather be cursed for a traffic jam than forgiven for a funeral.”',
  'For Jonas Petri, who has delivered bread to the northern bank for thirty years, the news meant getting up at two instead of four. “Nobody asked the bakers,” he said, leaning on his van.',
  'In the queue of cars that formed on the approach ramp, people switched off their engines and talked. A schoolteacher, Marit Oyen, had marked homework on her steering wheel until police waved her back.',
  'The union of bus drivers complained that its members had heard of the closure on the radio. Its chairman Rolf Tarnow spoke of chaos in the depots and called for extra pay.',
  'How long the barriers stay is anyone’s guess. The last time Orvane lost a bridge, in the war, it took eleven years.',
];
export const REPORTER_TWO = [
  'Cracked piers force Orvane to close a bridge, and the regional government in Lissa wants to know who signed off the work.',
  'Transport minister Goran Felt summoned the council’s building director for Thursday. “I expect documents, not apologies,” Felt said in Lissa.',
  'At a press conference mayor Ilse Brandt defended the step. “We cannot ask a single family to drive across a structure our own engineers no longer trust,” she said. “I would rather be cursed for a traffic jam than forgiven for a funeral.”',
  'The national audit office counted 112 crossings in poor condition last spring, and warned that inspection teams lacked divers. Its president Hanne Voigt renewed the call for a federal register.',
  'Insurers are watching as well. Analyst Teo Marsh of Baltic Mutual put the cost of a year’s closure at 60 million crowns, chiefly lost trade at the container terminal.',
  'The Greens in the regional parliament asked for an emergency debate. Felt’s ministry said it would answer in writing.',
];

/** Latin letters exchanged for others that look the same, and characters that cannot be seen between them. */
export const disguised = (lines: readonly string[]) =>
  lines.map((line) =>
    line
      .replace(/[aeopc]/g, (c) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' })[c] ?? c)
      .replace(/(?<=\p{L})n/gu, '\u200bn'),
  );
export const without = (lines: readonly string[], ...dropped: number[]) => lines.filter((_, k) => !dropped.includes(k));
export const straight = (lines: readonly string[]) => lines.map((l) => l.replace(/[“”]/g, '"').replace(/’/g, "'"));
