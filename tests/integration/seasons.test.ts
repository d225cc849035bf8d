import { beforeAll, expect, it } from 'vitest';
import type { OpenedDatabase } from '#db/client.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { seasonsToAskAbout } from '#server/seasons-to-ask-about';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpListing, madeUpPlace } from '#tests/support/database-made-up-data';

const winter = { from: '11-01', to: '03-31' };
const OCTOBER = new Date('2026-10-10T10:00:00Z');
const checked = (checkedOn: string) => ({
	origin: 'sample' as const,
	provenance: { origin: 'sample' as const, checkedOn }
});
const warm = (slug: string, more: object = {}) =>
	madeUpListing(slug, {
		kinds: ['warm_space'],
		details: { warmSpace: { season: winter } },
		...more
	});

describeOnBothDatabases('before a season starts', (open) => {
	let opened: OpenedDatabase;
	beforeAll(async () => {
		opened = await open();
		await loadPlace(opened.db, madeUpPlace);
		await loadListings(
			opened.db,
			{
				organisations: [],
				venues: [
					{
						id: 'hut',
						name: 'Hut',
						areaId: 'west',
						openingTimes: { spans: [], season: { from: '10-20', to: '04-30' } }
					}
				],
				listings: [
					warm('never-checked'),
					warm('checked-last-winter', checked('2026-01-15')),
					warm('checked-this-autumn', checked('2026-09-15')),
					warm('elsewhere', { areaId: 'east' }),
					madeUpListing('summer-club', {
						openingTimes: { spans: [], season: { from: '05-01', to: '08-31' } }
					}),
					madeUpListing('in-the-hut', { venue: 'hut' }),
					madeUpListing('all-year')
				]
			},
			OCTOBER
		);
	});

	const names = async (areaIds: string[] | null, withinWeeks: number) =>
		(await seasonsToAskAbout(opened.db, { now: OCTOBER, withinWeeks, areaIds })).map(
			({ name, of, startsOn, checkedOn }) => [name, of, startsOn, checkedOn]
		);

	it('finds what nobody has checked since it ended last, the first to start first', async () => {
		expect(await names(null, 4)).toEqual([
			['in the hut', null, '2026-10-20', null],
			['checked last winter', 'warm_space', '2026-11-01', '2026-01-15'],
			['elsewhere', 'warm_space', '2026-11-01', null],
			['never checked', 'warm_space', '2026-11-01', null]
		]);
	});

	it('keeps to areas and weeks', async () => {
		expect((await names(['east'], 4)).map(([name]) => name)).toEqual(['elsewhere']);
		expect((await names(null, 2)).map(([name]) => name)).toEqual(['in the hut']);
		expect(await names([], 4)).toEqual([]);
	});
});
