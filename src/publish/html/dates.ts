const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2025-04-08` is `8 April 2025`; a month, year or date-time keeps its precision; what is not ISO 8601 comes back as it is. */
function oneDate(value: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})\S*)?)?)?$/.exec(value);
  const month = match?.[2] === undefined ? null : MONTHS[Number(match[2]) - 1];
  if (!match || month === undefined) return value;
  const day = match[3] === undefined ? null : String(Number(match[3]));
  return (
    [day, month, match[1]].filter((part) => part !== null).join(' ') + (match[4] === undefined ? '' : `, ${match[4]}`)
  );
}

/** A date of the dossier in words: `2025-04-06/2025-04-07` is `6 April 2025 to 7 April 2025`. */
export const dateWords = (value: string): string => value.split('/').slice(0, 2).map(oneDate).join(' to ');
