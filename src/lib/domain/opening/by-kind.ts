/**
 * A listing of several kinds may keep different hours for each: the library opens at nine, the warm space at ten, the
 * reporting centre by appointment. What a kind does not say for itself, the listing says; then its venue.
 */
import type { Kind, KindDetails } from '../kind';
import { hasHours, type OpeningTimes } from './times';

type Hours = {
	openingTimes: OpeningTimes | null;
	details: KindDetails;
	venue?: { openingTimes?: OpeningTimes | null } | null;
};

/** The times that hold for one kind of a listing. A warm space without times of its own keeps to its own season. */
export function timesForKind(listing: Hours, kind: Kind): OpeningTimes | null {
	const { warmSpace, hirc } = listing.details;
	const shared = listing.openingTimes ?? listing.venue?.openingTimes ?? null;
	if (kind === 'hirc') return hirc?.openingTimes ?? shared;
	if (kind !== 'warm_space' || !warmSpace) return shared;
	if (warmSpace.openingTimes) return warmSpace.openingTimes;
	return hasHours(shared) && warmSpace.season && !shared.season
		? { ...shared, season: warmSpace.season }
		: shared;
}
