const MIB = 1024 * 1024;

/** What one archived page may decode to, in every layer of compression: the greatest article that the room `acquire` takes. */
export const PAGE_BYTES_MAX = 5 * MIB;

/** The block of a record is kept as far as this: a page of the greatest size with the header of its response. */
export const BLOCK_BYTES_MAX = PAGE_BYTES_MAX + 64 * 1024;

/**
 * The header of a record, and that of the response in it. Servers refuse more than 8 to 32 KiB of header (Node refuses
 * 16 KiB); the longest address that crawlers keep has 2 KiB, and it stands in few of the lines.
 */
export const HEADER_BYTES_MAX = 64 * 1024;

/** An archive file as it lies on the disk. Crawlers begin a new file at 1 GiB (the advice of ISO 28500, annex C). */
export const ARCHIVE_BYTES_MAX = 2 * 1024 * MIB;

/** Records of one archive. A Common Crawl file of 1 GiB holds some 40,000 pages in three records each. */
export const RECORDS_MAX = 200_000;

/**
 * What one gzip member may decode to while nothing of it is kept, and how many times its size beyond that. Text shrinks
 * to a fifth or a tenth, long tables to a thirtieth, and pictures hardly; a bomb of zeros has 1,028 : 1.
 */
export const MEMBER_BYTES_FREE = 64 * MIB;
export const MEMBER_RATIO_MAX = 50;

/**
 * How much of a record or gzip member is held so that it can be read a second time where its length or its end turns
 * out to be wrong. Nine in ten archived pages are under 200 KiB compressed.
 */
export const HELD_BYTES_MAX = MIB;

/** What is read a second time in one archive at most, so that a file made of wrong lengths costs no more than this. */
export const REREAD_BYTES_MAX = 64 * MIB;

/** Damaged records told one by one for one archive: a file that is no archive may be damaged at every byte. */
export const DAMAGES_TOLD = 100;

/** Layers of `Content-Encoding` that are undone. Two are seen by mistake of a server; three are nobody's mistake. */
export const ENCODINGS_MAX = 3;

/** An index (CDX or CDXJ) that lies beside an archive: 200,000 records with 300 bytes a line are 60 MB. */
export const INDEX_BYTES_MAX = 64 * MIB;

/** A description inside a WACZ (datapackage.json, its digest, one list of pages). */
export const DESCRIPTION_BYTES_MAX = 16 * MIB;

/** Files in a WACZ. The format names about ten, and one WARC for every gibibyte. */
export const ENTRIES_MAX = 10_000;
