import { localMoment } from '$lib/domain/local-time';
import { isOn } from '$lib/domain/opening/by-kind';
import { spacesNow } from '$lib/domain/opening/seasons';
import { m } from '$lib/paraglide/messages';
import { allHits } from '$lib/server/all-hits';
import { realFirst } from '$lib/server/card';
import { monthDayWords } from '$lib/words/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { date } = localMoment(now);
	const [today, all] = await Promise.all([
		allHits(services, { kinds: ['warm_space'], open: 'today' }, now),
		allHits(services, { kinds: ['warm_space'] }, now)
	]);
	const { mode, startsOn } = spacesNow(all, date);
	// In summer those come first that are cool, not those that are warm all year.
	const first = today.filter(({ timesOf }) => mode !== 'cool' || timesOf === 'cool_space');
	const openToday = new Set(first.map(({ id }) => id));
	const others = realFirst(all).filter(({ id }) => !openToday.has(id));
	const cards = (hits: typeof all) => hits.map((hit) => services.card(hit, now));
	return {
		mode,
		resting: startsOn && m.warm_resting({ date: monthDayWords(startsOn.slice(5)) }),
		today: cards(realFirst(first)),
		rest: cards(others.filter(({ openingTimes }) => isOn(openingTimes, date))),
		off: cards(others.filter(({ openingTimes }) => !isOn(openingTimes, date))),
		total: all.length
	};
};
