/**
 * A listing as the mapping rooms count it: what it is, where and in which hours of the coming week. Made from the
 * public read model alone, so nothing hidden can be counted.
 */
import { ACCESS_FEATURES, accessAnswer, type AccessFeature } from '../access';
import type { LatLng, PointPrecision } from '../geography';
import type { Kind } from '../kind';
import type { Cost, Origin, PublishedListing, Venue } from '../listing';
import { timesByKind } from '../opening/by-kind';
import { hoursOn } from '../opening/day';
import type { OpenMoment } from '../opening/moment';
import { bounds, hasHours, type OpeningTimes } from '../opening/times';

/** ISO weekday, and minutes from its midnight; `to` may lie past 24:00. */
export type WeekSession = { day: number; from: number; to: number };

/** The hours of some of its kinds; null: nobody knows. */
export type AssetPart = { kinds: Kind[]; sessions: WeekSession[] | null };

export type Named = { id: string; slug: string; name: string };

export type Asset = {
	id: string;
	slug: string;
	name: string;
	kinds: Kind[];
	categories: string[];
	areaId: string;
	/** The areas of all its places, and those it serves: as search counts it. */
	areaIds: string[];
	organisation: Named | null;
	venue: Named | null;
	/** Null where no point is known or the address is hidden. */
	point: LatLng | null;
	precision: PointPrecision | null;
	cost: Cost;
	minAge: number | null;
	maxAge: number | null;
	/** Only what is known to be so, or known not to be. */
	access: Partial<Record<AccessFeature, 'yes' | 'no'>>;
	languages: string[];
	origin: Origin;
	checkedOn: string | null;
	temporarilyClosed: boolean;
	parts: AssetPart[];
	/** Where it meets besides. Left out where it has one place alone. */
	also?: AssetPlace[];
};

/** One place of a listing, and what is known of that place alone. */
export type AssetPlace = Pick<Asset, 'venue' | 'point' | 'precision' | 'access'>;

/** All its places, the main one first, even where that is not known. */
export const placesOf = ({ venue, point, precision, access, also = [] }: Asset): AssetPlace[] => [
	{ venue, point, precision, access },
	...also
];

/** The listing as it is at each of its places. */
export const atEachPlace = (asset: Asset): Asset[] =>
	asset.also ? placesOf(asset).map((place) => ({ ...asset, ...place })) : [asset];

/** Every venue where it meets. */
export const venuesOf = (asset: Asset): Named[] =>
	placesOf(asset).flatMap(({ venue }) => venue ?? []);

/** A listing in the week that begins on the day of the moment, as search knows it for its "open" filters. */
export function toAsset(listing: PublishedListing, moment: OpenMoment): Asset {
	const { organisation } = listing;
	const further = (listing.places ?? []).map(({ venue }) => venue);
	return {
		id: listing.id,
		slug: listing.slug,
		name: listing.name,
		kinds: listing.kinds,
		categories: listing.categories,
		areaId: listing.areaId,
		areaIds: [
			...new Set([listing.areaId, ...further.map(({ areaId }) => areaId), ...listing.areasServed])
		],
		organisation,
		...placeOf(listing.venue),
		cost: listing.cost,
		minAge: listing.minAge,
		maxAge: listing.maxAge,
		languages: listing.languages.map((code) => code.toLowerCase()),
		origin: listing.provenance.origin,
		checkedOn: listing.provenance.checkedOn,
		temporarilyClosed: listing.status === 'temporarily_closed',
		parts: timesByKind(listing).map(({ kinds, times }) => ({
			kinds,
			sessions: hasHours(times) ? sessionsOfWeek(times, moment) : null
		})),
		...(further.length > 0 && { also: further.map(placeOf) })
	};
}

const placeOf = (venue: Venue | null): AssetPlace => ({
	venue: venue && { id: venue.id, slug: venue.slug, name: venue.name },
	point: venue?.lat == null || venue.lng == null ? null : { lat: venue.lat, lng: venue.lng },
	precision: venue?.pointPrecision ?? null,
	access: knownAccess(venue)
});

/** A bank holiday about which nobody has said anything promises nothing; term-time hours count, as in search. */
function sessionsOfWeek(times: OpeningTimes, moment: OpenMoment): WeekSession[] {
	return [0, 1, 2, 3, 4, 5, 6].flatMap((inDays) => {
		const facts = moment.day(inDays);
		return hoursOn(times, facts)
			.filter(({ doubt }) => doubt !== 'bank_holiday')
			.map((hours) => ({ day: facts.weekday, ...bounds(hours) }));
	});
}

function knownAccess(venue: Venue | null): Asset['access'] {
	const known: Asset['access'] = {};
	for (const feature of ACCESS_FEATURES) {
		const answer = accessAnswer(venue?.access ?? null, feature);
		if (answer !== 'unknown') known[feature] = answer;
	}
	return known;
}
