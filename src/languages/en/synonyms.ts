/**
 * Words that news uses for one another, one set a line; the first stands for all of them in comparison. They are the
 * language's everyday synonyms, not an event's. Stems: a word matches if it begins with the given letters and is at most
 * three letters longer.
 */
const ROWS = `
troop force soldier serviceman fighter army military
region area oblast province territory
active operate operating operation
attack assault raid strike offensive incursion onslaught
kill die dead death fatal fatality casualt
injur wound hurt
repel rebuff repuls thwart
fight battle clash combat
delay drag stall obfuscat
advance gain progress push
withdraw withdrawal retreat pullout pullback
town village settlement hamlet
confirm acknowledg admit reveal
aim objective goal purpose target
protect defend safeguard shield
redeploy divert relocate
trade exchange swap bargain leverag
talk negotiat
ceasefire truce
peace
help aid assist
country nation state
police officer
firm company business corporation
worker employee staff
fine penalt
sack dismiss fire
buy purchas acqui
deal agreement accord pact
rise increase grow climb jump
fall drop decline decrease plunge
begin start launch commenc
end finish conclu
child kid
home house
near close nearby
capture seize take retake retook recaptur
hold retain control keep
flood inundat deluge
dam barrage reservoir
open release discharg
warn alert alarm
evacuat
vote ballot
win victory triumph
lose defeat loss
leader president premier
ask request
stop halt
damag destroy wreck
leak spill
test trial
study research survey
expert analyst specialist
resident local villager inhabitant
rescuer rescue
crash collision accident
plane aircraft jet airliner
protest demonstrat rally
strike walkout stoppage
`;

const LENGTHS_MAX = 3;

const TABLE: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const byLetter = new Map<string, (readonly [string, string])[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [first = '', ...rest] = row.trim().split(/\s+/);
    for (const stem of [first, ...rest]) {
      const letter = stem.slice(0, 2);
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), [stem, first]]);
    }
  }
  return byLetter;
})();

/** The word that stands for `word` and its synonyms; null where the table has none. */
export function synonymOf(word: string): string | null {
  for (const [stem, first] of TABLE.get(word.slice(0, 2)) ?? [])
    if (word.startsWith(stem) && word.length - stem.length <= LENGTHS_MAX) return first;
  return null;
}
