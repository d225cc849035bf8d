import { error } from '@sveltejs/kit';
import type { Area } from '$lib/domain/geography';
import type { PlaceData } from '$lib/domain/place-data';

/** The area that an address names; 404 where there is none. */
export function findArea({ areas }: Pick<PlaceData, 'areas'>, id: string): Area {
	return areas.find((area) => area.id === id) ?? error(404, 'No such area');
}
