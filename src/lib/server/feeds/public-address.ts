/** Which addresses a program that fetches for strangers may ask: those of the public internet, and no others. */
import { BlockList, isIP } from 'node:net';

/** IANA's special-purpose registries: this host, private and shared networks, link-local, examples, multicast, reserved. */
const NOT_PUBLIC_4: [string, number][] = [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.88.99.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4]
];
/** Of IPv6 only 2000::/3 is public, and these parts of it are not, or hide an IPv4 address. */
const NOT_PUBLIC_6: [string, number][] = [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
];

function blockList(): { refused: BlockList; global6: BlockList } {
	const refused = new BlockList();
	for (const [net, prefix] of NOT_PUBLIC_4) refused.addSubnet(net, prefix, 'ipv4');
	for (const [net, prefix] of NOT_PUBLIC_6) refused.addSubnet(net, prefix, 'ipv6');
	const global6 = new BlockList();
	global6.addSubnet('2000::', 3, 'ipv6');
	return { refused, global6 };
}

const { refused, global6 } = blockList();

/** Whether an IP address, as text, is one of the public internet. Anything else than an address is not. */
export function isPublicAddress(address: string): boolean {
	switch (isIP(address)) {
		case 4:
			return !refused.check(address, 'ipv4');
		case 6:
			return global6.check(address, 'ipv6') && !refused.check(address, 'ipv6');
		default:
			return false;
	}
}
