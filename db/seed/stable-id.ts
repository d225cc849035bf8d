import { hash } from 'node:crypto';

/** Ours alone, so that no other program makes the same ids from the same words. Never change it. */
const NAMESPACE = Buffer.from('6d1c0f4e9b0a4c1b8f5e3f2a7d90c6e1', 'hex');

/** The same UUID (version 5, RFC 9562) for the same words, on every machine and for ever. */
export function stableId(
	type: 'organisation' | 'venue' | 'listing' | 'event' | 'open-referral',
	key: string
): string {
	// One call: an import asks for an id for every row of a table.
	const hex = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(`${type}:${key}`)]));
	const variant = '89ab'[parseInt(hex.charAt(16), 16) & 3];
	const [low, mid, high] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16)];
	return `${low}-${mid}-5${high}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
