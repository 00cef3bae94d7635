/** Words by which a report says that somebody spoke to several reporters at once, lower case, straight apostrophes. */
export const BRIEFINGS: readonly string[] = [
  'news conference',
  'press conference',
  'news briefing',
  'press briefing',
  'media briefing',
  'told reporters',
  'told journalists',
  'told the press',
  'to reporters',
  'to journalists',
  'by reporters',
  'by journalists',
];
