import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each([
	['/builders', '/builders'],
	['/builders/people?role=owner', '/builders/people?role=owner'],
	['/communities/grays#top', '/communities/grays'],
	['/builders/../builders/people', '/builders/people'],
	['/builders/../', null],
	['/builders/%2e%2e/map', null],
	['/builders-evil', null],
	['/search', null],
	['//evil.example/builders', null],
	['/\\evil.example', null],
	['/builders\\@evil.example', null],
	['https://evil.example/builders', null],
	['javascript:alert(1)', null],
	['/builders\n//evil.example', null],
	['', null],
	[null, null]
])('%j leads to %j', (text, path) => {
	expect(ownPath(text)).toBe(path);
});

test('whatever is asked for, the answer stays here', () => {
	const text = fc.oneof(
		fc.string(),
		fc.webUrl(),
		fc.string().map((end) => `/builders${end}`)
	);
	fc.assert(
		fc.property(text, (asked) => {
			const path = ownPath(asked);
			if (path === null) return;
			const url = new URL(path, 'https://directory.example.org');
			expect(url.origin).toBe('https://directory.example.org');
			expect(url.pathname).toMatch(/^\/(builders|communities)(\/|$)/);
		})
	);
});
