import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import { findEdit } from '#db/queries/listing-edits.server';
import { isPublicStatus } from '$lib/domain/listing';
import { FORM_FIELDS, typedOf, type FormField } from '$lib/domain/listing-form';
import { may } from '$lib/domain/permissions';
import { factWords, fieldWords } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm, type OpenForm } from '$lib/server/read-form';
import {
	dropUnsaved,
	keepUnsaved,
	saveListing,
	type Conflict
} from '$lib/server/use-cases/edit-listing';
import { seeListing } from '$lib/server/use-cases/see-listing';
import { momentWords } from '$lib/words/accounts';
import { CHECKS_BY_HAND } from '$lib/words/desk';
import type { Actions, PageServerLoad } from './$types';
import { typedFrom } from './typed.server';

export const load: PageServerLoad = async ({ locals: { person, services }, params }) => {
	const seen = await seeListing(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.listing;
	if (!may(person, 'edit_listing', objectOf(seen.listing))) error(403);
	const unsaved = await findEdit(services.db, { listingId: id, userId: person.id });
	const { areas, categories } = services.place;
	const { places, groups } = await listPlacesAndGroups(services.db);
	const isNear = ({ areaId }: { areaId: string }) => areaId === content.areaId;
	return {
		id,
		name: content.name,
		isLive: isPublicStatus(content.status),
		version: unsaved?.baseVersion ?? version,
		typed: unsaved?.typed ?? typedOf(content),
		unsaved: unsaved && momentWords(unsaved.savedAt),
		isOld: unsaved !== null && unsaved.baseVersion !== version,
		areas: areas
			.filter((area) => may(person, 'add_listing', { areaId: area.id }))
			.map(({ id, name }) => ({ id, name })),
		allAreas: areas.map(({ id, name }) => ({ id, name })),
		categories: categories.map(({ id, name }) => ({ id, name })),
		places: [...places.filter(isNear), ...places.filter((place) => !isNear(place))].map(
			({ id, name, town, postcode }) => ({
				id,
				words: [name, town, postcode].filter(Boolean).join(', ')
			})
		),
		groups
	};
};

const isField = (text: string): text is FormField => FORM_FIELDS.some((field) => field === text);

function editFrom(form: OpenForm) {
	const how = form.text('checkedHow', 40);
	return {
		checkedHow: CHECKS_BY_HAND.find(({ method }) => method === how)?.method,
		typed: typedFrom(form),
		baseVersion: Number(form.text('version', 12)) || 0,
		takeTheirs: form.chosen('take').filter(isField),
		reason: form.text('reason', 300)
	};
}

/** What somebody else made of it meanwhile, in words, beside what was typed. */
async function conflictWords(event: RequestEvent<{ id: string }>, conflict: Conflict) {
	const { person, services } = event.locals;
	const seen = await seeListing(services, person, event.params.id);
	if (!seen.ok) error(404);
	const names = await namesFor(services, [seen.listing.content]);
	const words = (field: FormField) => ({
		field,
		label: fieldWords(field),
		theirs: factWords(seen.listing.content, field, names)
	});
	return { decide: conflict.conflicts.map(words), taken: conflict.taken.map(words) };
}

export const actions: Actions = {
	save: async (event) => {
		const { person, services } = event.locals;
		const edit = editFrom(await openForm(event.request));
		const { typed, baseVersion: version } = edit;
		const result = await saveListing(services, person, event.params.id, edit, new Date());
		const problems = {};
		if (result.ok) {
			const done = result.isLive ? 'saved_live' : 'saved';
			redirect(303, `${resolve(`/desk/listings/${event.params.id}`)}?done=${done}`);
		}
		if (result.problem === 'fields') {
			return fail(400, { typed, version, problems: result.problems, conflict: null });
		}
		if (result.problem !== 'conflict') {
			const status = result.problem === 'forbidden' ? 403 : 404;
			return fail(status, { typed, version, problems, conflict: null, problem: result.problem });
		}
		const conflict = await conflictWords(event, result);
		return fail(409, { typed: result.merged, version: result.version, problems, conflict });
	},
	/** Asked for by script while somebody types, and by the button for whoever goes on later. */
	keep: async ({ locals: { person, services }, params, request }) => {
		const edit = editFrom(await openForm(request));
		const result = await keepUnsaved(services, person, params.id, edit, new Date());
		if (!result.ok) return fail(result.problem === 'forbidden' ? 403 : 404);
		if (request.headers.get('accept') === 'application/json') return {};
		redirect(303, `${resolve(`/desk/listings/${params.id}`)}?done=kept`);
	},
	drop: async ({ locals: { person, services }, params }) => {
		const result = await dropUnsaved(services, person, params.id);
		if (!result.ok) error(result.problem === 'forbidden' ? 403 : 404);
		redirect(303, `${resolve(`/desk/listings/${params.id}`)}?done=dropped`);
	}
};
