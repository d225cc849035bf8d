/** Likely duplicates as work at the desk: pairs of which somebody may change both. */
import type { DuplicateReason } from '$lib/domain/likely-duplicates';
import type { Person } from '$lib/domain/person';
import { harmOf } from '$lib/domain/review';
import { urgencyOf } from '$lib/domain/urgency';
import { m } from '$lib/paraglide/messages';
import type { Services } from '../services';
import type { DuplicatePair } from './duplicate-book';
import { reachOf } from './reach';

/** The pairs within somebody's areas, the likeliest first. Invented examples are nobody's work. */
export async function pairsFor(
	{ duplicates }: Pick<Services, 'duplicates'>,
	person: Person
): Promise<DuplicatePair[]> {
	const reach = reachOf(person);
	const pairs = await duplicates.pairs();
	return pairs.filter(({ listings }) =>
		listings.every(
			({ areaId, origin }) =>
				origin !== 'sample' && (reach === 'everywhere' || reach.includes(areaId))
		)
	);
}

export type DuplicateTask = {
	kind: 'duplicate';
	/** Both ids with a slash between: the end of the address of its page. */
	id: `${string}/${string}`;
	/** Of both. */
	name: string;
	areaId: string | null;
	reasons: DuplicateReason[];
	urgency: number;
};

/** The likely duplicates within somebody's areas, as the desk puts them among its other work. */
export async function duplicateTasks(
	services: Pick<Services, 'duplicates'>,
	person: Person
): Promise<DuplicateTask[]> {
	const pairs = await pairsFor(services, person);
	return pairs.map((pair) => {
		const [first, second] = pair.listings;
		return {
			kind: 'duplicate',
			id: `${first.id}/${second.id}`,
			name: m.duplicates_pair({ first: first.name, second: second.name }),
			areaId: first.areaId,
			reasons: pair.reasons,
			urgency: urgencyOfPair(pair)
		};
	});
}

/** Two entries for one thing do half the harm of a wrong one: one of them may still be right. */
const urgencyOfPair = ({ listings, score }: DuplicatePair): number =>
	urgencyOf({
		harm: (score * Math.max(...listings.map(({ kinds }) => harmOf(kinds)))) / 2,
		waitingDays: 0,
		views: 0
	});
