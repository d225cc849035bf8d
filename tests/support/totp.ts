import { createHmac } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an app would show for a secret as it is typed in (RFC 6238: SHA-1, six digits, 30 seconds). */
export function totp(secret: string, now: number): string {
	const bits = [...secret.replace(/\s/g, '')]
		.map((letter) => BASE32.indexOf(letter).toString(2).padStart(5, '0'))
		.join('');
	const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => parseInt(byte, 2)) ?? []);
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
	const hash = createHmac('sha1', key).update(counter).digest();
	const at = (hash.at(-1) ?? 0) & 0xf;
	return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
