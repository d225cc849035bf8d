/** The form in which people write a place: text as it was typed, so that it can be kept, compared and merged. */
import { accessGuide, type AccessGuide } from './access';
import { distanceMetres } from './distance';
import type { LatLng, PointPrecision } from './geography';
import type { Venue } from './listing';
import { readPostcode } from './postcode';
import { readPoint } from './read-point';

/** Versions from before opening times were written with them say nothing of them. */
export type VenueContent = Omit<Venue, 'id' | 'slug'>;

/** A place of which nobody has said anything yet. */
export const emptyVenue = (areaId: string): VenueContent => ({
	...{ name: '', addressLine1: null, addressLine2: null, town: null, postcode: null },
	...{ lat: null, lng: null, pointPrecision: null, addressIsHidden: false, access: null },
	areaId,
	openingTimes: null
});

/** What is asked in each part of the access guide. */
export const ACCESS_QUESTIONS = Object.entries(accessGuide.parse({})).flatMap(([section, part]) =>
	part && typeof part === 'object'
		? [
				{
					section: section as AccessSection,
					facts: Object.keys(part).filter((key) => key !== 'note')
				}
			]
		: []
);
export type AccessSection = Exclude<keyof AccessGuide, 'checkedOn'>;

const TEXTS = ['name', 'addressLine1', 'addressLine2', 'town', 'postcode', 'areaId'] as const;
const POINT = ['lat', 'lng', 'pointPrecision'] as const;
const accessFields = ACCESS_QUESTIONS.flatMap(({ section, facts }) =>
	[...facts, 'note'].map((fact) => `${section}-${fact}`)
);
/** In the order of the form. */
export const VENUE_FIELDS: readonly string[] = [
	...TEXTS,
	'addressIsHidden',
	...POINT,
	...accessFields
];
/** By `VENUE_FIELDS`; what is missing is empty. */
export type TypedVenue = Readonly<Record<string, string>>;

export type VenueProblem = 'missing' | 'too_long' | 'unknown' | 'postcode' | 'point';
const LONGEST = { name: 120, addressLine1: 200, addressLine2: 200, town: 100 } as const;
const MOST_NOTE = 500;
const NOTES = ACCESS_QUESTIONS.map(({ section }) => `${section}-note`);
/** How long each text may be. */
export const VENUE_LIMITS: Readonly<Record<string, number>> = {
	...LONGEST,
	...Object.fromEntries(NOTES.map((field) => [field, MOST_NOTE]))
};

/** The form of a place as it stands. */
export function typedOfVenue(venue: VenueContent): TypedVenue {
	const access = venue.access ?? accessGuide.parse({});
	const answers = ACCESS_QUESTIONS.flatMap(({ section, facts }) =>
		[...facts, 'note'].map((fact) => {
			const answer = (access[section] as Record<string, string | null>)[fact] ?? '';
			return [`${section}-${fact}`, answer === 'unknown' ? '' : answer];
		})
	);
	return {
		...Object.fromEntries(TEXTS.map((field) => [field, venue[field] ?? ''])),
		...Object.fromEntries(POINT.map((field) => [field, String(venue[field] ?? '')])),
		addressIsHidden: venue.addressIsHidden ? 'yes' : '',
		...Object.fromEntries(answers)
	};
}

/**
 * What was typed as a place; what cannot be used is named. `before` keeps the day on which its access was checked, and
 * its opening times.
 */
