import type { AskContact } from '#domain/geography';

/** Whom to ask in all of Thurrock, until an area has somebody of its own who may be named. */
export const contact: AskContact = {
	name: 'Thurrock CVS',
	about: 'Thurrock CVS helps voluntary groups. The Community Builders work there.',
	address: 'The Beehive, West Street, Grays RM17 6XP',
	phone: null,
	email: 'info@thurrockcvs.org',
	web: 'https://thurrockcvs.org',
	source: 'Stronger Together Thurrock website, page on OurRoad',
	sourceDate: '2021'
};
