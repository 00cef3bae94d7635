/** How an outlet says, in its story or below it, that it put something right. Lower case, folded (straight quotation marks). */

/** What a correction opens with where a colon or a dash follows. A plain "update" tells news and is left out. */
export const CORRECTION_LABELS: readonly string[] = [
  'correction',
  'corrections',
  'clarification',
  'clarifications',
  'corrects',
  'erratum',
  'retraction',
  "editor's correction",
  'correction appended',
  'correction and clarification',
];

/** What a sentence about a correction opens with. A notice that an article was merely updated is left out: it corrects nothing. */
export const CORRECTION_OPENINGS: readonly string[] = [
  'an earlier version of this',
  'an earlier version of the',
  'a previous version of this',
  'a previous version of the',
  'an earlier headline',
  'a previous headline',
  'earlier versions of this',
  'previous versions of this',
  'this article was amended',
  'this article was corrected',
  'this article has been amended',
  'this article has been corrected',
  'this story was amended',
  'this story was corrected',
  'this story has been amended',
  'this story has been corrected',
  'this report was corrected',
  'this report has been corrected',
  'this headline was amended',
  'this headline has been corrected',
  'we have corrected',
  'we have amended',
];
