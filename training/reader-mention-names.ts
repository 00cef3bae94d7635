import { NAME_TITLES } from '../src/languages/en/people.ts';

/** Kinds of GUM whose names are names in ours, too. What else is called by a proper noun (a ship, a law, a storm) stays open. */
const KINDS: Readonly<Record<string, string>> = { person: 'person', organization: 'organisation', place: 'place' };

/** Within a name, between two capitals: > | University of Portsmouth > | Rio de la Plata > | Bailey-Ross > | Lloyd's */
const LINKS = new Set("of the for de la del von van der bin al - & ' ’ 's ’s".split(' '));

interface Mention {
  readonly group: string;
  readonly kind: string;
  readonly first: number;
  /** Number of the word after the last. */
  after: number;
  /** Number of a proper noun of its head within the sentence, or of the first word of the head. */
  readonly head: number;
}

interface TreeColumns {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** Penn tags, of which `NNPS` is read: `Americans` is a group to us and persons to GUM. */
  readonly finer: readonly string[];
  readonly misc: readonly string[];
}

/**
 * Labels of names, read off the mentions of GUM: `B-person`, `I-person`, `O`, and `?` for a proper noun that no rule here can label.
 * What GUM has no mentions of (`Russian`) is `O`, which those who learn from it must not take for “no name of a group”.
 */
export function namesOfMentions(columns: TreeColumns): string[] {
  const { words, tags, finer } = columns;
  const labels: string[] = words.map((_, at) => (tags[at] === 'PROPN' ? '?' : 'O'));
  const names = mentionsOf(columns)
    .map((mention) => ({ kind: KINDS[mention.kind], ...nameIn(mention, columns), head: mention.head }))
    .sort((a, b) => a.after - a.first - (b.after - b.first));
  // The longest name is written last, over those within it: > | University of [Portsmouth]
  for (const { kind, first, after, head } of names) {
    if (kind === undefined || first >= after) continue;
    const isOpen = kind === 'person' && finer[head] === 'NNPS';
    for (let at = first; at < after; at++) labels[at] = isOpen ? '?' : `${at === first ? 'B' : 'I'}-${kind}`;
  }
  return labels;
}

/** From the head outwards as far as capitals go, without article and title; empty where the head is no proper noun. */
function nameIn(mention: Mention, { words, tags }: TreeColumns): { first: number; after: number } {
  const { head } = mention;
  if (tags[head] !== 'PROPN' || head >= mention.after) return { first: head, after: head };
  const isName = (at: number): boolean =>
    at >= mention.first && at < mention.after && /^[\p{Lu}\d]/u.test(words[at] ?? '') && tags[at] !== 'DET';
  const reach = (from: number, step: 1 | -1): number => {
    let [last, at] = [from, from];
    for (;;) {
      at += step;
      if (isName(at)) last = at;
      else if (Math.abs(at - last) > 2 || !isLink(at)) return last;
    }
  };
  const isLink = (at: number): boolean => {
    const word = words[at]?.toLowerCase() ?? '';
    return (
      at >= mention.first && at < mention.after && LINKS.has(word) && !(mention.kind === 'person' && word === 'of')
    );
  };
  let first = reach(head, -1);
  const last = reach(head, 1);
  while (mention.kind === 'person' && first < last && isTitle(words[first] ?? '')) first++;
  return { first, after: last + 1 };
}

const isTitle = (word: string): boolean => NAME_TITLES.has(word.toLowerCase().replace(/\.$/, ''));

/** GUM's `Entity=(8-organization-new-…-3,5-sgl(9-place-…)`, `9)8)`; the first field of numbers alone holds the words of the head, of which `United` is no proper noun. */
function mentionsOf({ misc, tags }: TreeColumns): Mention[] {
  const mentions: Mention[] = [];
  const open: Mention[] = [];
  const close = (index: number, at: number): void => {
    for (const mention of index < 0 ? [] : open.splice(index, 1)) mentions.push({ ...mention, after: at + 1 });
  };
  for (const [at, cell] of misc.entries()) {
    const entity = /(?:^|\|)Entity=([^|]+)/.exec(cell)?.[1] ?? '';
    for (const [, group, kind, rest, closed] of entity.matchAll(/\((\d+)-([a-z]+)-([^()]*)|(\d*)\)/g)) {
      if (group !== undefined && kind !== undefined) {
        const least = rest?.split('-').find((field) => /^\d+(?:,\d+)*$/.test(field));
        const heads = (least?.split(',') ?? ['1']).map((number) => at + Number(number) - 1);
        const head = heads.find((word) => tags[word] === 'PROPN') ?? heads[0] ?? at;
        open.push({ group, kind, first: at, after: at + 1, head });
      } else close(closed ? open.findLastIndex((mention) => mention.group === closed) : open.length - 1, at);
    }
  }
  return mentions;
}
