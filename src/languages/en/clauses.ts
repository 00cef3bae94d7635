/** Words that open a clause which depends on another: a new proposition begins after them. Lower case. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'as while whereas although though because since after before until unless if when whenever once despite amid given so with'.split(
    ' ',
  ),
);

/** Subordinators that make a proposition hypothetical or conditional: what follows is not asserted. */
export const CONDITIONALS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until']);

/** Relative words: `which borders`, `where troops remain`. */
export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'where', 'whose', 'whom']);

/** Complementisers: they open content and are not part of it. */
export const COMPLEMENTISERS: ReadonlySet<string> = new Set(['that', 'whether', 'if', 'how', 'why']);

/** Adverbs that join sentences; they may be stripped from the front of a subject or a content. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  `however meanwhile still yet also then but and moreover furthermore nevertheless nonetheless instead overall earlier later
  separately elsewhere additionally similarly therefore thus though so or besides indeed finally`
    .split(/\s+/)
    .filter(Boolean),
);
