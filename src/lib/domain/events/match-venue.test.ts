import { expect, it } from 'vitest';
import { matchVenue } from './match-venue';

const venue = (id: string, name: string, postcode: string | null = null) => ({
	id,
	name,
	postcode,
	areaId: 'grays'
});
const venues = [
	venue('mill', 'Mill Pond Hall', 'RM15 4AA'),
	venue('mill-annexe', 'Mill Pond Hall Annexe', 'RM15 4AA'),
	venue('church', "St John's Church Hall", 'RM17 5AA'),
	venue('hall', 'Hall')
];

it.each([
	['Mill Pond Hall, Mill Road, Aveley', 'mill'],
	['Room 2, Mill Pond Hall Annexe', 'mill-annexe'],
	['St. Johns Church Hall', 'church'],
	['St John’s church hall, Grays', 'church'],
	['12 High Street, Grays, RM175AA', 'church'],
	['RM15 4AA', null],
	['The Hall', null],
	['Windmill Pond Halls', null],
	['', null]
])('%j is %s', (location, id) => expect(matchVenue(location, venues)?.id ?? null).toBe(id));
