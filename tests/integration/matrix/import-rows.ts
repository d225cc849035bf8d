/** Tables of listings: for coordinators alone, since they reach every area. */
import {
	changeImport,
	seeImport,
	seeRejected,
	undoImport,
	uploadTable,
	writeImport
} from '#server/use-cases/import-listings';
import type { UseCaseRow } from './use-case-rows';
import { COORDINATOR } from './who';

const NONE = '00000000-0000-4000-8000-000000000000';
const table = () => new File(['name,kinds,areas_served\nChoir,group,grays\n'], 'table.csv');

export const IMPORT_ROWS: Record<string, UseCaseRow> = {
	'import-listings#changeImport': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => {
			const wishes = { mapping: ['name' as const], newAs: 'draft' as const, withLikely: false };
			return changeImport(services, actor, NONE, wishes, now);
		}
	},
	'import-listings#seeImport': {
		who: COORDINATOR,
		call: ({ services, actor }) => seeImport(services, actor, NONE, {}, { offset: 0, limit: 1 })
	},
	'import-listings#seeRejected': {
		who: COORDINATOR,
		call: ({ services, actor }) => seeRejected(services, actor, NONE)
	},
	'import-listings#undoImport': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => undoImport(services, actor, NONE, now)
	},
	'import-listings#uploadTable': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => uploadTable(services, actor, table(), '', now)
	},
	'import-listings#writeImport': {
		who: COORDINATOR,
		call: ({ services, actor, now }) => writeImport(services, actor, NONE, now)
	}
};
