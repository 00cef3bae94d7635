const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** What one has been asked to still lies ahead: `invited both sides to talks on Friday`, `has called a meeting on Friday`. Past forms. */
export const INVITING_VERBS: ReadonlySet<string> = words('invited summoned called');

/** Verbs by which somebody asks for or takes on a deed: `asked the council to meet on Friday`. Past forms, and `preparing`. */
export const ASKING_VERBS: ReadonlySet<string> = words(
  `asked urged ordered told instructed begged called invited advised directed promised agreed pledged vowed undertook offered
  arranged planned decided preparing prepared`,
);

/** Deeds that are asked for or promised with their day: of others the day is mostly that of the asking. Base forms. */
export const PLANNED_DEEDS: ReadonlySet<string> = words(
  `meet pay vote close open reopen reconvene return resume start begin hold attend appear talk speak stop strike march play release
  publish happen gather assemble leave step hand arrive visit report`,
);

/** Verbs by which something is announced that is yet to be. Past forms. */
export const ANNOUNCING_VERBS: ReadonlySet<string> = words('announced declared proclaimed ordered imposed approved');

/** What is announced with the day on which it is to be: `has declared a day of mourning on Saturday`. */
export const PLANNED_EVENTS: ReadonlySet<string> = words(
  `strike strikes walkout walkouts meeting talks march rally vote election elections referendum mourning holiday curfew ceasefire truce
  summit visit conference hearing protest protests`,
);

/** Between what is announced and its day: `a strike beginning on Saturday`. */
export const STARTING_FORMS: ReadonlySet<string> = words('beginning starting opening commencing effective');
