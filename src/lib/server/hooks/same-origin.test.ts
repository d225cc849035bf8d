import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin';

const OWN = 'http://localhost:3000';

test.each<[Record<string, string>, boolean]>([
	[{ origin: OWN }, true],
	[{ origin: OWN, 'sec-fetch-site': 'same-origin' }, true],
	// Our pages without referrer send this.
	[{ origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
	// TLS ends at a proxy, and ORIGIN is unset.
	[{ origin: 'https://directory.example.org', 'sec-fetch-site': 'same-origin' }, true],
	[{ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
	[{ origin: OWN, 'sec-fetch-site': 'cross-site' }, false],
	[{ origin: 'http://other.localhost:3000', 'sec-fetch-site': 'same-site' }, false],
	[{ 'sec-fetch-site': 'none' }, false],
	[{ origin: 'https://evil.example' }, false],
	[{ origin: 'http://localhost:3001' }, false],
	[{ origin: 'null' }, false],
	[{ referer: `${OWN}/` }, false],
	[{}, false]
])('a request with %j: %s', (headers, expected) => {
	expect(isSameOrigin(new Headers(headers), OWN)).toBe(expected);
});
