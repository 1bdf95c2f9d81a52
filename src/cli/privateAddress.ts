import { BlockList, isIPv4 } from 'node:net'

/** Addresses of IPv4 that are no host of the internet (RFC 6890 and the registry of IANA that follows it). */
const special = new BlockList()
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  add(range, 'ipv4')
// Within the global addresses of IPv6: protocols, documentation, and tunnels that hold an address of IPv4.
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) add(range, 'ipv6')

const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')

function add(range: string, family: 'ipv4' | 'ipv6'): void {
  const [net = '', bits] = range.split('/')
  special.addSubnet(net, Number(bits), family)
}

/**
 * Whether an address is not one of the public internet: local, private, or for something else than hosts.
 * @example isPrivateAddress('169.254.169.254') // true
 */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return special.check(address, 'ipv4')
  const [plain = ''] = address.split('%')
  return !global6.check(plain, 'ipv6') || special.check(plain, 'ipv6')
}
