/** Feeds of other directories: for coordinators alone. */
import {
	letNeighbourGo,
	readNeighbourFromNow,
	seeNeighbours,
	tryNeighbourAgain
} from '#server/use-cases/keep-neighbours';
import type { UseCaseRow } from './use-case-rows';
import { COORDINATOR } from './who';

const NONE = '00000000-0000-4000-8000-000000000000';

export const NEIGHBOUR_ROWS: Record<string, UseCaseRow> = {
	'keep-neighbours#letNeighbourGo': {
		who: COORDINATOR,
		call: ({ services, actor }) => letNeighbourGo(services, actor, NONE)
	},
	'keep-neighbours#readNeighbourFromNow': {
		who: COORDINATOR,
		call: ({ services, actor, fresh, now }) => {
			// Nobody is asked: the address is refused before that.
			const form = { name: fresh, url: `http://127.0.0.1/${fresh}`, withinMetres: 3000 };
			return readNeighbourFromNow(services, actor, form, now);
		}
	},
	'keep-neighbours#seeNeighbours': {
		who: COORDINATOR,
		call: ({ services, actor }) => seeNeighbours(services, actor)
	},
	'keep-neighbours#tryNeighbourAgain': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => tryNeighbourAgain(services, actor, NONE, now)
	}
};
