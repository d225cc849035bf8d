import { placeState, readPlaceData } from '#db/queries/place.server';
import type { Keeping, Progress } from './progress';

/**
 * Reads the place anew where an import or an edit of the holidays has changed it, or somebody its words, in whatever process. The object stays and its parts are
 * replaced, because all that draws and reads by it holds on to it; search is made ready with the next vocabulary.
 */
export async function followPlace(
	{ db, log, place }: Keeping,
	progress: Pick<Progress, 'placeState' | 'vocabularyState'>
): Promise<void> {
	if (!place) return;
	const state = await placeState(db);
	if (state === progress.placeState) return;
	Object.assign(place, await readPlaceData(db));
	progress.placeState = state;
	progress.vocabularyState = '';
	log.info(
		'Boundaries, postcodes, population, holidays, categories or help texts have changed, and are in use.'
	);
}