export function readVenueForm(
	typed: TypedVenue,
	{ areas, before }: { areas: ReadonlySet<string>; before: VenueContent }
): { ok: true; venue: VenueContent } | { ok: false; problems: Record<string, VenueProblem> } {
	const problems: Record<string, VenueProblem> = {};
	const line = (field: string) => (typed[field] ?? '').replace(/\s+/g, ' ').trim();
	for (const [field, most] of Object.entries(VENUE_LIMITS)) {
		if (line(field).length > most) problems[field] = 'too_long';
	}
	if (!line('name')) problems.name = 'missing';
	if (!areas.has(line('areaId'))) problems.areaId = 'unknown';
	const postcode = line('postcode') ? readPostcode(line('postcode'))?.postcode : null;
	if (postcode === undefined) problems.postcode = 'postcode';
	const point = readPoint(line('lat'), line('lng'));
	if (point === undefined) problems.lat = 'point';
	if (Object.keys(problems).length > 0) return { ok: false, problems };
	const precision = PRECISIONS.find((one) => one === line('pointPrecision')) ?? 'exact';
	return {
		ok: true,
		venue: {
			name: line('name'),
			addressLine1: line('addressLine1') || null,
			addressLine2: line('addressLine2') || null,
			town: line('town') || null,
			postcode: postcode ?? null,
			lat: point?.lat ?? null,
			lng: point?.lng ?? null,
			pointPrecision: point ? precision : null,
			addressIsHidden: line('addressIsHidden') === 'yes',
			areaId: line('areaId'),
			access: readAccess(typed, before.access),
			// They have a form of their own.
			openingTimes: before.openingTimes ?? null
		}
	};
}

const PRECISIONS: readonly PointPrecision[] = ['exact', 'postcode', 'sector', 'place'];

function readAccess(typed: TypedVenue, before: AccessGuide | null): AccessGuide {
	const sections = ACCESS_QUESTIONS.map(({ section, facts }) => {
		const answer = (fact: string) => {
			const given = typed[`${section}-${fact}`];
			return given === 'yes' || given === 'no' ? given : 'unknown';
		};
		const note = (typed[`${section}-note`] ?? '').replace(/\s+/g, ' ').trim() || null;
		return [section, { ...Object.fromEntries(facts.map((fact) => [fact, answer(fact)])), note }];
	});
	const checkedOn = before?.checkedOn ?? null;
	return accessGuide.parse({ ...Object.fromEntries(sections), checkedOn });
}

/** A place whose access somebody has looked at on a day ("YYYY-MM-DD"). */
export const withAccessSeen = (venue: VenueContent, on: string): VenueContent => ({
	...venue,
	access: { ...(venue.access ?? accessGuide.parse({})), checkedOn: on }
});

export type VenueMerge = { merged: TypedVenue; conflicts: string[]; taken: string[] };

/** Joins what two people made of the same place; where both changed a field and not to the same, mine stands. */
export function mergeVenues(base: TypedVenue, theirs: TypedVenue, mine: TypedVenue): VenueMerge {
	const of = (typed: TypedVenue, field: string) => typed[field] ?? '';
	const changed = (typed: TypedVenue) =>
		VENUE_FIELDS.filter((field) => of(typed, field) !== of(base, field));
	const [byThem, byMe] = [changed(theirs), changed(mine)];
	const taken = byThem.filter((field) => !byMe.includes(field));
	return {
		merged: { ...mine, ...Object.fromEntries(taken.map((field) => [field, of(theirs, field)])) },
		taken,
		conflicts: byThem.filter(
			(field) => byMe.includes(field) && of(theirs, field) !== of(mine, field)
		)
	};
}

export const POINT_WARNINGS = ['outside', 'other_area', 'far_from_postcode'] as const;
export type PointWarning = (typeof POINT_WARNINGS)[number];

/** A postcode is a street; its sector a part of a town. */
const FAR_METRES = { postcode: 500, sector: 3000 } as const;

/** What is odd about a point. Warnings, not refusals: people know places that maps do not. */
export function pointWarnings(
	point: LatLng | null,
	{
		areaOfPoint,
		areaId,
		postcode
	}: {
		/** Null: in no area of the borough. */
		areaOfPoint: string | null;
		areaId: string;
		postcode: (LatLng & { precision: keyof typeof FAR_METRES }) | null;
	}
): PointWarning[] {
	if (!point) return [];
	const isFar =
		postcode !== null && distanceMetres(point, postcode) > FAR_METRES[postcode.precision];
	const seen: Record<PointWarning, boolean> = {
		outside: areaOfPoint === null,
		other_area: areaOfPoint !== null && areaOfPoint !== areaId,
		far_from_postcode: isFar
	};
	return POINT_WARNINGS.filter((warning) => seen[warning]);
}
