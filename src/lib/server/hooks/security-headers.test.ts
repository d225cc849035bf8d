import { expect, test } from 'vitest';
import { letBeFramed, withBasemap } from './security-headers';

const CSP = "default-src 'self'; connect-src 'self'; img-src 'self' data:; script-src 'self'";

test('a base map of our own needs no other host', () => {
	expect(withBasemap(CSP, { BASEMAP: null })).toBe(CSP);
	expect(withBasemap(CSP, { BASEMAP: '/map/style.json' })).toBe(CSP);
});

test('a base map elsewhere opens its one host, and for map data alone', () => {
	const csp = withBasemap(CSP, { BASEMAP: 'https://tiles.example.org/styles/plain.json?key=1' });
	expect(csp).toBe(
		"default-src 'self'; connect-src https://tiles.example.org 'self'; img-src https://tiles.example.org 'self' data:; script-src 'self'"
	);
});

test('what may be framed says so in both places, and gives up nothing else', () => {
	const headers = new Headers({
		'x-frame-options': 'DENY',
		'content-security-policy': `${CSP}; frame-ancestors 'none'; base-uri 'self'`
	});
	letBeFramed(headers);
	expect(headers.get('x-frame-options')).toBeNull();
	expect(headers.get('content-security-policy')).toBe(`${CSP}; frame-ancestors *; base-uri 'self'`);
});
