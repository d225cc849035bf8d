import { unsentLetters } from '#db/queries/mail.server';
import { may } from '$lib/domain/permissions';
import { AREA_ROLES } from '$lib/domain/person';
import { isForHands } from '$lib/server/mail/for-hands';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { person, services } }) => {
	const { db, mail, place } = services;
	const letters = may(person, 'see_letters') ? await unsentLetters(db, new Date()) : [];
	return {
		areas: place.areas
			.filter(({ id }) => person?.areaIds.includes(id))
			.map(({ id, name }) => ({ id, name })),
		worksInAreas: person !== null && AREA_ROLES.includes(person.role),
		lettersWaiting: letters.filter((letter) => isForHands(letter, mail)).length
	};
};
