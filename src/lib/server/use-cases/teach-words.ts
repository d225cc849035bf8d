/** A member says what words mean that people looked for in vain. Search follows at once. */
import { lockVocabulary } from '#db/queries/vocabulary.server';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { roleWords } from '$lib/words/accounts';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { entryOfForm, isUnmet, problemOf } from '../mapping/taught-words';
import type { Services } from '../services';
import { writeWord } from '../vocabulary/edit-vocabulary';

/**
 * Adds an entry of its own; what is in the vocabulary stays as it is. `given` is untrusted. `unasked`: the words are not
 * among those that found nothing. `help`: they call for help, which search shows by itself.
 */
export async function teachWords(
	services: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	areaId: string,
	given: unknown,
	now: Date
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'fields' | 'unasked' | 'help' }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const { db, place } = services;
	const words = z.object({ words: z.string() }).safeParse(given).data?.words ?? '';
	if (!(await isUnmet(services, areaId, words, now))) return { ok: false, problem: 'unasked' };
	const problem = await db.transaction(async (tx) => {
		await lockVocabulary(tx);
		const checked = await entryOfForm(tx, place, given);
		if (!checked.ok) return problemOf(checked.problems);
		const { entry } = checked;
		await writeWord(tx, { entry, isActive: true }, null, {
			...{ at: now, by: { actor, words: roleWords(actor.role) } },
			action: 'teach_words',
			besides: { areaId, target: `${entry.target.type}:${entry.target.value}` }
		});
		return null;
	});
	if (problem) return { ok: false, problem };
	services.listingsChanged();
	return DONE;
}
