/** Why figures changed, in words: what happened to each listing, and how often what did. */
import { versionsBetween, type VersionBetween } from '#db/queries/what-happened.server';
import { BRINGS, HAPPENINGS, happened, TAKES, type Happening } from '#domain/mapping/why';
import type { Area } from '$lib/domain/geography';
import { localMoment } from '$lib/domain/local-time';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { Services } from '../services';

type Step = { what: Happening; version: VersionBetween };
type Compared = {
	first: string;
	last: string;
	/** Slugs. */
	came: readonly string[];
	went: readonly string[];
	/** Listings of the last day by slug, with their name. */
	here: ReadonlyMap<string, string>;
};

/** What happened to listings that stayed, besides being checked: shown one by one. */
const STAYED: readonly Happening[] = ['closed', 'opened', 'sorted'];
const STAYED_SHOWN = 60;

export async function whyView(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	{ id }: Pick<Area, 'id'>,
	{ first, last, came, went, here }: Compared
) {
	const steps = stepsOf(await versionsBetween(db, id, { first, last }), id);
	// The last word of each is what the figures of the last day say.
	const lastOf = (slug: string, among: readonly Happening[]) =>
		steps.get(slug)?.findLast(({ what }) => among.includes(what)) ?? null;
	const wordsOf = (slug: string, among: readonly Happening[]) => {
		const step = lastOf(slug, among);
		return step && stepWords(step, place, id);
	};
	const stayed = [...here].filter(([slug]) => !came.includes(slug));
	const counted = [
		...came.map((slug) => lastOf(slug, BRINGS)),
		...went.map((slug) => lastOf(slug, TAKES)),
		...stayed.flatMap(([slug]) => [lastOf(slug, ['checked']), lastOf(slug, STAYED)])
	].flatMap((step) => step?.what ?? []);
	return {
		cameBy: new Map(came.map((slug) => [slug, wordsOf(slug, BRINGS)])),
		wentBy: new Map(went.map((slug) => [slug, wordsOf(slug, TAKES)])),
		stayed: stayed
			.flatMap(([slug, name]) => {
				const words = wordsOf(slug, STAYED);
				return words ? [{ slug, name, words }] : [];
			})
			.slice(0, STAYED_SHOWN),
		counts: HAPPENINGS.flatMap((what) => {
			const count = counted.filter((one) => one === what).length;
			return count > 0 ? [m[`rooms_why_count_${what}`]({ count })] : [];
		})
	};
}

/** By slug, the oldest first. */
function stepsOf(versions: readonly VersionBetween[], areaId: string): Map<string, Step[]> {
	const steps = new Map<string, Step[]>();
	for (const version of versions) {
		for (const what of happened(version.before, version.after, areaId)) {
			const isMerge = what === 'archived' && version.isMerged;
			const step: Step = { what: isMerge ? 'merged' : what, version };
			steps.set(version.slug, [...(steps.get(version.slug) ?? []), step]);
		}
	}
	return steps;
}

/** "Archived on 3 November 2026" */
function stepWords(
	{ what, version: { at, before, after, mergedInto } }: Step,
	{ areas }: Services['place'],
	areaId: string
): string {
	const date = dateWords(localMoment(at).date);
	const nameOf = (id: string | undefined) => areas.find((area) => area.id === id)?.shortName ?? '';
	switch (what) {
		case 'merged':
			return mergedInto
				? m.rooms_why_merged_into({ date, name: mergedInto.name })
				: m.rooms_why_merged({ date });
		case 'moved_in':
			return before?.areaId === after.areaId
				? m.rooms_why_serves({ date })
				: m.rooms_why_moved_in({ date, area: nameOf(before?.areaId) });
		case 'moved_out':
			return before?.areaId === areaId
				? m.rooms_why_moved_out({ date, area: nameOf(after.areaId) })
				: m.rooms_why_serves_not({ date });
		case 'closed':
			return [m.rooms_why_closed({ date }), after.closedNote].filter(Boolean).join(' ');
		default:
			return m[`rooms_why_${what}`]({ date });
	}
}
