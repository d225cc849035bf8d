import { findPhoto, findSuggestion, type SuggestionInFull } from '#db/queries/suggestions.server';
import { may } from '$lib/domain/permissions';
import type { Photo } from '$lib/domain/photo/clean-photo';
import type { Person } from '$lib/domain/person';
import { FORBIDDEN } from '../accounts/answers';
import type { Services } from '../services';

export type SeeSuggestionResult =
	{ ok: true; suggestion: SuggestionInFull } | { ok: false; problem: 'forbidden' | 'nothing' };

/** What somebody told us, with how to answer them: for whoever may answer it. */
export async function seeSuggestion(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<SeeSuggestionResult> {
	const suggestion = await findSuggestion(db, id);
	if (!suggestion) return actor ? { ok: false, problem: 'nothing' } : FORBIDDEN;
	const { areaId } = suggestion;
	return may(actor, 'answer_suggestion', { areaId }) ? { ok: true, suggestion } : FORBIDDEN;
}

/** The photo that came with it, for the same people. */
export async function seePhoto(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true; photo: Photo } | { ok: false; problem: 'forbidden' | 'nothing' }> {
	const seen = await seeSuggestion({ db }, actor, id);
	if (!seen.ok) return seen;
	const photo = await findPhoto(db, seen.suggestion.id);
	return photo ? { ok: true, photo } : { ok: false, problem: 'nothing' };
}
