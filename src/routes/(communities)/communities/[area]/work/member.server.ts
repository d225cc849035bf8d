import { error } from '@sveltejs/kit';
import type { Area } from '$lib/domain/geography';
import { may } from '$lib/domain/permissions';
import { m } from '$lib/paraglide/messages';
import { findArea } from '../../../../(public)/communities/find-area.server';

/** The area of a room, for whoever may work in it; 404 and 403 for everybody else. */
export function roomOf({ person, services }: App.Locals, id: string): Area {
	const area = findArea(services.place, id);
	if (!may(person, 'open_mapping_room', { areaId: id })) error(403, m.server_not_allowed_title());
	return area;
}
