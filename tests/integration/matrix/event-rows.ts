/** Events and calendars of groups: who may depends on where they are. */
import { EMPTY_EVENT } from '#domain/events/event-form';
import { changeOccasion } from '#server/use-cases/change-occasion';
import {
	followCalendar,
	letCalendarGo,
	lookAtCalendar,
	seeCalendars,
	tryCalendarAgain
} from '#server/use-cases/follow-calendar';
import { chooseForEvent, keepEventForm } from '#server/use-cases/keep-event-form';
import { moveEvent } from '#server/use-cases/move-event';
import { addEvent, editEvent } from '#server/use-cases/save-event';
import { seeEvent } from '#server/use-cases/see-event';
import type { UseCaseRow } from './use-case-rows';
import { BUILDERS, COORDINATOR, type Situation, type Who } from './who';

/** An event that is archived can be brought back by those who may change it. */
const IN_THE_AREA: Record<Situation, Who[]> = {
	'own area': BUILDERS,
	'other area': COORDINATOR,
	archived: BUILDERS
};
const LIVE_ALONE: Record<Situation, Who[]> = { ...IN_THE_AREA, archived: [] };

/** An address that is never asked. */
const OURSELVES = { url: 'https://127.0.0.1/calendar.ics' };

export const EVENT_ROWS: Record<string, UseCaseRow> = {
	'see-event#seeEvent': {
		who: IN_THE_AREA,
		call: ({ services, actor, event }) => seeEvent(services, actor, event)
	},
	'save-event#addEvent': {
		who: BUILDERS,
		call: ({ services, actor, now }) =>
			addEvent(services, actor, { typed: EMPTY_EVENT, isDraft: true }, now)
	},
	'save-event#editEvent': {
		who: IN_THE_AREA,
		call: ({ services, actor, event, now }) =>
			editEvent(services, actor, event, { typed: EMPTY_EVENT, baseVersion: 1, takeTheirs: [] }, now)
	},
	'keep-event-form#keepEventForm': {
		who: IN_THE_AREA,
		call: ({ services, actor, event, now }) =>
			keepEventForm(services, actor, event, { typed: EMPTY_EVENT, baseVersion: 1 }, now)
	},
	'keep-event-form#chooseForEvent': {
		who: BUILDERS,
		call: ({ services, actor, now }) => chooseForEvent(services, actor, 'new', '', now)
	},
	'change-occasion#changeOccasion': {
		who: IN_THE_AREA,
		call: ({ services, actor, event, now }) => {
			const form = { version: 1, what: 'call_off', on: '2026-11-24T10:00', note: '' };
			return changeOccasion(services, actor, event, { ...form, toDate: '', toTime: '' }, now);
		}
	},
	'move-event#moveEvent': {
		who: IN_THE_AREA,
		call: ({ services, actor, event, now }) =>
			moveEvent(services, actor, event, { version: 1, move: 'archive', note: '' }, now)
	},
	'follow-calendar#seeCalendars': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing }) => seeCalendars(services, actor, listing)
	},
	'follow-calendar#lookAtCalendar': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			lookAtCalendar(services, actor, listing, OURSELVES, now)
	},
	'follow-calendar#followCalendar': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			followCalendar(services, actor, listing, OURSELVES, now)
	},
	'follow-calendar#tryCalendarAgain': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing, now }) =>
			tryCalendarAgain(services, actor, listing, listing, now)
	},
	'follow-calendar#letCalendarGo': {
		who: LIVE_ALONE,
		call: ({ services, actor, listing }) => letCalendarGo(services, actor, listing, listing)
	}
};
