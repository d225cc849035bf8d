import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findEdit } from '#db/queries/listing-edits.server';
import { partsToEnter, timesOfPart } from '$lib/domain/opening/parts';
import { typedOfTimes } from '$lib/domain/opening/entry/typed-times';
import { addTimes, copyTimes, readTimes, saveTimes } from '$lib/server/times-actions';
import { timesView } from '$lib/server/times-page';
import { seeOpeningTimes, setOpeningTimes } from '$lib/server/use-cases/set-opening-times';
import { timesPartWords } from '$lib/words/opening-entry';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { person, services } = locals;
	const result = await seeOpeningTimes(services, person, params.id);
	if (!result.ok) error(result.problem === 'nothing' ? 404 : 403);
	const { id, content, version } = result.listing;
	const parts = partsToEnter(content);
	const part = parts.find((one) => one === url.searchParams.get('of')) ?? 'listing';
	const at = { now: new Date(), calendar: services.place.calendar };
	const whose = person && { listingId: id, userId: person.id };
	return {
		id,
		/** They came from the form, or were in the middle of it. */
		isInForm: whose !== null && (await findEdit(services.db, whose)) !== null,
		name: content.name,
		version,
		part,
		parts: parts.map((one) => ({ part: one, words: timesPartWords(one) })),
		isSaved: url.searchParams.has('saved'),
		view: timesView(typedOfTimes(timesOfPart(content, part)), at)
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
			(sent, now) => setOpeningTimes(services, person, id, sent, now),
			({ part }) => `${resolve(`/desk/listings/${id}/times`)}?of=${part}&saved`
		);
	}
};
