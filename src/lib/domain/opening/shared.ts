import type { OpeningTimes } from './times';

/** What every span says is said once, for all: its season, and whether to ask first. */
export function shared(times: OpeningTimes): OpeningTimes {
	const { spans } = times;
	const first = spans[0];
	if (!first) return times;
	const season = first.only?.season;
	const isSeason =
		season && spans.every(({ only }) => JSON.stringify(only?.season) === JSON.stringify(season));
	const isAsk = first.ask !== undefined && spans.every(({ ask }) => ask === first.ask);
	return {
		...times,
		season: isSeason ? season : null,
		...(isAsk && { ask: first.ask }),
		spans: spans.map(({ ask, only, ...span }) => {
			const { season: own, ...rest } = only ?? {};
			const left = { ...rest, ...(own && !isSeason && { season: own }) };
			return {
				...span,
				...(ask && !isAsk && { ask }),
				...(Object.keys(left).length > 0 && { only: left })
			};
		})
	};
}
