import { expect, test } from 'vitest';
import { readFeedQuery } from './open-referral/feed-query';
import { openApi } from './open-api';

type Operation = { parameters: { name: string; in: string; schema: object }[]; responses: object };
const document = openApi('Directory', 'https://directory.example.org') as {
	openapi: string;
	paths: Record<string, { get: Operation }>;
};

test('all eleven endpoints of Open Referral are in it', () => {
	const feed = Object.keys(document.paths).filter((path) => path.startsWith('/api/open-referral'));
	expect(feed).toHaveLength(11);
	expect(document.openapi).toBe('3.1.0');
});

test('every parameter in a path is described, and every one of the feed is read', () => {
	for (const [path, { get }] of Object.entries(document.paths)) {
		const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
		expect(get.parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(
			inPath
		);
		if (!path.startsWith('/api/open-referral')) continue;
		for (const { name, in: where } of get.parameters) {
			if (where !== 'query') continue;
			const nonsense = readFeedQuery(new URLSearchParams({ [name]: 'x'.repeat(300) }));
			expect(nonsense, name).toMatchObject({ ok: false, parameter: name });
		}
	}
});
