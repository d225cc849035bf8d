/** The mapping rooms: what everybody reads, and what members of an area do. */
import { asks } from '#db/schema/index';
import { raiseMemberAsk, stepAsk } from '#server/use-cases/answer-ask';
import { keepMeeting } from '#server/use-cases/keep-meeting';
import { keepScenario } from '#server/use-cases/keep-scenario';
import { proposeAsset } from '#server/use-cases/propose-asset';
import { takeSnapshot } from '#server/use-cases/take-snapshot';
import { teachWords } from '#server/use-cases/teach-words';
import { tieListings } from '#server/use-cases/tie-listings';
import type { RouteRow } from './route-rows';
import type { UseCaseRow } from './use-case-rows';
import { COORDINATOR, EVERYONE, MAPPERS, type Situation, type Who } from './who';

const read: RouteRow = { who: EVERYONE, actions: [] };

export const MAPPING_ROUTE_ROWS: Record<string, RouteRow> = {
	'/(communities)/communities/[area]/work': {
		who: MAPPERS,
		actions: ['raise', 'snapshot', 'tie', 'untie']
	},
	'/(communities)/communities/[area]/work/asks/[id]': { who: MAPPERS, actions: ['default'] },
	'/(communities)/communities/[area]/work/meetings': { who: MAPPERS, actions: ['default'] },
	'/(communities)/communities/[area]/work/propose': { who: MAPPERS, actions: ['default'] },
	'/(communities)/communities/[area]/work/what-if': { who: MAPPERS, actions: ['default'] },
	'/(communities)/communities/[area]/work/words': { who: MAPPERS, actions: ['default'] },
	'/(public)/communities': read,
	'/(public)/communities/[area]': read,
	'/(public)/communities/[area]/asks': { who: EVERYONE, actions: ['default'] },
	'/(public)/communities/[area]/changes': read,
	'/(public)/communities/[area]/meetings.ics': { who: EVERYONE, methods: ['GET', 'fallback'] },
	'/(public)/communities/[area]/report': read,
	'/(public)/communities/[area]/threads': read,
	'/(public)/communities/coverage': read,
	'/(public)/communities/figures': read,
	'/(public)/communities/matrix': read,
	'/(public)/communities/matrix.csv': read,
	'/(public)/communities/matrix.svg': read,
	'/(public)/communities/scenarios/[id]': read
};

/** A room has no archive: that situation is one more in the own area. */
const OWN_AREA: Record<Situation, Who[]> = {
	'own area': MAPPERS,
	'other area': COORDINATOR,
	archived: MAPPERS
};

export const MAPPING_USE_CASE_ROWS: Record<string, UseCaseRow> = {
	'answer-ask#raiseMemberAsk': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, now }) => {
			const ask = { title: 'A warm room', story: 'Nobody has one.', place: '', evidence: '' };
			return raiseMemberAsk(services, actor, areaId, { ...ask, origin: 'member' }, now);
		}
	},
	'answer-ask#stepAsk': {
		who: OWN_AREA,
		call: async ({ services, actor, areaId, now }) => {
			const [ask] = await services.db
				.insert(asks)
				.values({
					...{ areaId, origin: 'resident', title: 'A warm room', story: 'Nobody has one.' },
					...{ createdAt: now, updatedAt: now }
				})
				.returning({ id: asks.id });
			const step = { text: 'We talk.', state: 'agreed', outcome: null, isPublic: true };
			return stepAsk(services, actor, ask?.id ?? '', { ...step, listing: '', version: 1 }, now);
		}
	},
	'keep-meeting#keepMeeting': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, now }) => {
			const when = { date: '2026-12-01', from: '19:00', to: '' };
			const shown = { isPublic: true, isCancelled: false };
			const meeting = { title: 'We meet', place: 'Library', note: '', ...when, ...shown };
			return keepMeeting(services, actor, areaId, null, meeting, now);
		}
	},
	'keep-scenario#keepScenario': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, now }) => {
			const changes = [{ what: 'close_listing', slug: 'x' }];
			const scenario = { title: 'The hall closes', need: '', walk: 10, changes };
			return keepScenario(services, actor, areaId, scenario, now);
		}
	},
	'propose-asset#proposeAsset': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, fresh }) => {
			const asset = { name: fresh, kind: 'group', where: 'Beside the church', note: '' };
			return proposeAsset(services, actor, areaId, asset, null);
		}
	},
	'take-snapshot#takeSnapshot': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, now }) => takeSnapshot(services, actor, areaId, now)
	},
	'teach-words#teachWords': {
		who: OWN_AREA,
		call: ({ services, actor, areaId, now }) => {
			const given = { words: 'never asked', leadsTo: 'kind:group', strength: 'means' };
			return teachWords(services, actor, areaId, { ...given, language: 'en' }, now);
		}
	},
	'tie-listings#tieListings': {
		who: OWN_AREA,
		call: ({ services, actor, areaId }) => {
			const tie = { from: 'one', to: 'two', kind: 'shares', isTied: true };
			return tieListings(services, actor, areaId, tie);
		}
	}
};
