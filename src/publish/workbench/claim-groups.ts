import type { Claim } from '../../model/claim.ts';
import type { ClaimGroups } from '../labels.ts';

/** The five groups of claims as the screens name them: the part of an address, the sign, the title, what it means. */
export interface Group {
  readonly key: keyof ClaimGroups;
  readonly slug: string;
  readonly glyph: string;
  readonly title: string;
  readonly meaning: string;
}

export const GROUPS: readonly Group[] = [
  {
    key: 'contested',
    slug: 'contested',
    glyph: '▲',
    title: 'Contested',
    meaning: 'Another side denies it or tells it otherwise, or another claim conflicts with it.',
  },
  {
    key: 'differing',
    slug: 'told-differently',
    glyph: '⚑',
    title: 'Told differently',
    meaning: 'A comparison of the texts found a difference that matters for who says it, or what exactly.',
  },
  {
    key: 'corroborated',
    slug: 'more-than-one-origin',
    glyph: '●',
    title: 'More than one origin',
    meaning: 'Two or more origins, or the claim of another supports it.',
  },
  {
    key: 'singleOrigin',
    slug: 'one-origin',
    glyph: '○',
    title: 'One origin',
    meaning: 'However many outlets carry it, one person, body or piece of evidence stands behind it.',
  },
  {
    key: 'outletOnly',
    slug: 'outlets-own-voice',
    glyph: '◇',
    title: 'In the outlets’ own voice',
    meaning: 'Nobody else is named for these: background, description and judgement by the outlets themselves.',
  },
];

/** The group that a claim is in. */
export const groupOf = (groups: ClaimGroups, claim: Claim): Group | null =>
  GROUPS.find(({ key }) => groups[key].includes(claim)) ?? null;

/** Claims of the most origins first, for whoever counts origins and not outlets; ties keep their order. */
export const byOrigins = (claims: readonly Claim[]): Claim[] =>
  [...claims].sort(
    (a, b) =>
      b.counts.origins - a.counts.origins ||
      b.counts.originsAtMost - a.counts.originsAtMost ||
      b.counts.reports - a.counts.reports,
  );

export const inSeveralArticles = (claim: Claim): boolean => Object.keys(claim.coverage).length > 1;
