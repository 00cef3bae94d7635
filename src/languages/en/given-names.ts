const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Given names that nearly only men have, and ones that nearly only women have, of the languages that English news writes of most.
 * Lower case, without accents. They decide whom `Mr Hale` and `she` can mean; a name that both have is in neither list.
 */
const MEN: ReadonlySet<string> = words(
  `aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alexander alexei alexey alfred ali allen amir
  anatoly anders andreas andrei andrej andres andrew andriy andrzej angus anthony antoine anton antonio aram arthur arturo barack
  ben benedict benjamin bernard bill bob boris bruce bruno carl carlos cesar charles christian christopher claude colin craig cyril
  daniel david dennis diego dmitri dmitry dominic donald douglas edgar edmund eduardo edward elias emil emmanuel eric erik ernest
  eugene evgeny farid felix ferdinand fernando filip francisco franco frank fred frederick gareth gary gavin geoffrey george
  georgi gerald gerhard gideon giorgio giovanni giuseppe gordon graham gregory guido gunnar gustav hamid hans harold harry hasan
  hassan heinrich henri henry herbert hugh hugo hussein ibrahim igor ilya imran isaac ismail ivan ivo jack jacob jacques jakub
  james jan jason javier jeff jeffrey jens jeremy jerome joe joel johan johannes john jonas jonathan jorge jose josef joseph joshua
  josip juan julian julio julius jurgen karim karl keith kenneth kevin khalid klaus konstantin kurt lars laszlo laurent lawrence
  leo leon leonardo leonid lorenzo louis lucas ludwig luigi luis luke magnus mahmoud manuel marc marcel marco marcus mario mark
  martin mathias matteo matthew maurice max maximilian michael miguel mikhail milan miroslav mohamed mohammad mohammed muhammad
  mustafa nathan ned neil nicholas nicolas nigel nikolai nikolay noah norman oleg oleksandr oleksiy oliver omar oscar oskar otto
  pablo patrick paul pavel pavlo pedro per peter petr petro philip philippe pierre piet piotr quentin rafael ralph ramon rashid
  raymond rene ricardo richard robert roberto rodrigo roger roland roman ronald roy rudolf rupert ryan salvador samuel scott sean
  sebastian serge sergei sergey serhiy simon stanislav stefan stephen steven stuart sven tariq theodore thierry thomas tim timothy
  tobias todd tom tomas tony torsten tristan ulrich umar uwe vadim valentin victor viktor vincent vitaly vladimir volodymyr
  vyacheslav walter werner wilhelm william wolfgang xavier yevgeny youssef yuri yusuf yves zoran`,
);
const WOMEN: ReadonlySet<string> = words(
  `abigail ada agnes agnieszka aisha alexandra alice alina alison amanda amelia amina amy ana anastasia angela anita anna anne
  annette annie antonia astrid audrey barbara beatrice beatriz bella berta beth bettina bianca birgit brenda bridget brigitte
  carla carmen carol carolina caroline catherine cecilia charlotte chloe christina christine cindy clara claudia cristina cynthia
  daniela daria deborah denise diana dina dolores dora dorothy edith elena eleanor elisabeth elise eliza elizabeth ella ellen
  elsa emilia emily emma erica erika esther eva eve evelyn fatima fiona florence frances francesca frida gabriela gabrielle
  galina georgia gertrude gina giulia gloria grace greta hanna hannah heather heidi helen helena helga hilary ida ilse ines ingrid
  irene irina iris isabel isabella isabelle ivana jacqueline jana jane janet jasmine jeanne jelena jennifer jenny jessica joan
  joanna johanna josephine joyce judith julia juliana julie juliet karen karin karina katarina kate katerina katherine kathleen
  katja katrin kristina lara larissa laura layla leila lena lidia liliana lina linda lisa liz louise lucia lucy ludmila luisa lydia
  madeleine magdalena malala manuela marcela margaret margarita maria mariam mariana marianne marie marina marta martha martina mary
  maryam matilda maud melanie melissa mercedes mia michelle mila mira miranda mirela miriam monica monika nadia nancy naomi natalia
  natalie natasha nathalie nicole nina nora oda oksana olena olga olivia ophelia pamela patricia paula pauline petra polina priya
  rachel rebecca regina renata rita rosa rose ruth sabine samantha sandra sara sarah sheila signe silvia sofia sonia sophia sophie
  stella stephanie sue susan susanne svetlana sylvia tamara tania tara tatiana tatyana teresa theresa tina ursula valentina valeria
  vera veronica victoria viktoria virginia vivian wendy yasmin yelena yulia yvonne zainab zoe`,
);

