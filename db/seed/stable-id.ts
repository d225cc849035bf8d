import { createHash } from 'node:crypto';

/** Ours alone, so that no other program makes the same ids from the same words. Never change it. */
const NAMESPACE = Buffer.from('6d1c0f4e9b0a4c1b8f5e3f2a7d90c6e1', 'hex');

/** The same UUID (version 5, RFC 9562) for the same words, on every machine and for ever. */
export function stableId(
	type: 'organisation' | 'venue' | 'listing' | 'event' | 'open-referral',
	key: string
): string {
	const hash = createHash('sha1').update(NAMESPACE).update(`${type}:${key}`).digest();
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = hash.toString('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
