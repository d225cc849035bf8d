/** Where a postcode is: from the imported ones if it is among them, else from its sector. */
import { findKnownPostcode } from '#db/queries/postcodes.server';
import { locatePostcode, readPostcode, type PostcodeAnswer } from '#domain/postcode';
import type { Services } from './services';

export async function whereIsPostcode(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	typed: string
): Promise<PostcodeAnswer> {
	const read = readPostcode(typed);
	const known = read && (await findKnownPostcode(db, read.postcode));
	return locatePostcode(typed, known, place);
}