/** Forms of address, offices and words of kinship that only one sex has. Lower case. */
const MENS_WORDS: ReadonlySet<string> = words(
  `mr sir lord king prince baron duke chairman spokesman congressman businessman policeman fireman salesman
  man boy gentleman son father brother husband uncle nephew grandfather grandson widower`,
);
const WOMENS_WORDS: ReadonlySet<string> = words(
  `mrs ms miss dame lady queen princess baroness duchess chairwoman spokeswoman congresswoman businesswoman policewoman
  woman girl actress daughter mother sister wife aunt niece grandmother granddaughter widow`,
);

export type Sex = 'he' | 'she';

/** What a given name shows, in any letters' case and with its accents. */
export function sexOfGiven(name: string): Sex | null {
  const key = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '');
  return MEN.has(key) ? 'he' : WOMEN.has(key) ? 'she' : null;
}

/** What titles and roles show, lower case: `mrs`, `spokesman`. */
export function sexOfWords(titles: readonly string[]): Sex | null {
  if (titles.some((w) => MENS_WORDS.has(w))) return 'he';
  return titles.some((w) => WOMENS_WORDS.has(w)) ? 'she' : null;
}

/** Short and full forms of one given name, a row a name. Lower case. */
const SHORT_ROWS = `
abigail abby|alexander alex sandy sasha|alexandra alex sandra|andrew andy drew|anthony tony|benjamin ben|catherine cathy kate
katherine kate kathy katie|charles charlie chuck|christopher chris|christine chris|daniel dan danny|david dave|deborah debbie|
donald don|douglas doug|edward ed eddie ted|elizabeth liz beth betty eliza|frances fran|francis frank|frederick fred freddie|
gerald gerry jerry|gregory greg|henry harry|jacob jake|james jim jimmy|jeffrey jeff|geoffrey geoff|jennifer jen jenny|
jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|kenneth ken kenny|lawrence larry|leonard len|margaret maggie peggy
matthew matt|michael mike mick|nicholas nick|nathaniel nathan|patricia pat patty|patrick pat paddy|peter pete|philip phil|
raymond ray|rebecca becky|richard rick dick|robert bob rob bobby bert|ronald ron|samuel sam|samantha sam|stephen steve|
steven steve|susan sue|theodore ted theo|thomas tom tommy|timothy tim|victoria vicky|victor vic|vladimir volodya|walter walt|
william bill will billy|yevgeny zhenya|mikhail misha|dmitry dima|nikolai kolya|aleksandr sasha|josephine jo|maximilian max`;

/** The full forms that a short form may stand for, and itself. */
export const FULL_FORMS: ReadonlyMap<string, readonly string[]> = SHORT_ROWS.split(/[|\n]/)
  .map((row) => row.trim().split(/\s+/).filter(Boolean))
  .reduce((map, row) => {
    for (const word of row) map.set(word, [...(map.get(word) ?? []), row[0] ?? '']);
    return map;
  }, new Map<string, string[]>());

/** Family names that stand before the given ones: `Kim Jong Un`, whom news calls `Kim`. Short ones, as the longer are read anyhow. */
export const FAMILY_FIRST: ReadonlySet<string> = words(
  'Kim Xi Li Lee Wu Ma Hu Yi Moon Yoon Lai Tsai Ko Han Ban Le To Ho Bo Lu',
);
