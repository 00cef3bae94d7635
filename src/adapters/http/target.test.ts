import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isPublic } from './address.ts';
import { aim, shown } from './target.ts';

/** What becomes of an address: where it leads, or why it is refused. */
const outcome = (address: string): string => {
  const aimed = aim(address);
  if (aimed.kind === 'refused') return aimed.why;
  const { href, host, port } = aimed.target;
  return `${href} at ${host} ${port}`;
};
const leads = (address: string, to: string): void => assert.equal(outcome(address), to);
const refused = (address: string, why: RegExp): void => assert.match(outcome(address), why);

test('F2 http and https are fetched', () => {
  leads('http://outlet.example/a?b=c', 'http://outlet.example/a?b=c at outlet.example 80');
  leads('https://outlet.example', 'https://outlet.example/ at outlet.example 443');
  leads('HTTPS://Outlet.Example:8443/', 'https://outlet.example:8443/ at outlet.example 8443');
  leads('http://outlet.example:8080/', 'http://outlet.example:8080/ at outlet.example 8080');
});
test('F2 a fragment is not part of what is asked for', () =>
  leads('http://outlet.example/a#b', 'http://outlet.example/a at outlet.example 80'));
test('F2 a last dot does not make another host', () =>
  leads('http://outlet.example./', 'http://outlet.example/ at outlet.example 80'));
test('F2 names in other scripts become what DNS knows', () =>
  leads('http://höhe.example/', 'http://xn--hhe-sna.example/ at xn--hhe-sna.example 80'));
test('F2 no other scheme is fetched', () => {
  for (const scheme of ['ftp', 'file', 'gopher', 'ws', 'javascript', 'data'])
    refused(`${scheme}://outlet.example/`, /only http: and https: are fetched$/);
});
test('F2 what is no address is refused', () => {
  for (const address of ['', 'outlet.example', '//outlet.example/', 'http://', 'http://[::1', 'http://256.1.1.1/'])
    refused(address, /^is not an address$/);
});
test('F2 user names and passwords are refused', () => {
  refused('http://reader@outlet.example/', /user name or password/);
  refused('http://reader:secret@outlet.example/', /user name or password/);
  refused('http://:secret@outlet.example/', /user name or password/);
});
test('F2 only the ports of the web are asked', () => {
  for (const port of [0, 21, 22, 25, 81, 6379, 8000, 9200, 65535])
    refused(`http://outlet.example:${port}/`, /^names port \d+, and only/);
});
test('F2 names of one’s own network are refused', () => {
  for (const host of ['localhost', 'news.localhost', 'LOCALHOST.', 'intranet', 'printer.local', 'a.internal'])
    refused(`http://${host}/`, /your own network/);
  refused('http://router.home.arpa/', /your own network/);
  refused('http://a..example/', /empty part/);
});
test('F2 names that only look like those are not', () => {
  leads('http://local.example/', 'http://local.example/ at local.example 80');
  leads('http://notlocalhost.example/', 'http://notlocalhost.example/ at notlocalhost.example 80');
});
test('F2 an address longer than any page has is refused', () => {
  refused(`http://outlet.example/${'a'.repeat(8000)}`, /longer than 8000/);
});
test('F2 nothing throws, whatever the address', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      for (const address of [text, `http://${text}/`, `http://a.example/${text}`])
        assert.match(aim(address).kind, /^(?:target|refused)$/);
    }),
  ));

test('F2 a message shows no password and no end of a line', () => {
  assert.equal(shown('http://reader:secret@outlet.example/a'), 'http://outlet.example/a');
  assert.equal(shown('http:\\\\reader:secret@outlet.example/a'), 'http:\\\\outlet.example/a');
  assert.equal(shown('http://a@b:secret@outlet.example/'), 'http://outlet.example/');
  assert.equal(shown('http://outlet.example/@name'), 'http://outlet.example/@name');
  assert.equal(shown('http://outlet.example/\r\n\u001b[31mred'), 'http://outlet.example/ [31mred');
});

const isRefused = (...addresses: readonly string[]): void => {
  for (const address of addresses) assert.equal(isPublic(address), false, address);
};
test('F3 addresses of one machine on the public internet are asked', () => {
  for (const address of ['8.8.8.8', '1.1.1.1', '223.255.255.254', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])
    assert.equal(isPublic(address), true, address);
});
test('F3 this machine and private networks are not', () =>
  isRefused(
    '127.0.0.1',
    '127.255.255.255',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '::1',
    '::',
    'fd00::1',
  ));
test('F3 link-local addresses and carrier NAT are not', () =>
  isRefused('169.254.169.254', '100.64.0.1', '100.127.255.255', 'fe80::1', 'fe80::1%eth0', 'fec0::1'));
test('F3 addresses that are no machine’s are not', () =>
  isRefused(
    '192.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    'ff02::1',
  ));
test('F3 IPv6 that nobody was given is not', () => isRefused('2001:db8::1', '3fff::1', '4000::1', '5f00::1', '100::1'));
test('F3 IPv6 that carries IPv4 is not, whatever it carries', () =>
  isRefused('::ffff:8.8.8.8', '::8.8.8.8', '64:ff9b::8.8.8.8', '2002:808:808::1', '2001:0:1::1', '::ffff:0:8.8.8.8'));
test('F3 what is no address in its usual spelling is not', () =>
  isRefused('', 'localhost', 'outlet.example', '0x7f.1', '8.8.8.8.', ' 8.8.8.8', '[2606:4700::1]', '2606:4700::1%1'));
test('F3 law: no IPv4 inside IPv6 is asked, in any of the forms', () =>
  fc.assert(
    fc.property(fc.ipV4(), fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'), (v4, prefix) =>
      assert.equal(isPublic(`${prefix}${v4}`), false),
    ),
  ));
