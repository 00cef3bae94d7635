/**
 * Words that news uses for one another, one set a line; the first stands for all of them in comparison. They are the
 * language's everyday synonyms, not an event's. Stems: a word matches if it begins with the given letters and little follows.
 */
const ROWS = `
troop force soldier serviceman servicemen fighter army military unit
region area oblast province territory district zone
active operat
attack assault raid strike offensive incursion onslaught
kill die dead death fatal fatalit casualt perish
injur wound hurt
repel rebuff repuls thwart prevent foil block
fight battle clash combat skirmish
delay drag stall obfuscat postpon hamper
advanc gain progress
push press drive pressur
withdraw withdrew retreat pullout pullback
town village settlement hamlet
confirm acknowledg admit reveal conced
aim objective goal purpose target seek
protect defend safeguard shield secur defenc defens
redeploy divert relocat reassign
trade exchang swap bargain leverag
talk negotiat
ceasefire truce armistic
help aid assist support
country nation
police officer constab
firm company business corporat enterpris
worker employe staff payroll labour labor
fine penalt sanction
sack dismiss fire axe oust
buy purchas acqui bought
deal agreement accord pact treat
rise increas grow climb jump surg soar rose grew rais hike lift
fall drop declin decreas plung slump fell fallen tumbl sank sink
begin start launch commenc open began begun
end finish conclu expir
child kid
home house apartment flat dwelling
near nearby
captur seiz take retake retook recaptur took taken occup
hold retain control keep held kept
gate floodgate sluice
flood inundat delug
barrag dam
releas discharg
warn alert caution
vote ballot poll
win victory triumph won
lose defeat loss lost
leader president premier
ask request urg plead call appeal
stop halt cease shut idle standstill close closur interrupt
damag destroy wreck ruin devastat
leak spill escap
test trial sampl
study research survey analys
expert analyst specialist
resident local villager inhabitant neighbour neighbor
rescu save
crash collision accident
plane aircraft jet airlin
protest demonstrat rally march
walkout stoppag
cut slash reduc lower
build construct erect built
money fund cash financ
cost price expens fee sum
show indicat suggest
refus reject deni
accus alleg blam
big large huge major massive vast sizeab
small slight minor little tiny limit sliver fraction pocket
important crucial vital key main
sure certain clear
repair fix mend restor
bring carry deliver transport
road street highway motorway
blaze inferno
rain downpour storm
sick ill unwell
doctor physician medic
hospital clinic
school colleg
teach taught
letter note memo email mail
judge court tribunal
jail prison imprison
crime offenc offens
lawyer solicitor attorney barrister counsel
law legislat statut bill
minister secretary
parliament assembl legislatur congress
govern administrat cabinet
king monarch queen
boss chief executive director head manager superior
father dad
mother mum
film movie
game match
car vehicle
lorry truck
ship vessel boat ferr
sea ocean
factory plant works mill
engineer technician
switch turn mute silenc disabl
sensor detector instrument
poison pollut contaminat
river stream
fumes vapour vapor gas smok
sell sale sold
suspend paus
plan intend propos
promis pledg vow
expect anticipat predict forecast
believ think
know aware knew
angry furious outrag unhapp
happy glad pleas delight welcom
sorry apolog regret
praise credit thank prais
critic condemn denounc
unfair unjust wrong
just justif fair right
true accurat
false untrue baseless fabricat
evidence proof prov
hide conceal cover hid
speed pace
year annual
double twice
several few handful
many numerous
first earliest
last final latest
again renew resum
continu remain still persist stay
return back
allow permit let
ban prohibit forbid outlaw
demand insist requir
send dispatch deploy sent
arriv reach
leave depart left quit exit
meet gather conven
border frontier boundar
foothold presenc
war conflict invasion
missile rocket
bomb shell
weapon arm
attempt try tried effort
fail unsuccess
briefed brief inform report
speech address remark comment
video footage clip record
amount quantit
roughly about around approximat
exact precis
owner proprietor
tenant renter
profit earning
tax levy
wage salar paid
job post
customer client consumer
product good
supplier provider
food meal
harvest crop catch
disease illness
vaccine jab
tell told
write wrote
hear heard
see saw
find found discover uncover
lack without
strategy tactic policy
risk danger threat
strong tough
quick fast rapid swift
slow gradual stead
rich wealth
male man
female woman
person people
global world
siren alarm
arrest detain detent custod apprehend
walk parad
midday noon
isle island
quay wharf dock pier
bridge viaduct
outage blackout
possib chance
forc compel oblig
order instruct command
miss unaccount
highest peak
level height
heavy heavi
candidate contender challenger
opponent rival
supporter backer fan
result outcome
error mistake blunder
wait await queue
cancel scrap abandon
approv endors ratif adopt
inquir investigat probe
compensat refund reimburs
contract lease
budget spend
deficit shortfall gap
shortage scarc
bank lender
household famil
pupil student
pass elaps
speak spoke
carriage wagon coach
passenger commuter travel
train rail
route path
spot place point site location
measur gauge
tank container
chemical substance
secret hidden
legal lawful
illegal unlawful
medicine drug
birth born
marri wed
divorc separat
wreckage debris
cargo freight
hill mountain
forest wood
cattle cow
`;

/** A stem may be followed by this many letters: `operat` finds `operates`, `operating`. */
const ENDING_MAX = 3;
/** Stems this short take only the endings of their own forms: `war` finds `wars`, not `ward`. */
const SHORT_STEM = 4;
const OWN_ENDINGS = new Set(['', 's', 'es', 'd', 'ed', 'ing', 'n', 'en']);

const TABLE: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const byLetters = new Map<string, (readonly [string, string])[]>();
  for (const row of ROWS.trim().split('\n')) {
    const [first = '', ...rest] = row.trim().split(/\s+/);
    for (const stem of [first, ...rest]) {
      const letters = stem.slice(0, 2);
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), [stem, first]]);
    }
  }
  // The longest stem first: `warn` before `war`.
  for (const list of byLetters.values()) list.sort((a, b) => b[0].length - a[0].length);
  return byLetters;
})();

/** The word that stands for `word` (lower case) and its synonyms; null where the table has none. */
export function synonymOf(word: string): string | null {
  for (const [stem, first] of TABLE.get(word.slice(0, 2)) ?? []) {
    if (!word.startsWith(stem)) continue;
    const ending = word.slice(stem.length);
    if (stem.length <= SHORT_STEM ? OWN_ENDINGS.has(ending) : ending.length <= ENDING_MAX) return first;
  }
  return null;
}
