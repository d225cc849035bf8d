import { may } from '$lib/domain/permissions';
import type { LayoutServerLoad } from './$types';

/** Who is here, for the bar above every page. */
export const load: LayoutServerLoad = ({ locals: { person } }) => ({
	person: person && { name: person.name, role: person.role },
	mayStart: may(person, 'see_start'),
	maySeeDesk: may(person, 'see_desk'),
	maySeeRooms: may(person, 'see_mapping_rooms'),
	maySeePeople: may(person, 'see_people'),
	maySeeLetters: may(person, 'see_letters')
});
