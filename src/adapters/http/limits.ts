/**
 * What one fetch may cost. A test gives smaller ones; nothing that a user can set makes any of them larger.
 * All sizes are bytes, all times milliseconds.
 */
export interface FetchLimits {
  /** Of one fetch: addresses, connections, robots.txt, redirects and the body together. Waiting for a turn is not in it. */
  readonly totalMs: number;
  /** Of a body, decoded. */
  readonly bodyBytes: number;
}

/**
 * An article has 5 MiB at most (`ARTICLE_BYTES_MAX` of acquire; a test compares the two). Fifteen seconds leave room for
 * one address that does not answer and a slow page at the next, and are about as long as a person waits.
 */
export const FETCH_LIMITS: FetchLimits = { totalMs: 15_000, bodyBytes: 5 * 1024 * 1024 };

/** RFC 9309, 2.5: a crawler reads at least 500 KiB of a robots.txt, and may stop there. */
export const ROBOTS_BYTES_MAX = 500 * 1024;

/**
 * Before decoding. The worst that deflate does to what cannot be packed is 5 bytes for every 65,535, so 5 MiB of text
 * never need more than this, and a stream of empty blocks ends here.
 */
export const WIRE_BYTES_MAX = 6 * 1024 * 1024;

/** Status line and headers of one answer: what Node's own parser and undici allow by default. */
export const HEADER_BYTES_MAX = 16 * 1024;

/** As many as RFC 9309 asks a reader of robots.txt to follow. Longer chains are of sites that want a cookie first. */
export const REDIRECTS_MAX = 5;

/** A second coding is the mark of a proxy that packs what was packed; each further one multiplies a bomb by a thousand. */
export const CODINGS_MAX = 2;

/** RFC 9110, 4.1, asks everybody to bear 8,000 octets of address; longer ones carry something else than an address. */
export const ADDRESS_LENGTH_MAX = 8000;

/** Of a host with many addresses, so many are tried, for so long each: three attempts fit into one fetch. */
export const ATTEMPTS_MAX = 4;
export const ATTEMPT_MS = 4000;

/** Between two pages of one host. Nutch waits 5 s by default and copies whole sites; we ask for the pages of one event. */
export const DELAY_MS = 1000;

/** The longest Crawl-delay that is obeyed in full: 20 pages of one host then take three and a half minutes. */
export const CRAWL_DELAY_MAX_MS = 10_000;

/** Hosts that are asked at the same time: five to fifty articles come from about as many hosts, on one desk's line. */
export const HOSTS_AT_ONCE = 4;
