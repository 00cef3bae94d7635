/** Words behind a form of *be* by which a sentence tells that its subject is dead: `was killed`, `was found dead`. */
export const DEATH_WORDS: ReadonlySet<string> = new Set('dead killed murdered slain drowned buried died'.split(' '));

/** Participles behind a form of *be* that tell of no harm, but of somebody's office or words: `was elected`, `was quoted`. */
export const RAISING_WORDS: ReadonlySet<string> = new Set(
  'elected re-elected reelected appointed sworn named asked quoted chosen nominated invited expected born crowned'.split(
    ' ',
  ),
);
