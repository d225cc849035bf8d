import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lexicon } from '../contract/borough';
import { directory, MONDAY, query } from '../contract/directory';
import { listing } from '../contract/sketch';
import type { SearchEngine } from '../engine';
import { MEILI_MAX_HITS } from '../settings';
import { createEmbeddedEngine } from './embedded.server';
import { createMeilisearchEngine } from './meilisearch.server';
import { MOST_WAITING, withFallback, type FallbackState } from './with-fallback.server';

const LIBRARIES = ['Brickford Library', 'East Brickford Library', 'Saltham Library'];

/** A server in place of Meilisearch that does one thing to every request. */
async function badServer(answer: RequestListener): Promise<string> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Nobody listens on the port of a server that has just been closed. */
async function nobody(): Promise<string> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return `http://127.0.0.1:${port}`;
}

const libraries = async (engine: SearchEngine) => {
	const results = await engine.search(
		query({ kinds: ['library'], q: 'library', sort: 'name' }),
		MONDAY
	);
	return { engine: results.engine, names: results.hits.map((hit) => hit.name) };
};

it('keeps no more than so many changes for a server that stays away', async () => {
	const first = createMeilisearchEngine(lexicon, { url: await nobody(), key: null });
	const engine = withFallback(first, createEmbeddedEngine(lexicon));
	await engine.replaceAll(directory);
	const many = Array.from({ length: 1_500 }, (_, index) => listing({ name: `Many ${index}` }));
	for (let round = 0; round < 5; round++) await engine.upsert(many);
	const { changesWaiting } = engine.state();
	expect(changesWaiting).toBeLessThanOrEqual(MOST_WAITING + directory.length);
	expect(changesWaiting).toBeGreaterThan(MOST_WAITING / 2);
	expect(await engine.size()).toBe(directory.length + many.length);
});

it('has words that are all too common answered by the embedded engine, and says nothing is wrong', async () => {
	const hits = Array.from({ length: MEILI_MAX_HITS }, (_, nth) => ({ key: nth.toString(16) }));
	const url = await badServer((request, response) => {
		void text(request).then((body) => {
			const { queries = [] } = JSON.parse(body || '{}') as { queries?: unknown[] };
			const answer = JSON.stringify({ results: queries.map(() => ({ hits })) });
			response.setHeader('content-type', 'application/json').end(answer);
		});
	});
	const behind = createEmbeddedEngine(lexicon);
	await behind.replaceAll(directory);
	const engine = withFallback(createMeilisearchEngine(lexicon, { url, key: null }), behind, {
		slowMilliseconds: 60_000
	});
	expect(await libraries(engine)).toEqual({ engine: 'embedded', names: LIBRARIES });
	expect(engine.state().trouble).toBeNull();
});

describe('where the server does not do its work, the embedded engine answers', () => {
	it.each<[string, () => Promise<string>]>([
		['nobody there', nobody],
		['an error', () => badServer((_, response) => response.writeHead(500).end())],
		['not what was asked', () => badServer((_, response) => response.end('<h1>Hello</h1>'))],
		['json of another kind', () => badServer((_, response) => response.end('{"results":[]}'))]
	])('%s', async (_, start) => {
		const first = createMeilisearchEngine(lexicon, { url: await start(), key: null });
		const engine = withFallback(first, createEmbeddedEngine(lexicon));
		await engine.replaceAll(directory);
		expect(await libraries(engine)).toEqual({ engine: 'embedded', names: LIBRARIES });
		expect(engine.state()).toMatchObject({
			answering: 'embedded',
			changesWaiting: directory.length
		});
		expect(engine.state().trouble).toBeTruthy();
		expect(await engine.size()).toBe(directory.length);
	});
});

