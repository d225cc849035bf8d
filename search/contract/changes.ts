/** Keeping the copy in step. */
import { describe, expect, it } from 'vitest';
import { directory } from './directory';
import { listing } from './sketch';
import type { Tried } from './tried';

export function changes(the: Tried): void {
	describe('change', () => {
		const added = listing({ name: 'Zither Circle', version: 5 });
		it('is found at once, and gone at once', async () => {
			await the.engine.upsert([added]);
			expect(await the.first('zither')).toBe('Zither Circle');
			expect(await the.engine.size()).toBe(directory.length + 1);
			await the.engine.remove([{ id: added.id, version: 5 }]);
			expect(await the.names({ q: 'zither' })).toEqual([]);
			expect(await the.engine.size()).toBe(directory.length);
		});

		it('that is older never replaces what is newer, nor brings back what was taken out', async () => {
			await the.engine.upsert([{ ...added, version: 7, name: 'Zither Society' }]);
			await the.engine.upsert([{ ...added, version: 6, name: 'Zither Circle' }]);
			expect(await the.names({ q: 'zither' })).toEqual(['Zither Society']);
			await the.engine.remove([{ id: added.id, version: 6 }]);
			expect(await the.names({ q: 'zither' })).toEqual(['Zither Society']);
			await the.engine.remove([{ id: added.id, version: 8 }]);
			await the.engine.upsert([{ ...added, version: 7 }]);
			expect(await the.names({ q: 'zither' })).toEqual([]);
			await the.engine.upsert([{ ...added, version: 9, name: 'Zither Again' }]);
			expect(await the.names({ q: 'zither' })).toEqual(['Zither Again']);
			await the.engine.remove([{ id: added.id, version: 9 }]);
		});

		it('during a rebuild is kept, and readers see a whole index all along', async () => {
			const rebuild = the.engine.replaceAll(directory);
			await the.engine.upsert([{ ...added, version: 20 }]);
			expect((await the.search({})).total).toBe(directory.length + 1);
			await rebuild;
			expect(await the.names({ q: 'zither' })).toEqual(['Zither Circle']);
			await the.engine.remove([{ id: added.id, version: 20 }]);
		});

		it('of everything leaves nothing old behind', async () => {
			await the.engine.upsert([{ ...added, version: 30 }]);
			await the.engine.replaceAll(directory);
			expect(await the.names({ q: 'zither' })).toEqual([]);
			expect(await the.engine.size()).toBe(directory.length);
		});

		it('can be compared with the truth by ids and versions', async () => {
			const truth = new Map(directory.map(({ id, version }) => [id, version]));
			const held = async () =>
				new Map([...(await the.engine.versions())].map(([id, { version }]) => [id, version]));
			expect(await held()).toEqual(truth);
			await the.engine.upsert([{ ...added, version: 40 }]);
			expect((await the.engine.versions()).get(added.id)).toEqual({ version: 40, isWhole: true });
			await the.engine.remove([{ id: added.id, version: 40 }]);
			expect(await held()).toEqual(truth);
		});
	});
}
