/** Bytes of a text in a legacy encoding, made by asking the decoder what each byte and each pair of bytes means. */
export function encodeIn(encoding: string, text: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]): boolean => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
      return true;
    } catch {
      return false;
    }
  };
  for (let first = 0; first < 256; first++)
    if (!add(first)) for (let second = 0x40; second < 256; second++) add(first, second);
  tables.set(encoding, table);
  return table;
}

/** Invented sentences, one per encoding, in a language that it is used for. */
export const SENTENCES: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', 'The mayor’s aide said the café would reopen – “soon”. Repairs cost £5,000.'],
  ['windows-1252', 'La crue a dégradé près de la moitié des écoles, a déclaré le maire, où l’été fut très sec.'],
  ['windows-1252', 'Die Brücke über den Fluß bleibt gesperrt, sagte der Bürgermeister am frühen Abend.'],
  ['windows-1252', 'El niño cruzó la montaña después de la inundación; según el señor Peña, no habrá más lluvia.'],
  ['windows-1252', 'Statsministeren sagde på mødet, at broen først åbner næste år; skaderne er større end frygtet.'],
  ['windows-1251', 'Мост через реку закрыт до утра, сообщил в понедельник мэр города. Пострадавших нет.'],
  ['windows-1251', 'Міст через річку закрито до ранку, повідомив у понеділок міський голова. Її слова підтвердили.'],
  [
    'windows-1250',
    'Most przez rzekę jest zamknięty do środy, powiedział burmistrz. Żaden z mieszkańców nie ucierpiał.',
  ],
  ['windows-1250', 'Most přes řeku zůstává uzavřený, řekl v úterý starosta. Škody jsou větší, než se čekalo.'],
  [
    'windows-1250',
    'A folyón átívelő híd zárva marad, közölte kedden a polgármester. Sérültekről nem érkezett hír, szűkült a meder.',
  ],
  ['iso-8859-2', 'Most přes řeku zůstává uzavřený, řekl v úterý starosta. Škody jsou větší, než se čekalo.'],
  ['iso-8859-2', 'Most przez rzekę jest zamknięty do środy, powiedział burmistrz. Żaden z mieszkańców nie ucierpiał.'],
  ['koi8-r', 'Мост через реку закрыт до утра, сообщил в понедельник мэр города. Пострадавших нет.'],
  ['iso-8859-5', 'Мост через реку закрыт до утра, сообщил в понедельник мэр города. Пострадавших нет.'],
  ['ibm866', 'Мост через реку закрыт до утра, сообщил в понедельник мэр города. Пострадавших нет.'],
  ['koi8-u', 'Міст через річку закрито до ранку, повідомив у понеділок міський голова. Її слова підтвердили.'],
  ['gb18030', '市长星期一说，河上的大桥将关闭到星期三。没有人在洪水中受伤，学校也已经重新开放。'],
  ['big5', '市長星期一說，河上的大橋將關閉到星期三。沒有人在洪水中受傷，學校也已經重新開放。'],
  ['shift_jis', '市長は月曜日、川にかかる橋を水曜日まで閉鎖すると発表した。けが人はいなかった。'],
  ['euc-jp', '市長は月曜日、川にかかる橋を水曜日まで閉鎖すると発表した。けが人はいなかった。'],
  ['euc-kr', '시장은 월요일 강을 가로지르는 다리를 수요일까지 폐쇄한다고 밝혔다. 다친 사람은 없었다.'],
  [
    'windows-1254',
    'Belediye başkanı pazartesi günü köprünün çarşambaya kadar kapalı kalacağını söyledi. İki kişi ağır yaralı.',
  ],
  ['windows-1253', 'Η γέφυρα πάνω από το ποτάμι μένει κλειστή, είπε τη Δευτέρα ο δήμαρχος της πόλης.'],
  ['windows-1256', 'قال رئيس البلدية يوم الاثنين إن الجسر فوق النهر سيبقى مغلقا حتى صباح الأربعاء'],
  ['windows-1255', 'ראש העיר אמר ביום שני כי הגשר מעל הנהר יישאר סגור עד יום רביעי בבוקר'],
  [
    'windows-1257',
    'Tiltas per upę lieka uždarytas iki trečiadienio, pranešė meras. Sužeistųjų nėra, žmonės grįžo į namus.',
  ],
  ['windows-874', 'นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าสะพานข้ามแม่น้ำจะปิดจนถึงวันพุธ ไม่มีผู้ได้รับบาดเจ็บ'],
  ['macintosh', 'The mayor’s aide said the café would reopen – “soon”. Señor Peña’s bridge stays shut.'],
];
