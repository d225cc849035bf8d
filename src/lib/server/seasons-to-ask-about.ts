/** Which entries to ask about before their season starts: last winter's times are not this winter's. */
import type { Database } from '#db/client.server';
import { listingsWithSeasons } from '#db/queries/seasons.server';
import { timesByKind } from '#domain/opening/by-kind';
import { localMoment } from '#domain/local-time';
import { seasonsToCheck, type SeasonToCheck } from '#domain/opening/seasons';

export type ToAskAbout = SeasonToCheck & {
	id: string;
	slug: string;
	name: string;
	areaId: string;
	/** "YYYY-MM-DD"; null while nobody has. */
	checkedOn: string | null;
};

/**
 * Listings whose season starts within so many weeks and that nobody has checked since it ended last, the first to
 * start first. `areaIds` null is every area.
 */
export async function seasonsToAskAbout(
	db: Database,
	{
		now,
		withinWeeks,
		areaIds
	}: { now: Date; withinWeeks: number; areaIds: readonly string[] | null }
): Promise<ToAskAbout[]> {
	const { date: today } = localMoment(now);
	const rows = await listingsWithSeasons(db, areaIds);
	return rows
		.flatMap((row) => {
			const { id, slug, name, areaId, checkedOn } = row;
			const season = seasonsToCheck({ parts: timesByKind(row), checkedOn }, today, withinWeeks);
			return season.map((one) => ({ id, slug, name, areaId, checkedOn, ...one }));
		})
		.sort((a, b) => a.startsOn.localeCompare(b.startsOn));
}
