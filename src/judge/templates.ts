/**
 * The sentences that findings are made of. A place in braces is filled with the name of an article or with its words. Every
 * sentence compares the texts supplied; none says what an outlet did or why.
 */
export const OTHER_ACCESS =
  'The later text may rest on other access: its own interview, an agency text or a document that was not supplied.';
const ORDER_UNKNOWN_TOO = 'Both texts may rest on a third one that was not supplied.';
const UPDATE = 'The figures may belong to different times, places or ways of counting.';

export const TEMPLATES = {
  'attribution-lost': {
    text: '{told} gives this to {source}: “{toldWords}”. {retold} gives it without a source: “{retoldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'source-not-in-compared-text': {
    text: '{retold} gives {source} for “{retoldWords}”; {told} has this without that source: “{toldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'source-differs': {
    text: '{retold} gives {source} for “{retoldWords}”; {told} gives this to {toldSource}: “{toldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'source-differs-unverified': {
    text: '{retold} gives {source} for “{retoldWords}”; {told} gives this to {toldSource} and adds “{verification}”.',
    caveat: OTHER_ACCESS,
  },
  'attribution-changed': {
    text: '{told} has {toldSource} as the source; {retold} has {source} for “{retoldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'verification-lost': {
    text: '{told} adds “{verification}”; {retold} gives “{retoldWords}” with no such remark.',
    caveat: OTHER_ACCESS,
  },
  'hedge-lost': {
    text: '{told} holds back with “{hedge}”; {retold} gives “{retoldWords}” without it.',
    caveat: OTHER_ACCESS,
  },
  'hedge-added': {
    text: '{retold} holds back with “{hedge}”; {told} gives “{toldWords}” without it.',
    caveat: OTHER_ACCESS,
  },
  'risk-added': {
    text: '{told} tells of this as having come about: “{toldWords}”; {retold} of a danger, with “{hedge}”.',
    caveat: OTHER_ACCESS,
  },
  'cue-doubting': {
    text: '{told} has “{toldCue}” where {retold} has the more distant “{cue}”: “{retoldWords}”.',
    caveat: `${OTHER_ACCESS} The verb may be house style.`,
  },
  'cue-firmer': {
    text: '{told} has “{toldCue}” where {retold} has the firmer “{cue}”: “{retoldWords}”.',
    caveat: `${OTHER_ACCESS} The verb may be house style.`,
  },
  'question-firmer': {
    text: '{told} has {source} question this: “{toldWords}”; {retold} has the same source state it: “{retoldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'scope-restriction-lost': {
    text: '{told} limits “{universal}” to “{restriction}”; {retold} gives “{retoldWords}” without that limit.',
    caveat: OTHER_ACCESS,
  },
  'scope-only-lost': {
    text: '{told} holds “{toldWords}” to a part with “{restriction}”; {retold} gives “{retoldWords}” without that word.',
    caveat: OTHER_ACCESS,
  },
  'scope-universal-added': {
    text: '{retold} has “{universal}” in “{retoldWords}”; {told} has no such word in “{toldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'scope-extent-added': {
    text: '{retold} adds “{extent}” in “{retoldWords}”; {told} has “{toldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'scope-rank-widened': {
    text: '{told} has “{toldWords}”; {retold} takes the rank over a wider field: “{retoldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'quotation-applied': {
    text: 'Both texts quote “{quoted}”; {retold} applies it to “{owner}”, which {told} does not name there.',
    caveat: OTHER_ACCESS,
  },
  'qualifier-lost': {
    text: '{told} has “{qualifier}” in “{toldWords}”; {retold} gives “{retoldWords}” without it.',
    caveat: OTHER_ACCESS,
  },
  'quantity-unit': {
    text: '{told} has {toldFigure}; {retold} has the same number with another unit: {figure}.',
    caveat: `${OTHER_ACCESS} Either unit may be meant.`,
  },
  'quantity-other': {
    text: '{told} has {toldFigure} in “{toldWords}”; {retold} has {figure}.',
    caveat: `${OTHER_ACCESS} The figure may have been updated.`,
  },
  'quantity-blurred': {
    text: '{told} gives {toldFigure}; {retold} is less exact: {figure}.',
    caveat: `${OTHER_ACCESS} Rounding may be house style.`,
  },
  'time-blurred': {
    text: '{told} gives the time as “{toldTime}”; {retold} as “{time}”.',
    caveat: `${OTHER_ACCESS} House style may ask for less exact dates.`,
  },
  'time-other': {
    text: '{told} has {toldTime} in “{toldWords}”; {retold} has {time} in “{retoldWords}”.',
    caveat: `${OTHER_ACCESS} The day may have been put right.`,
  },
  'time-tense': {
    text: '{told} places this in the past with “{toldCue}”; {retold} has it in the present: “{cue}”.',
    caveat: `${OTHER_ACCESS} The source may have said it again since.`,
  },
  added: {
    text: '{retold} has “{retoldWords}” with no source; no passage of {told} says it. The nearest there is “{toldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'added-open-question': {
    text: '{told} leaves this open: “{toldWords}”. {retold} has it with no source: “{retoldWords}”.',
    caveat: OTHER_ACCESS,
  },
  'number-conflict': {
    text: '{left} has {leftFigure} in “{leftWords}”; {right} has {rightFigure} in “{rightWords}”.',
    caveat: UPDATE,
  },
  'rival-values': {
    text: '{left} has {leftFigure} in “{leftWords}”; {right} has {rightFigure} in “{rightWords}”.',
    caveat: 'Both may be right: only the words around them suggest that the two are of one thing.',
  },
  'age-conflict': {
    text: '{left} has {name} at {leftFigure}: “{leftWords}”; {right} at {rightFigure}: “{rightWords}”.',
    caveat: 'The articles may mean two people of one name.',
  },
  'duration-conflict': {
    text: '{left} has {leftFigure} in “{leftWords}”; {right} has {rightFigure} in “{rightWords}”.',
    caveat: UPDATE,
  },
  'date-conflict': {
    text: '{left} has {leftFigure} in “{leftWords}”; {right} has {rightFigure} in “{rightWords}”.',
    caveat: 'A date may have been moved between the two, or the two may speak of different events.',
  },
  'place-conflict': {
    text: '{left} has {leftFigure} in “{leftWords}”; {right} has {rightFigure} in “{rightWords}”.',
    caveat: 'One place may be in or near the other, or the two may speak of different events.',
  },
  'place-kind': {
    text: '{left} calls {name} a {leftKind}: “{leftWords}”; {right} calls it a {rightKind}: “{rightWords}”.',
    caveat: 'The articles may mean two places of one name, or use the word loosely.',
  },
  'source-conflict': {
    text: '{left} has “{leftWords}” from {leftSource}; {right} has “{rightWords}” from {rightSource}. The two accounts differ.',
    caveat: 'The two may speak of different times or places.',
  },
  'source-denial': {
    text: '{left} has “{leftWords}” from {leftSource}; {right} has a denial by {rightSource}: “{rightWords}”.',
    caveat: 'The denial may be of something else, or of a part only.',
  },
  'source-rejection': {
    text: '{left} has “{leftWords}”; in answer it gives “{rightWords}”.',
    caveat: 'The answer may reject only a part of what was said.',
  },
  'weekday-mismatch': {
    text: '{article} has “{words}”; that date is a {is}.',
    caveat: 'Either the weekday or the date may be meant.',
  },
  'quote-not-in-body': {
    text: 'The headline of {article} has “{words}” in quotation marks; the text supplied has no such quotation.',
    caveat: 'The quotation may stand in a part of the page that this file lacks.',
  },
  'quote-altered': {
    text: 'The headline of {article} quotes “{words}”; the text below has “{bodyWords}”.',
    caveat: 'Headlines are often shortened.',
  },
  'quotes-differ': {
    text: '{left} quotes “{leftWords}”; {right} quotes “{rightWords}”.',
    caveat: 'Two sentences of one speech may be meant, or two notes or translations of one.',
  },
  'internal-contradiction': {
    text: '{article} has {leftFigure} in “{leftWords}” and {rightFigure} in “{rightWords}”.',
    caveat: UPDATE,
  },
  'unit-error': {
    text: "{article} has “{words}”; the two figures are not each other's conversion.",
    caveat: 'Either figure may be the one that is meant.',
  },
  'quote-unclosed': {
    text: 'In {article} a quotation opens and does not close: “{words}”.',
    caveat: 'The mark may have been lost when the page was saved.',
  },
  'paragraphs-missing': {
    text: 'This file of {article} lacks {count} that {other} has{quoted}.',
    caveat:
      'The file supplied may have lost them when the page was saved; the outlet may also have cut or updated its text.',
  },
  'name-variant': {
    text: 'One name, several spellings: {forms}.',
    caveat: null,
  },
  'quote-variant': {
    text: 'One utterance in several wordings: {forms}.',
    caveat: 'Translations of one utterance differ in this way.',
  },
  'date-format': {
    text: 'Dates are written in several ways: {forms}.',
    caveat: null,
  },
} as const satisfies Record<string, { readonly text: string; readonly caveat: string | null }>;

export type TemplateName = keyof typeof TEMPLATES;

/** The sentence with its places filled. A place without words stays empty. */
export function worded(
  name: TemplateName,
  words: Readonly<Record<string, string>>,
): { explanation: string; caveat: string | null } {
  const { text, caveat } = TEMPLATES[name];
  return { explanation: text.replace(/\{(\w+)\}/g, (_place, key: string) => words[key] ?? ''), caveat };
}

/** Places that hold words of an article without being quoted. */
const FIGURE_PLACES: ReadonlySet<string> = new Set(['toldFigure', 'figure']);

/** The places of a template that hold words of an article, as against names of articles and of sources. */
export function articleWordsOf(name: TemplateName): string[] {
  const places = [...TEMPLATES[name].text.matchAll(/(“?)\{(\w+)\}/g)];
  return places.flatMap(([, mark, key = '']) => (mark !== '' || FIGURE_PLACES.has(key) ? [key] : []));
}

/** What every finding between texts of unknown order says beside its caveat. */
export const unorderedCaveat = (caveat: string | null): string => [caveat, ORDER_UNKNOWN_TOO].filter(Boolean).join(' ');
