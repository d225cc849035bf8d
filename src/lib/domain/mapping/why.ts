/** Why the figures of an area changed: what happened to its listings, version by version. */
import { isPublicStatus, type ListingStatus, type Origin } from '../listing';

/** Of one version of a listing, as much as tells what happened. Nothing private is in it. */
export type ListingFacts = {
	status: ListingStatus;
	origin: Origin;
	areaId: string;
	/** Those it serves, and those of its further places. */
	otherAreas: string[];
	checkedOn: string | null;
	kinds: string[];
	categories: string[];
	/** For residents, where it is closed for now. */
	closedNote: string | null;
};

export const HAPPENINGS = [
	...(['added', 'imported', 'published', 'restored', 'moved_in'] as const),
	...(['merged', 'archived', 'hidden', 'moved_out', 'withdrawn'] as const),
	...(['closed', 'opened', 'checked', 'sorted'] as const)
] as const;
export type Happening = (typeof HAPPENINGS)[number];
/** What brings a listing into the figures of an area, and what takes it out. */
export const BRINGS: readonly Happening[] = HAPPENINGS.slice(0, 5);
export const TAKES: readonly Happening[] = HAPPENINGS.slice(5, 10);

/** What a version did to a listing, as the figures of an area see it. `before`: null where it is the first. */
export function happened(
	before: ListingFacts | null,
	after: ListingFacts,
	areaId: string
): Happening[] {
	const isHere = counts(after, areaId);
	if (!before || !counts(before, areaId)) return isHere ? [arrival(before, after, areaId)] : [];
	if (!isHere) return [departure(after, areaId)];
	return [
		...(before.status !== after.status ? [closing(after)] : []),
		...((after.checkedOn ?? '') > (before.checkedOn ?? '') ? ['checked' as const] : []),
		...(isSorted(before, after) ? [] : ['sorted' as const])
	];
}

const isIn = ({ areaId, otherAreas }: ListingFacts, id: string): boolean =>
	areaId === id || otherAreas.includes(id);
const counts = (facts: ListingFacts, id: string): boolean =>
	isPublicStatus(facts.status) && isIn(facts, id);

function arrival(before: ListingFacts | null, after: ListingFacts, areaId: string): Happening {
	if (before && isPublicStatus(before.status) && !isIn(before, areaId)) return 'moved_in';
	if (before?.status === 'archived' || before?.status === 'hidden') return 'restored';
	if (after.origin === 'imported') return 'imported';
	return before ? 'published' : 'added';
}

function departure(after: ListingFacts, areaId: string): Happening {
	if (after.status === 'archived' || after.status === 'hidden') return after.status;
	return isIn(after, areaId) ? 'withdrawn' : 'moved_out';
}

const closing = ({ status }: ListingFacts): Happening =>
	status === 'temporarily_closed' ? 'closed' : 'opened';

const isSame = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((one) => b.includes(one));
const isSorted = (a: ListingFacts, b: ListingFacts): boolean =>
	isSame(a.kinds, b.kinds) && isSame(a.categories, b.categories);
