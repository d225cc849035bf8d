/** A made-up town on a straight street, so that everybody can work out by hand who has what within a walk. */
import type { Asset, WeekSession } from './asset';
import type { Home } from './coverage';
import { straightMetres } from './walk';

const SOUTH_END = { lat: 51.5, lng: 0.3 };
const METRES_PER_DEGREE = (6_371_008.8 * Math.PI) / 180;

/** So many minutes on foot up the street. */
export const minutesNorth = (minutes: number) => ({
	lat: SOUTH_END.lat + straightMetres(minutes) / METRES_PER_DEGREE,
	lng: SOUTH_END.lng
});

export const homeAt = (minutes: number, people: number | null, more: Partial<Home> = {}): Home => ({
	id: `home-${minutes}`,
	name: null,
	areaId: 'street',
	placeId: null,
	point: minutesNorth(minutes),
	people,
	ages: null,
	...more
});

export const session = (day: number, from: number, to: number): WeekSession => ({
	day,
	from: from * 60,
	to: to * 60
});

/** A free group with known hours at a known door; `sessions` null: nobody knows when. */
export function assetAt(
	slug: string,
	minutes: number,
	sessions: WeekSession[] | null,
	more: Partial<Asset> = {}
): Asset {
	return {
		id: slug,
		slug,
		name: slug,
		kinds: ['group'],
		categories: [],
		areaId: 'street',
		areaIds: ['street'],
		organisation: null,
		venue: { id: `venue-${slug}`, slug: `venue-${slug}`, name: `Venue of ${slug}` },
		point: minutesNorth(minutes),
		precision: 'exact',
		cost: 'free',
		minAge: null,
		maxAge: null,
		access: {},
		languages: [],
		origin: 'curated',
		checkedOn: null,
		temporarilyClosed: false,
		parts: [{ kinds: more.kinds ?? ['group'], sessions }],
		...more
	};
}

export const onStreet = ({ areaId }: Home): boolean => areaId === 'street';
