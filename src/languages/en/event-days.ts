const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Nouns for what happened on a day, from which the next days are counted without a comma behind them: `two days after the crash the
 * firm said`. Singular.
 */
export const COUNTED_EVENTS: ReadonlySet<string> = words(
  `accident ambush arrest assassination attack avalanche ballot blackout blast blaze bombing break-in breach burial closure clash
  collapse collision concert coup crash cyclone death decision derailment disappearance disaster discovery earthquake election
  eruption escape explosion final fire flood funeral hearing heist hurricane incident kidnapping killing landslide launch leak
  massacre match murder outage poll power-cut protest quake raid rally referendum resignation result riot robbery ruling run-off
  runoff sentencing shooting signing sinking spill stabbing storm strike summit theft tornado tragedy trial typhoon verdict vote
  walkout wedding wreck`,
);

/** Words that may stand between the head of a sentence and a day counted from an event: `But just two days after the crash`. */
export const BEFORE_COUNT: ReadonlySet<string> = words('on but and then just only exactly barely by');

/** What opens the phrase of an event that the text has told before: `after [the] crash`, `after [his] death`. */
export const KNOWN_OPENERS: ReadonlySet<string> = words('the that this his her its their');
