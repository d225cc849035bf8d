/** What people look for and do not find, as far as the search log may tell it. */
import { oftenAsked } from '#db/queries/search-log.server';
import { localMoment } from '#domain/local-time';
import type { Services } from '../services';

const MOST = 200;
const SHOWN = 20;

/** Words of at least five searches in thirty days; sensitive ones were never written down. */
export async function unmetSearches({ db }: Pick<Services, 'db'>, areaId: string, now: Date) {
	const asked = { until: localMoment(now).date, limit: MOST, withoutResults: true };
	const byArea = await oftenAsked(db, { ...asked, byArea: true });
	const anywhere = await oftenAsked(db, asked);
	const view = ({ words, asks }: { words: string; asks: number }) => ({ words, asks });
	return {
		here: byArea
			.filter((one) => one.areaId === areaId)
			.slice(0, SHOWN)
			.map(view),
		anywhere: anywhere.slice(0, SHOWN).map(view)
	};
}
