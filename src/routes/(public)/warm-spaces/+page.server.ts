import { localMoment } from '$lib/domain/local-time';
import { isOn } from '$lib/domain/opening/by-kind';
import { m } from '$lib/paraglide/messages';
import { realFirst } from '$lib/server/card';
import { spacesToday } from '$lib/server/spaces-today';
import { monthDayWords } from '$lib/words/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services } }) => {
	const now = new Date();
	const { date } = localMoment(now);
	const { mode, startsOn, all, today } = await spacesToday(services, now);
	const openToday = new Set(today.map(({ id }) => id));
	const others = realFirst(all).filter(({ id }) => !openToday.has(id));
	const cards = (hits: typeof all) => hits.map((hit) => services.card(hit, now));
	return {
		mode,
		resting: startsOn && m.warm_resting({ date: monthDayWords(startsOn.slice(5)) }),
		today: cards(realFirst(today)),
		rest: cards(others.filter(({ openingTimes }) => isOn(openingTimes, date))),
		off: cards(others.filter(({ openingTimes }) => !isOn(openingTimes, date))),
		total: all.length
	};
};
