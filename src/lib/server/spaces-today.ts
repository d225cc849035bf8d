/** Where it is warm, or cool, today. */
import { localMoment } from '$lib/domain/local-time';
import { spacesNow, type SpacesNow } from '$lib/domain/opening/seasons';
import type { SearchHit } from '#search/engine';
import { allHits } from './all-hits';
import type { Services } from './services';

export type SpacesToday = SpacesNow & {
	/** Every warm space, whatever its season. */
	all: SearchHit[];
	/** Those that open today: in summer the cool ones, not those that are warm all year. */
	today: SearchHit[];
};

export async function spacesToday(
	services: Pick<Services, 'search' | 'arePublic'>,
	now: Date
): Promise<SpacesToday> {
	const [all, openToday] = await Promise.all([
		allHits(services, { kinds: ['warm_space'] }, now),
		allHits(services, { kinds: ['warm_space'], open: 'today' }, now)
	]);
	const { mode, startsOn } = spacesNow(all, localMoment(now).date);
	const today = openToday.filter(({ timesOf }) => mode !== 'cool' || timesOf === 'cool_space');
	return { mode, startsOn, all, today };
}
