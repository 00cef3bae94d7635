/** The runs of letters of a text, in order, as written: `Vale's 14 men` gives `Vale`, `s`, `men`. */
export const letterWords = (text: string): string[] => text.split(/[^\p{L}]+/u).filter(Boolean);
