/** Why the figures of an area changed between two snapshots: read from the history of each listing. */
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { Database } from '#db/client.server';
import { readListingInFull } from '#db/queries/listing-at-desk.server';
import { updateListing } from '#db/queries/listing-changes.server';
import { addMerge } from '#db/queries/merges.server';
import { readPlaceData } from '#db/queries/place.server';
import { loadPlace } from '#db/seed/load.server';
import { venues } from '#db/schema/index';
import type { ListingContent } from '#domain/listing-content';
import type { PlaceData } from '#domain/place-data';
import { changesView } from '#server/mapping/changes-view';
import { createRoomBook, type ReadRooms } from '#server/mapping/room-book';
import { makeMonthlySnapshots } from '#server/mapping/monthly-snapshots';
import { describeOnBothDatabases } from '#tests/support/database';
import { madeUpContent, makeListing } from '#tests/support/made-up-content';
import { madeUpPlace } from '#tests/support/database-made-up-data';

const OCTOBER = new Date('2026-10-01T10:00:00Z');
const BETWEEN = new Date('2026-10-20T10:00:00Z');
const NOW = new Date('2026-11-22T10:00:00Z');
/** What nobody but Builders may read. */
const PRIVATE = 'Ms Private told us at the door';

describeOnBothDatabases('why figures changed', (open) => {
	let db: Database;
	let place: PlaceData;
	let readRooms: ReadRooms;
	let ids: Record<string, string>;

	const listing = (name: string, more: Partial<ListingContent> = {}, at = OCTOBER) =>
		makeListing(db, { name, ...more }, at);
	const change = async (id: string, more: Partial<ListingContent>, at = BETWEEN) => {
		const { version, content } = (await readListingInFull(db, id))!;
		const how = { at, actor: 'Community Builder', reason: PRIVATE };
		await db.transaction((tx) => updateListing(tx, id, version, { ...content, ...more }, how));
	};
	const { provenance } = madeUpContent();

	beforeAll(async () => {
		({ db } = await open());
		await loadPlace(db, madeUpPlace);
		place = await readPlaceData(db);
		readRooms = createRoomBook(db, place);
		const names = ['Gone', 'Twin', 'Kept', 'Closed', 'Checked', 'Mover', 'Same'];
		const made = await Promise.all(names.map((name) => listing(name)));
		ids = Object.fromEntries(names.map((name, at) => [name, made[at]!]));
		ids.Spreading = await listing('Spreading', { areaId: 'east' });
		await makeMonthlySnapshots(db, place, readRooms, OCTOBER);
		await change(ids.Gone!, { status: 'archived' });
		await change(ids.Twin!, { status: 'archived' });
		const merge = { loserId: ids.Twin!, winnerId: ids.Kept!, loserVersion: 2, winnerVersion: 1 };
		const moved = { suggestions: [], events: [], feeds: [] };
		await db.transaction((tx) =>
			addMerge(tx, { ...merge, moved, at: BETWEEN, actor: 'Community Builder' })
		);
		await change(ids.Closed!, { status: 'temporarily_closed', closedNote: 'The roof leaks.' });
		await change(ids.Checked!, { provenance: { ...provenance, checkedOn: '2026-10-20' } });
		await change(ids.Mover!, { areaId: 'east' });
		const venueId = randomUUID();
		const hall = { id: venueId, slug: 'hall', name: 'Hall', areaId: 'west' };
		await db.insert(venues).values({ ...hall, lat: 51.55, lng: 0.25, pointPrecision: 'exact' });
		await change(ids.Spreading!, { places: [{ venueId, note: null }] });
		await listing('New', {}, BETWEEN);
		const imported = { ...provenance, origin: 'imported' as const };
		await listing('Tabled', { provenance: imported }, BETWEEN);
		await listing('Never shown', { status: 'draft' }, BETWEEN);
		// Came and went within the time: no figure knows of it.
		const brief = await listing('Brief', {}, BETWEEN);
		await change(brief, { status: 'archived' });
	});

	const view = async () => {
		const area = place.areas.find(({ id }) => id === 'west')!;
		const asked = { from: null, to: null, hasWhy: true };
		return (await changesView({ db, readRooms, place }, area, asked, NOW)).change!;
	};
	const reasons = (some: { name: string; why: string | null }[]) =>
		Object.fromEntries(some.map(({ name, why }) => [name, why]));

	it('says of each listing how it came or went', async () => {
		const { came, went } = await view();
		expect(reasons(came)).toEqual({
			New: 'Added on 20 October 2026.',
			Spreading: 'Is there for people of this area too since 20 October 2026.',
			Tabled: 'Came with a table on 20 October 2026.'
		});
		expect(reasons(went)).toEqual({
			Gone: 'Taken out on 20 October 2026, because it stopped or should not be here.',
			Twin: 'Was listed twice: became one with “Kept” on 20 October 2026.',
			Mover: `Moved to ${place.areas.find(({ id }) => id === 'east')!.shortName} on 20 October 2026.`
		});
	});

	it('says what happened to those that stayed, and how often what did', async () => {
		const { stayed, why } = await view();
		expect(stayed.map(({ name, words }) => [name, words])).toEqual([
			['Closed', 'Closed for now since 20 October 2026. The roof leaks.']
		]);
		expect(why).toEqual([
			'1 listing was added by hand.',
			'1 listing came with a table.',
			'1 listing moved here or is there for this area too now.',
			'1 listing was there twice and became one with another.',
			'1 listing was taken out: it stopped or should not be here.',
			'1 listing moved away or is no longer there for this area.',
			'1 listing closed for now.',
			'1 listing was checked.'
		]);
	});

	it('keeps to itself what Builders wrote for each other, and what was never public', async () => {
		const all = JSON.stringify(await view());
		for (const words of [PRIVATE, 'Never shown', 'Brief']) expect(all).not.toContain(words);
	});
});
