import { asc, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { findMigrationsFolder, migrateDatabase } from '#db/migrate.server';
import { listings } from '#db/schema/index';
import { describeOnBothDatabases } from '#tests/support/database';

describeOnBothDatabases('migrations', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
	});

	const applied = () =>
		opened.db
			.select({ hash: sql<string>`hash` })
			.from(sql.raw('drizzle.__drizzle_migrations'))
			.orderBy(asc(sql`id`));

	it('make every table, once', async () => {
		const before = await applied();
		expect(before.length).toBeGreaterThan(0);
		await migrateDatabase(opened.db);
		expect(await applied()).toEqual(before);
		expect(await opened.db.select().from(listings)).toEqual([]);
	});

	it('answer a ping', async () => {
		await expect(opened.ping()).resolves.toBeUndefined();
	});

	it('refuse a database that is ahead of the code, and leave it alone', async () => {
		await opened.db.execute(
			sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`
		);
		await expect(migrateDatabase(opened.db)).rejects.toMatchObject({
			name: 'CannotOpenDatabase',
			reason: 'newer_than_code'
		});
	});

	it('can be closed twice', async () => {
		await opened.close();
		await opened.close();
		await expect(opened.ping()).rejects.toThrow();
	});
});

describe('the migrations folder', () => {
	it('is found from a bundle deep inside the project', () => {
		const expected = `${process.cwd()}/db/migrations`;
		expect(findMigrationsFolder([`${process.cwd()}/build/server/chunks`])).toBe(expected);
	});

	it('is looked for in each place in turn, and its absence is said', () => {
		expect(findMigrationsFolder(['/', process.cwd()])).toBe(`${process.cwd()}/db/migrations`);
		expect(() => findMigrationsFolder(['/'])).toThrow('No db/migrations folder');
	});
});
