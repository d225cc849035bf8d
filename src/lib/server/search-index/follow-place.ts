import { geoImportState } from '#db/queries/geo-imports.server';
import { readPlaceData } from '#db/queries/place.server';
import type { Keeping, Progress } from './progress';

/**
 * Reads the place anew where `geo:import` has changed it, in another process. The object stays and its parts are
 * replaced, because all that draws and reads by it holds on to it; search is made ready with the next vocabulary.
 */
export async function followPlace(
	{ db, log, place }: Keeping,
	progress: Pick<Progress, 'placeState' | 'vocabularyState'>
): Promise<void> {
	if (!place) return;
	const state = await geoImportState(db);
	if (state === progress.placeState) return;
	Object.assign(place, await readPlaceData(db));
	progress.placeState = state;
	progress.vocabularyState = '';
	log.info('Boundaries, postcodes or population were imported, and are in use.');
}
