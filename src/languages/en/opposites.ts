/** Verbs and nouns, by their first letters, that say an attempt failed or an advance was beaten back. */
export const FAILURE_STEMS: readonly string[] =
  'repel rebuff repuls thwart foil prevent fail unsuccess block halt beaten stopp avert'.split(' ');

/** Words that give a verdict on what somebody else said, without saying it again: `simply untrue`, `without foundation`. */
export const REJECTIONS: readonly string[] = [
  'untrue',
  'false',
  'falsehood',
  'baseless',
  'unfounded',
  'groundless',
  'without foundation',
  'no basis',
  'unfair',
  'unjust',
  'nonsense',
  'gossip',
  'rumour',
  'rumor',
  'lie',
  'lies',
  'invented',
  'fabricated',
  'absurd',
  'fake',
  'propaganda',
  'misleading',
  'inaccurate',
  'wrong',
];

/** Nouns by which a reply points to what somebody else said: `rejects that account`, `disputes the findings`. */
export const REPLY_NOUNS: ReadonlySet<string> = new Set(
  `account accusation accusations allegation allegations charge charges claim claims findings finding version statement
  statements report reports criticism suggestion suggestions figure figures number numbers assertion assertions`
    .split(/\s+/)
    .filter(Boolean),
);
