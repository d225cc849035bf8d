import { beforeAll, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { OpenedDatabase } from '#db/client.server';
import { areas } from '#db/schema/index';
import { loadPlace } from '#db/seed/load.server';
import { untilWritten } from '#server/until-written';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpPlace } from '#tests/support/database-made-up-data';

describeOnBothDatabases('what is remembered until something is written', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
	});

	/** Answers names of areas, and keeps what it was asked about. */
	function reader() {
		const asked: string[][] = [];
		const read = untilWritten(opened.db)(async (ids) => {
			asked.push([...ids]);
			const rows = await opened.db.select().from(areas);
			return new Map(rows.filter(({ id }) => ids.includes(id)).map(({ id, name }) => [id, name]));
		});
		return { asked, read };
	}
	const [first, second] = madeUpPlace.areas.map(({ id }) => id) as [string, string];
	const rename = (name: string) => opened.db.update(areas).set({ name }).where(eq(areas.id, first));

	it('is never older than the last write', async () => {
		const { read } = reader();
		for (let at = 0; at < 20; at++) {
			await rename(`Name ${at}`);
			expect((await read([first])).get(first)).toBe(`Name ${at}`);
		}
	});

	it('is as it was where a write came to nothing', async () => {
		const { read } = reader();
		await rename('Before');
		await read([first]);
		const failed = opened.db.transaction(async (tx) => {
			await tx.update(areas).set({ name: 'Never' }).where(eq(areas.id, first));
			throw new Error('not after all');
		});
		await expect(failed).rejects.toThrow('not after all');
		expect((await read([first])).get(first)).toBe('Before');
	});

	it('is asked for once by those who come together, and holds what is not there for unknown', async () => {
		const { asked, read } = reader();
		const answers = await Promise.all([read([first, second]), read([second, 'nowhere'])]);
		expect(answers.map((known) => known.has(second))).toEqual([true, true]);
		expect(answers[1]?.has('nowhere')).toBe(false);
		expect(asked).toEqual([[first, second, 'nowhere']]);
	});

	it('is asked for again only about what is new', async () => {
		// Other databases of a PostgreSQL server count as written to: there this may be asked more often.
		if (opened.engine !== 'pglite') return;
		const { asked, read } = reader();
		await read([first]);
		await read([first]);
		await read([first, second]);
		await rename('Written to');
		expect((await read([first])).get(first)).toBe('Written to');
		expect(asked).toEqual([[first], [second], [first]]);
	});
});
