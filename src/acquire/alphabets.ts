/**
 * Which letters a language writes besides a to z, so that bytes read in a wrong encoding show themselves: their letters
 * are those of no one language. Small letters only; the capitals follow from them.
 */
const LATIN = {
  french: 'àâæçéèêëîïôœùûü',
  german: 'äöüß',
  spanish: 'áéíóúüñ',
  portuguese: 'áâãàçéêíóôõú',
  italian: 'àèéìòù',
  nordic: 'åäöæøé',
  icelandic: 'áðéíóúýþæö',
  polish: 'ąćęłńóśźż',
  czech: 'áčďéěíňóřšťúůýž',
  slovak: 'áäčďéíĺľňóôŕšťúýž',
  hungarian: 'áéíóöőúüű',
  romanian: 'ăâîşţ',
  croatian: 'čćđšž',
  turkish: 'çğıöşüâî',
  lithuanian: 'ąčęėįšųūž',
  latvian: 'āčēģīķļņšūž',
  estonian: 'äöüõšž',
} as const;

const WESTERN = ['french', 'german', 'spanish', 'portuguese', 'italian', 'nordic', 'icelandic'] as const;
const CENTRAL = ['polish', 'czech', 'slovak', 'hungarian', 'romanian', 'croatian', 'german'] as const;

const CYRILLIC = {
  russian: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  ukrainian: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  serbian: 'абвгдђежзијклљмнњопрстћуфхцчџш',
  belarusian: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
} as const;

const GREEK = 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ';
const HEBREW = 'אבגדהוזחטיךכלםמןנסעףפץצקרשת';
const ARABIC = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگ';
const THAI = 'กขคฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไ็่้๊๋์ๆ';

/** The commonest characters of running text: fifty are about a third of it, and of bytes misread nearly none. */
const COMMON = {
  simplified:
    '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运',
  traditional:
    '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運',
  hangul:
    '이다는에을의가고하한지로를서은사기도대자인해있어시정아부일나그수리전했으라들것보제상원만과장주국경조공구동비면여스오위',
} as const;

/** A language as the letters that its text is made of; `common` are those that make up most of it, where not all do. */
export interface Alphabet {
  readonly letters: ReadonlySet<string>;
  readonly common: ReadonlySet<string> | null;
  /** Scripts too large to list. */
  readonly script: RegExp | null;
}

const listed = (letters: string): Alphabet => ({
  letters: new Set([...letters, ...letters.toUpperCase()]),
  common: null,
  script: null,
});
const latin = (names: readonly (keyof typeof LATIN)[]): Alphabet[] => names.map((name) => listed(LATIN[name]));
const large = (script: RegExp, common: string | null, letters = ''): Alphabet => ({
  letters: new Set(letters),
  common: common === null ? null : new Set(common),
  script,
});

const KANA = [...Array(0x56).keys()].flatMap((i) => [0x3041 + i, 0x30a1 + i]);
const western = latin(WESTERN);
const central = latin(CENTRAL);
const cyrillic = Object.values(CYRILLIC).map(listed);
const HAN = /\p{Script=Han}/u;
const japanese = [large(HAN, 'ー', String.fromCodePoint(...KANA, 0x30fc))];

/**
 * The encodings in which news is met where it is not UTF-8, with the languages written in each. What comes first wins
 * where nothing tells two apart: windows-1252 is by far the commonest on the web after UTF-8 and the standard's default.
 */
export const ENCODINGS: ReadonlyMap<string, readonly Alphabet[]> = new Map([
  ['windows-1252', western],
  ['windows-1251', cyrillic],
  ['windows-1250', central],
  ['iso-8859-2', central],
  ['koi8-r', cyrillic],
  ['koi8-u', cyrillic],
  ['gb18030', [large(HAN, COMMON.simplified)]],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['big5', [large(HAN, COMMON.traditional)]],
  ['euc-kr', [large(/\p{Script=Hangul}/u, COMMON.hangul)]],
  ['windows-1254', latin(['turkish'])],
  ['windows-1253', [listed(GREEK)]],
  ['windows-1256', [listed(ARABIC)]],
  ['windows-1255', [listed(HEBREW)]],
  ['windows-1257', latin(['lithuanian', 'latvian', 'estonian'])],
  ['windows-874', [listed(THAI)]],
  ['iso-8859-5', cyrillic],
  ['ibm866', cyrillic],
  ['macintosh', western],
]);

/** The languages of an encoding that no guess considers but a page may declare: any of those that are listed. */
export const ANY_LANGUAGE: readonly Alphabet[] = [...new Set([...ENCODINGS.values()].flat())];
