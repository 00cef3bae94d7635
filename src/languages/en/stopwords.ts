/** Words that carry grammar rather than meaning; they count for nothing when two propositions are compared. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at by for from to with without into onto over under about as than then that this
  these those there here it its he him his she her hers they them their theirs we us our ours you your i me my who whom
  whose which what when where why how be am is are was were been being have has had having do does did doing will would
  shall should can could may might must not no n't n’t 's ’s 're 've 'd 'll up down out off again also only just very
  more most some any all both each such own same other others too now still already even s t mr mrs ms
  can cannot ca wo nobody nothing none anyone anybody anything someone somebody something everyone everybody everything`
    .split(/\s+/)
    .filter(Boolean),
);