/** An engine that can be switched off, or made never to answer. */
function switched(engine: SearchEngine) {
	let mode: 'well' | 'down' | 'silent' = 'well';
	const through = <Args extends unknown[], Answer>(method: (...args: Args) => Promise<Answer>) => {
		return (...args: Args): Promise<Answer> => {
			if (mode === 'down') return Promise.reject(new Error('Switched off.'));
			return mode === 'silent' ? new Promise<Answer>(() => {}) : method(...args);
		};
	};
	const outer: SearchEngine = {
		name: 'meilisearch',
		search: through(async (...args) => ({
			...(await engine.search(...args)),
			engine: 'meilisearch'
		})),
		preview: through(engine.preview),
		ids: through(engine.ids),
		points: through(engine.points),
		suggest: through(engine.suggest),
		upsert: through(engine.upsert),
		remove: through(engine.remove),
		replaceAll: through(engine.replaceAll),
		size: through(engine.size),
		versions: through(engine.versions),
		useVocabulary: engine.useVocabulary
	};
	return { engine: outer, set: (to: typeof mode) => (mode = to) };
}

describe('a first engine that comes and goes', () => {
	const start = async () => {
		const first = switched(createEmbeddedEngine(lexicon));
		const states: FallbackState['answering'][] = [];
		const engine = withFallback(first.engine, createEmbeddedEngine(lexicon), {
			slowMilliseconds: 20,
			restMilliseconds: 0,
			onChange: (state) => states.push(state.answering)
		});
		await engine.replaceAll(directory);
		return { first, engine, states };
	};

	it('answers while it is well', async () => {
		const { engine, states } = await start();
		expect((await libraries(engine)).engine).toBe('meilisearch');
		expect(engine.state()).toEqual({
			answering: 'meilisearch',
			trouble: null,
			since: null,
			changesWaiting: 0
		});
		expect(states).toEqual([]);
	});

	it('is not waited for', async () => {
		const { engine, first } = await start();
		first.set('silent');
		expect(await libraries(engine)).toEqual({ engine: 'embedded', names: LIBRARIES });
		expect(engine.state().trouble).toContain('20 ms');
	});

	it('is told what it missed, in order, before it answers again', async () => {
		const { engine, first, states } = await start();
		first.set('down');
		const missed = listing({ name: 'Zither Circle', version: 1 });
		await engine.upsert([missed]);
		await engine.upsert([{ ...missed, name: 'Zither Society', version: 2 }]);
		await engine.remove([{ id: 'saltham-library', version: 1 }]);
		expect((await libraries(engine)).engine).toBe('embedded');
		expect(engine.state().changesWaiting).toBe(3);
		first.set('well');
		await engine.upsert([listing({ name: 'Another Circle' })]);
		expect(engine.state()).toMatchObject({ answering: 'meilisearch', changesWaiting: 0 });
		const { hits } = await first.engine.search(query({ q: 'zither' }), MONDAY);
		expect(hits.map((hit) => hit.name)).toEqual(['Zither Society']);
		expect((await libraries(engine)).names).toEqual(LIBRARIES.slice(0, 2));
		expect(states).toEqual(['embedded', 'meilisearch']);
	});

	it('takes all changes but the one that it refuses', async () => {
		const { engine, first } = await start();
		const { upsert } = first.engine;
		first.engine.upsert = (listings) =>
			listings.some(({ name }) => name === 'Poisoned Circle')
				? Promise.reject(new Error('Refused.'))
				: upsert(listings);
		const names = ['Zither Circle', 'Poisoned Circle', 'Banjo Circle'];
		await engine.upsert(names.map((name) => listing({ name })));
		for (let times = 0; times < 20 && engine.state().changesWaiting > 0; times++) {
			await engine.upsert([listing({ name: 'Another Circle' })]);
		}
		expect(engine.state().changesWaiting).toBe(0);
		const { hits } = await first.engine.search(query({ q: 'circle' }), MONDAY);
		expect(hits.map(({ name }) => name).sort()).toEqual([
			'Another Circle',
			'Banjo Circle',
			'Zither Circle'
		]);
		expect((await engine.versions()).get('poisoned-circle')?.isWhole).toBe(false);
	});

	it('after a rebuild needs no older changes', async () => {
		const { engine, first } = await start();
		first.set('down');
		await engine.upsert([listing({ name: 'Zither Circle' })]);
		await engine.replaceAll(directory);
		expect(engine.state().changesWaiting).toBe(directory.length);
	});
});
