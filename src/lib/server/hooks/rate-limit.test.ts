import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { API_LIMIT, createRateLimit, FORM_LIMIT, type RateLimit } from './rate-limit';

const VISITOR = '203.0.113.7';
const asked = (address: string, route = '/api/search', method = 'GET') =>
	({
		route: { id: route },
		url: new URL(`http://localhost:3000${route}`),
		request: new Request(`http://localhost:3000${route}`, { method }),
		isSubRequest: false,
		getClientAddress: () => address
	}) as unknown as RequestEvent;

const limitTo = (requests: number, of: RateLimit = API_LIMIT) =>
	createRateLimit({ ...of, requests, perSeconds: 60 });

const ask = (limit: ReturnType<typeof createRateLimit>, event: RequestEvent) =>
	limit({ event, resolve: () => new Response('answer') }) as Promise<Response>;

test('says when to come back, as a problem that programs can read', async () => {
	const limit = limitTo(2);
	for (let i = 0; i < 2; i++) expect((await ask(limit, asked(VISITOR))).status).toBe(200);
	const refused = await ask(limit, asked(VISITOR));
	expect(refused.status).toBe(429);
	expect(refused.headers.get('content-type')).toBe('application/problem+json');
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
	expect(await refused.json()).toMatchObject({ status: 429, title: 'Too many requests' });
});

test('every answer says what the limit is and how much of it is left', async () => {
	const limit = limitTo(3);
	const said = [];
	for (let i = 0; i < 4; i++) {
		const { headers } = await ask(limit, asked(VISITOR));
		expect(headers.get('ratelimit-policy')).toBe('"api";q=3;w=60');
		expect(headers.get('access-control-expose-headers')).toContain('RateLimit');
		said.push(headers.get('ratelimit'));
	}
	const left = said.map((text) => /^"api";r=(\d+);t=(?:60|[1-5]?\d)$/.exec(text ?? '')?.[1]);
	expect(left).toEqual(['2', '1', '0', '0']);
});

test('a page that answers a form says nothing of it', async () => {
	const limit = limitTo(3, FORM_LIMIT);
	const { headers } = await ask(limit, asked(VISITOR, '/listings/one/mistake', 'POST'));
	expect(headers.get('ratelimit')).toBeNull();
});

test.each([
	['a page', asked(VISITOR, '/search')],
	['this machine', asked('127.0.0.1')],
	['this machine, as IPv6 writes it', asked('::ffff:127.0.0.1')]
])('does not count %s', async (_, event) => {
	const limit = limitTo(1);
	await ask(limit, asked(VISITOR));
	for (let i = 0; i < 3; i++) expect((await ask(limit, event)).status).toBe(200);
});

test('counts what is sent with a form apart from what is asked of the API', async () => {
	const limit = limitTo(1, FORM_LIMIT);
	const form = () => asked(VISITOR, '/listings/one/mistake', 'POST');
	await ask(limit, asked(VISITOR));
	expect((await ask(limit, form())).status).toBe(200);
	expect((await ask(limit, form())).status).toBe(429);
	expect((await ask(limit, asked(VISITOR, '/search'))).status).toBe(200);
});

test('counts each visitor alone', async () => {
	const limit = limitTo(1);
	await ask(limit, asked(VISITOR));
	expect((await ask(limit, asked('203.0.113.8'))).status).toBe(200);
	expect((await ask(limit, asked(VISITOR))).status).toBe(429);
});

test('an address that cannot be had is limited like any other', async () => {
	const limit = limitTo(1);
	const nameless = {
		...asked(VISITOR),
		getClientAddress: () => {
			throw new Error('the named header is absent');
		}
	} as unknown as RequestEvent;
	expect((await ask(limit, nameless)).status).toBe(200);
	expect((await ask(limit, nameless)).status).toBe(429);
});

test('keeping a listing is not counted as a form', async () => {
	const limit = limitTo(1, FORM_LIMIT);
	const keep = () => asked(VISITOR, '/(public)/saved', 'POST');
	for (let i = 0; i < 3; i++) expect((await ask(limit, keep())).status).toBe(200);
});
