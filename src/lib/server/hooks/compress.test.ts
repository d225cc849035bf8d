import { expect, test } from 'vitest';
import { chosenEncoding } from './compress';

test.each([
	['gzip, deflate, br', 'br'],
	['gzip', 'gzip'],
	['GZIP;q=0.5', 'gzip'],
	['br;q=0, gzip', 'gzip'],
	['br; q=0.0, *', 'gzip'],
	['*', 'br'],
	['*;q=0', null],
	['identity', null],
	['', null],
	[null, null],
	['brotli', null],
	['br;q=nonsense', null]
])('a browser that accepts %j gets %j', (accepts, encoding) => {
	expect(chosenEncoding(accepts)).toBe(encoding);
});
