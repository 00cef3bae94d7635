/** Words before an office by which it is another one: the deputy mayor is not the mayor. */
export const RANK_WORDS: ReadonlySet<string> = new Set(
  'prime deputy vice assistant lieutenant former ex associate under shadow'.split(' '),
);

/** Callings that such a word makes no other: `the vice admiral` is the admiral, `the assistant professor` the professor. */
export const RANKED_CALLINGS: ReadonlySet<string> = new Set(
  'professor colonel general admiral commander officer detective constable inspector'.split(' '),
);

/** Words that tell what an office is for, besides those for services: `the transport minister`, `the opposition leader`. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  `foreign interior home defence defense finance economy economic treasury transport transportation health education justice energy
  environment climate agriculture fisheries trade labour labor housing planning culture sport sports tourism science industry
  business digital water immigration migration security social welfare employment works infrastructure family families women
  youth development communications information intelligence party opposition union majority minority`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words by which somebody leaves an office and is `the former minister` from there on. */
export const LEAVING_WORDS: ReadonlySet<string> = new Set(
  'resigned resigns quit quits retired retires sacked ousted dismissed deposed removed fired stepped steps'.split(' '),
);
