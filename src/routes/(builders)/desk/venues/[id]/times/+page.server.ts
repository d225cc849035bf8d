import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { typedOfTimes } from '$lib/domain/opening/entry/typed-times';
import { addTimes, copyTimes, readTimes, saveTimes } from '$lib/server/times-actions';
import { timesView } from '$lib/server/times-page';
import { seeVenue } from '$lib/server/use-cases/edit-venue';
import { setVenueTimes } from '$lib/server/use-cases/set-venue-times';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { person, services } = locals;
	const result = await seeVenue(services, person, params.id);
	if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
	const { id, content, version } = result.venue;
	const at = { now: new Date(), calendar: services.place.calendar };
	return {
		id,
		name: content.name,
		version,
		isSaved: url.searchParams.has('saved'),
		view: timesView(typedOfTimes(content.openingTimes ?? null), at)
	};
};

export const actions: Actions = {
	read: readTimes,
	copy: copyTimes,
	add: addTimes,
	save: (event) => {
		const { person, services } = event.locals;
		const { id } = event.params;
		return saveTimes(
			event,
			(sent, now) => setVenueTimes(services, person, id, sent, now),
			() => `${resolve(`/desk/venues/${id}/times`)}?saved`
		);
	}
};
