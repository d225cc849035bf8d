/** Asks in finished words. */
import { askStepsOf, asksOf, type ShownAsk } from '#db/queries/asks.server';
import { localMoment } from '#domain/local-time';
import type { AskState } from '#domain/mapping/ask';
import { m } from '$lib/paraglide/messages';
import { dateWords } from '$lib/words/dates';
import type { Services } from '../services';

export const askStateWords = (state: AskState): string => m[`rooms_ask_${state}`]();

const dayOf = (at: Date) => dateWords(localMoment(at).date);

type Step = Awaited<ReturnType<typeof askStepsOf>>[number];

export function askView(ask: ShownAsk, steps: readonly Step[]) {
	return {
		...{ id: ask.id, title: ask.title, story: ask.story, place: ask.place },
		...{ evidence: ask.evidence, isPublic: ask.isPublic, stateId: ask.state },
		origin: m[`rooms_from_${ask.origin}`](),
		state: askStateWords(ask.state),
		outcome: ask.outcome && m[`rooms_outcome_${ask.outcome}`](),
		raisedOn: dayOf(ask.createdAt),
		listing:
			ask.listingSlug && ask.listingName
				? { name: ask.listingName, href: `/listings/${ask.listingSlug}` }
				: null,
		steps: steps.map(({ at, actor, state, text }) => ({
			...{ actor, text, on: dayOf(at), at: at.toISOString(), state: askStateWords(state) }
		}))
	};
}
export type AskView = ReturnType<typeof askView>;

/** Those of an area: what was answered apart, because that is what people look for. */
export async function asksView(
	{ db }: Pick<Services, 'db'>,
	areaId: string,
	only: { isPublic: boolean }
) {
	const asks = await asksOf(db, areaId, only);
	const steps = await askStepsOf(
		db,
		asks.map(({ id }) => id)
	);
	const views = asks.map((ask) =>
		askView(
			ask,
			steps.filter(({ askId }) => askId === ask.id)
		)
	);
	return {
		answered: views.filter(({ stateId }) => stateId === 'answered'),
		open: views.filter(({ stateId }) => stateId !== 'answered')
	};
}
