import { expect, test } from 'vitest';
import { withBasemap } from './security-headers';

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
