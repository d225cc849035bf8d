import type { Reach } from '#db/queries/reach';
import type { Person } from '#domain/person';

/** Where somebody's work at the desk lies. Whoever has no areas has none. */
export const reachOf = ({ role, areaIds }: Pick<Person, 'role' | 'areaIds'>): Reach =>
	role === 'coordinator' ? 'everywhere' : areaIds;
