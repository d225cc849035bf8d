import { may } from '$lib/domain/permissions';
import type { SignedIn } from './accounts';

/** Who is here, and which doors are shown to them: for the bar above every page behind the sign-in. */
export const menuOf = (person: SignedIn | null) => ({
	person: person && { name: person.name, role: person.role },
	mayStart: may(person, 'see_start'),
	maySeeDesk: may(person, 'see_desk'),
	maySeeOwn: may(person, 'see_own_listings'),
	maySeeRooms: may(person, 'see_mapping_rooms'),
	maySeePeople: may(person, 'see_people'),
	mayImport: may(person, 'import_listings'),
	mayKeepNeighbours: may(person, 'keep_neighbours'),
	maySeeLetters: may(person, 'see_letters')
});
