/** Verbs that say an attempt came to nothing, as stems: `attacks had been rebuffed`. What follows a stem is its ending. */
export const FAILURE_PATTERN =
  /\b(?:repel|repuls|rebuff|thwart|foil|prevent|halt|beaten back|beat back|fought off|fended off|driven back|warded off|failed|unsuccessful|stopped)\w*/i;

/** Verbs that say the same kind of attempt came about: `forces advanced as far as the village`. */
export const SUCCESS_PATTERN =
  /\b(?:advanc(?:ed|es)|advancing|captur(?:ed|es)|seiz(?:ed|es)|enter(?:ed|s)|took|taken|broke through|broken through|reached|gained|crossed|breached|landed|escaped|are active|is active|operating)\b/i;

/** Answers that reject what was said just before: `the charge was unfair`, `called that "simply untrue"`. */
export const REJECTION_PATTERN =
  /\b(?:untrue|unfair|unfounded|baseless|groundless|without (?:any )?foundation|without merit|nonsense|absurd|ridiculous|misleading|incorrect|inaccurate|no truth|den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted)?|dismiss(?:es|ed|ing)?|contest(?:s|ed)?|counter(?:s|ed)|does not accept|do not accept|did not accept)\b/i;

/** Cues that charge somebody: what follows them invites an answer. */
export const ACCUSATION_PATTERN =
  /\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing|ations?)|blam(?:e|es|ed|ing)|charg(?:e|es|ed) .{1,40} with|claims?|claimed|said|says|warned|told|insists?|maintains?)\b/i;

/** Answers that keep to a rival account: `officials maintain that the first call came later`. */
export const RIVAL_CUES: ReadonlySet<string> = new Set(
  'maintain maintains maintained insist insists insisted counter counters countered'.split(' '),
);

/** Kinds of settlement that no place is at once. A settlement, a community or a place may be any of them. */
export const SETTLEMENT_KINDS: ReadonlyMap<string, 'city' | 'town' | 'village'> = new Map([
  ['city', 'city'],
  ['cities', 'city'],
  ['town', 'town'],
  ['towns', 'town'],
  ['village', 'village'],
  ['villages', 'village'],
  ['hamlet', 'village'],
  ['hamlets', 'village'],
]);
