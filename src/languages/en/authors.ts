/** What content systems write into an author's field where no person is named: account names and placeholders, folded. */
export const NO_AUTHORS: ReadonlySet<string> = new Set(
  'admin administrator anonymous author contributor default editor editorial guest newsroom none null online root staff super system undefined unknown user web webmaster website'.split(
    ' ',
  ),
);

/** Words that, behind or before one of the above or another of these, still name no person: "site admin", "staff writer". */
export const NO_AUTHOR_WORDS: ReadonlySet<string> = new Set('desk guest news site super team web writer'.split(' '));

/** Labels of `twitter:label1` and the like whose value is the writer's name. */
export const WRITTEN_BY: ReadonlySet<string> = new Set(['written by', 'by', 'author', 'from']);
