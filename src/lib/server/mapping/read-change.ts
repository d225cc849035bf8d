/** Changes as they travel in an address, and as a form asks for one. */
import { DAY_NAMES } from '#domain/coverage/need';
import { change, type Change } from '#domain/coverage/scenario';
import { latLng, type LatLng } from '#domain/geography';
import type { Services } from '../services';
import { whereIsPostcode } from '../where-is-postcode';

const MOST = 40;

/** What is no change is left out. */
export function readChanges(params: URLSearchParams): Change[] {
	return params
		.getAll('change')
		.slice(0, MOST)
		.flatMap((text) => {
			const parsed = change.safeParse(jsonOf(text));
			return parsed.success ? [parsed.data] : [];
		});
}

export const writeChanges = (list: readonly Change[]): [string, string][] =>
	list.map((one) => ['change', JSON.stringify(one)]);

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

type Needs = Pick<Services, 'db' | 'place'>;

/** The change that somebody filled in; null where something is missing. Untrusted. */
export async function changeOfForm(
	services: Needs,
	areaId: string,
	params: URLSearchParams
): Promise<Change | null> {
	const text = (name: string) => (params.get(name) ?? '').trim();
	const what = text('do');
	const isPlaced = what === 'move_venue' || what === 'add_group';
	const point = isPlaced ? await whereIs(services, text('where')) : null;
	const day = DAY_NAMES.findIndex((name) => name === text('on')) + 1;
	const given: Record<string, unknown> = {
		close_listing: { slug: text('listing') },
		close_venue: { venueId: text('venue') },
		move_venue: { venueId: text('venue'), to: point },
		drop_session: { slug: text('listing'), day },
		add_session: { slug: text('listing'), day, opens: text('opens'), closes: text('closes') },
		add_group: {
			...{ name: text('name'), kind: text('newkind') || 'group', areaId, at: point },
			...{ category: text('newcategory') || null, day },
			...{ opens: text('opens'), closes: text('closes') }
		}
	};
	const parsed = change.safeParse({ what, ...(given[what] as object | undefined) });
	return parsed.success ? parsed.data : null;
}

/** A town or village, a postcode, or "51.48, 0.32". */
async function whereIs(services: Needs, typed: string): Promise<LatLng | null> {
	const same = (name: string) => name.toLowerCase() === typed.toLowerCase();
	const place = services.place.places.find(({ name, aliases }) => [name, ...aliases].some(same));
	if (place) return { lat: place.lat, lng: place.lng };
	const [lat, lng] = typed.split(/[,;\s]+/).map(Number);
	const read = latLng.safeParse({ lat, lng });
	if (read.success) return read.data;
	const answer = await whereIsPostcode(services, typed.slice(0, 60));
	return answer.ok ? { lat: answer.lat, lng: answer.lng } : null;
}
