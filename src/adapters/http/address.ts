import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The block from which all public IPv6 addresses have been given out so far (IANA: 2000::/3, global unicast). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * True only for an address of one machine on the public internet, in its usual spelling. All that ipaddr.js has a name
 * for is refused: loopback, private, link-local, carrier NAT, documentation, benchmarks, multicast, reserved. So are
 * IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo), because where they lead is decided
 * elsewhere, and whatever is no address at all.
 */
export function isPublic(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_UNICAST);
}

/** The address that a URL's host spells, without the brackets, or null for a name. WHATWG parsing has made it canonical. */
export function literalOf(hostname: string): string | null {
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
  return isIP(bare) === 0 ? null : bare;
}
