/** Which of our places and groups somebody may mean, before another one is made. */
import { nameWords } from './name-words';

type Named = { name: string };

/** One name has all the words of the other: "Grays Chess Club" and "Grays Chess". One common word is not enough. */
function isNamedAlike(name: string, other: string): boolean {
	const [a, b] = [nameWords(name), nameWords(other)];
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const isTelling = short.length > 1 || (short.length === 1 && long.length === 1);
	return isTelling && short.every((word) => long.includes(word));
}

const tight = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase();

/** The places at this postcode first, then those whose name is in the name of what somebody adds. */
export function likelyPlaces<Place extends Named & { postcode: string | null }>(
	{ name, postcode }: { name: string; postcode: string },
	places: readonly Place[]
): Place[] {
	const isThere = (place: Place) =>
		tight(postcode) !== '' && tight(place.postcode ?? '') === tight(postcode);
	const named = places.filter((place) => !isThere(place) && isNamedAlike(name, place.name));
	return [...places.filter(isThere), ...named];
}

export const likelyGroups = <Group extends Named>(
	name: string,
	groups: readonly Group[]
): Group[] => groups.filter((group) => isNamedAlike(name, group.name));
