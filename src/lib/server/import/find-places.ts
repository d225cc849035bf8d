/** The venue and the organisation of a row: one that is there, or a new one. One that is there is never rewritten. */
import {
	organisationsByName,
	venuesByName,
	venuesWithId,
	type VenueForImport
} from '#db/queries/import-lookup.server';
import { insertRows } from '#db/queries/insert-rows';
import { organisations, venues } from '#db/schema/index';
import type { Transaction } from '#db/client.server';
import { stableId } from '#db/seed/stable-id';
import { ACCESS_FEATURES, accessGuide, type AccessFeature, type AccessGuide } from '#domain/access';
import { venueCells } from '#domain/interchange/cells-of';
import { VENUE_COLUMNS, type Cells } from '#domain/interchange/columns';
import { slugify } from '#domain/slug';
import type { ImportGround } from './ground';

/** `isNew`: it was not there before. */
export type FoundPlace = { id: string; isNew: boolean };

/** Letters that stand for nothing in a name and change nothing in an id. */
const PARTED = '\u001f';
const keyOf = (cells: Pick<Cells, (typeof VENUE_COLUMNS)[number]>) =>
	VENUE_COLUMNS.map((column) => cells[column]).join(PARTED);
/** The same cells make the same venue, in whatever table they stand. */
const venueId = (cells: Cells) => stableId('venue', `import ${keyOf(cells)}`);

/** Where somebody gave an address and no name for it. */
const named = (cells: Cells): Cells => ({
	...cells,
	venue_name: cells.venue_name || cells.address_line_1 || cells.organisation || cells.name
});
const hasPlace = (cells: Cells) => VENUE_COLUMNS.some((column) => cells[column] !== '');

/** For each of these rows its venue; null for a row that names none. New ones are written. */
export async function findVenues(
	tx: Transaction,
	rows: readonly Cells[],
	ground: ImportGround
): Promise<(FoundPlace | null)[]> {
	const wanted = rows.map((cells) => (hasPlace(cells) ? named(cells) : null));
	const ids = wanted.map((cells) => cells && venueId(cells));
	const there = await venuesWithId(
		tx,
		ids.filter((id) => id !== null)
	);
	const written = byName(await venuesByName(tx, unknown(wanted, ids, there)));
	const made = new Map<string, typeof venues.$inferInsert>();
	const found = wanted.map((cells, at) => {
		const id = ids[at];
		if (!cells || !id) return null;
		if (there.has(id)) return { id, isNew: false };
		const alike = written.get(cells.venue_name.toLowerCase()) ?? [];
		const known = alike.find((one) => isSame(one, cells));
		if (known) return { id: known.id, isNew: false };
		made.set(id, newVenue(id, cells, ground));
		return { id, isNew: true };
	});
	await insertRows(tx, venues, [...made.values()]);
	return found;
}

const unknown = (
	wanted: readonly (Cells | null)[],
	ids: readonly (string | null)[],
	there: ReadonlySet<string>
) =>
	wanted.flatMap((cells, at) =>
		cells && !there.has(ids[at] as string)
			? { name: cells.venue_name, postcode: cells.postcode }
			: []
	);

type Known = { id: string; own: ReturnType<typeof venueCells> };

/** There may be thousands, and every row asks about those of one name. */
function byName(there: readonly VenueForImport[]): Map<string, Known[]> {
	const found = new Map<string, Known[]>();
	for (const venue of there) {
		const name = venue.name.toLowerCase();
		const known = { id: venue.id, own: venueCells(venue) };
		const before = found.get(name);
		if (before) before.push(known);
		else found.set(name, [known]);
	}
	return found;
}

/** Of venues of one name. All cells the same; or of one that people wrote, its name and postcode, and nothing that says otherwise. */
function isSame({ own }: Known, cells: Cells): boolean {
	if (keyOf(own) === keyOf(cells)) return true;
	if (!cells.postcode || own.postcode !== cells.postcode) return false;
	return VENUE_COLUMNS.every(
		(column) =>
			column === 'latitude' ||
			column === 'longitude' ||
			column === 'venue_name' ||
			cells[column] === '' ||
			cells[column] === own[column]
	);
}

function newVenue(id: string, cells: Cells, ground: ImportGround): typeof venues.$inferInsert {
	const hasPoint = cells.latitude !== '' && cells.longitude !== '';
	const point = hasPoint ? { lat: Number(cells.latitude), lng: Number(cells.longitude) } : null;
	const [own = ''] = cells.areas_served.split(';');
	const features = cells.access_features.split(';').filter(Boolean) as AccessFeature[];
	return {
		id,
		slug: `${slugify(cells.venue_name).slice(0, 60) || 'venue'}-${id.slice(0, 8)}`,
		name: cells.venue_name,
		addressLine1: cells.address_line_1 || null,
		addressLine2: cells.address_line_2 || null,
		town: cells.town || null,
		postcode: cells.postcode || null,
		lat: point?.lat ?? null,
		lng: point?.lng ?? null,
		pointPrecision: point && ground.precisionOf(point),
		areaId: (point && ground.areaAt(point)) ?? own,
		access: features.length > 0 ? guideOf(features) : null
	};
}

const ANSWERS: Record<AccessFeature, (guide: AccessGuide) => void> = {
	step_free: (guide) => (guide.entrance.stepFree = 'yes'),
	accessible_toilet: (guide) => (guide.toilets.accessibleToilet = 'yes'),
	changing_places: (guide) => (guide.toilets.changingPlaces = 'yes'),
	lift: (guide) => (guide.lifts.lift = 'yes'),
	blue_badge_parking: (guide) => (guide.parking.blueBadgeBays = 'yes'),
	hearing_loop: (guide) => (guide.hearingAndAssistive.hearingLoop = 'yes'),
	sign_language: (guide) => (guide.hearingAndAssistive.signLanguage = 'yes'),
	quiet_space: (guide) => (guide.quietSpace.quietSpace = 'yes')
};

function guideOf(features: readonly AccessFeature[]): AccessGuide {
	const guide = accessGuide.parse({});
	for (const feature of ACCESS_FEATURES) if (features.includes(feature)) ANSWERS[feature](guide);
	return guide;
}

/** For each of these rows its organisation, found by its name; null for a row that names none. */
export async function findOrganisations(
	tx: Transaction,
	rows: readonly Cells[]
): Promise<(FoundPlace | null)[]> {
	const names = new Set(rows.flatMap(({ organisation }) => organisation || []));
	const there = new Map<string, string>();
	// Letter for letter: what is written otherwise has to come out again as it was.
	for (const { id, name } of await organisationsByName(tx, [...names])) {
		if (!there.has(name)) there.set(name, id);
	}
	const made = new Map<string, typeof organisations.$inferInsert>();
	const found = rows.map(({ organisation: name }) => {
		if (!name) return null;
		const known = there.get(name);
		if (known) return { id: known, isNew: false };
		const id = stableId('organisation', `import ${name}`);
		made.set(id, { id, slug: `${slugify(name).slice(0, 60) || 'group'}-${id.slice(0, 8)}`, name });
		return { id, isNew: true };
	});
	await insertRows(tx, organisations, [...made.values()]);
	return found;
}
