import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import { findEdit } from '#db/queries/listing-edits.server';
import { waitingProposalOf } from '#db/queries/owners.server';
import { readVenueInFull } from '#db/queries/venue-at-desk.server';
import { isPublicStatus } from '$lib/domain/listing';
import type { ListingContent } from '$lib/domain/listing-content';
import { FORM_FIELDS, typedOf, type FormField, type TypedListing } from '$lib/domain/listing-form';
import { isStep, type Step } from '$lib/domain/listing-steps';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { readListingForm } from '$lib/domain/read-listing-form';
import { factWords, fieldWords } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { objectOf } from '$lib/server/desk/write-change';
import { flatHelp, writingHelp } from '$lib/server/desk/writing-help';
import { knownIds } from '$lib/server/known-ids';
import { openForm, type OpenForm } from '$lib/server/read-form';
import {
	dropUnsaved,
	keepUnsaved,
	proposeEdit,
	saveListing,
	type Conflict
} from '$lib/server/use-cases/edit-listing';
import { seeListing } from '$lib/server/use-cases/see-listing';
import { momentWords } from '$lib/words/accounts';
import { CHECKS_BY_HAND } from '$lib/words/desk';
import { timesWords } from '$lib/words/opening-rules';
import type { Actions, PageServerLoad } from './$types';
import { contactRows, typedFrom } from './typed.server';

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeListing(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, version, content } = seen.listing;
	const object = objectOf(seen.listing);
	if (!may(person, 'propose_edit', object)) error(403);
	const isOwner = person.role === 'owner';
	const unsaved = await findEdit(services.db, { listingId: id, userId: person.id });
	const proposed = await waitingProposalOf(services.db, id, person.id);
	const asked = url.searchParams.get('step');
	const typed = unsaved?.typed ?? proposed?.typed ?? typedOf(content);
	const read = readListingForm(typed, knownIds(services.place));
	const mayEdit = may(person, 'edit_listing', object);
	return {
		id,
		step: isStep(asked) ? asked : ('what' as Step),
		problems: read.ok ? {} : read.problems,
		...timesOf(content, mayEdit),
		placeHref: await placeHref(services, person, typed.venueId),
		/** Somebody else of ours looks first, and residents go on seeing what they see until then. */
		mayAsk: mayEdit && isPublicStatus(content.status),
		help: await writingHelp(services, person, {
			...{ id, typed },
			hasTimes: content.openingTimes !== null
		}),
		name: content.name,
		isLive: isPublicStatus(content.status),
		/** Looks after it, and is not trusted yet: a Builder looks first. */
		proposes: isOwner && !may(person, 'edit_own_listing', object),
		isOwner,
		backHref: backOf(person, id),
		version: unsaved?.baseVersion ?? proposed?.baseVersion ?? version,
		typed,
		reason: unsaved?.reason ?? '',
		checkedHow: unsaved?.checkedHow ?? '',
		unsaved: unsaved && momentWords(unsaved.savedAt),
		isOld: unsaved !== null && unsaved.baseVersion !== version,
		...choicesFor(services, person, content, typed),
		...(await placesAndGroups(services, content.areaId))
	};
};

/** Areas and categories to choose from. */
function choicesFor(
	{ place: { areas, categories } }: App.Locals['services'],
	person: Person,
	content: ListingContent,
	typed: TypedListing
) {
	const isOurs = (id: string) =>
		person.role === 'owner' ? id === content.areaId : may(person, 'add_listing', { areaId: id });
	return {
		areas: areas.filter(({ id }) => isOurs(id)).map(({ id, name }) => ({ id, name })),
		allAreas: areas.map(({ id, name }) => ({ id, name })),
		categories: categories
			.filter(({ id, isRetired }) => !isRetired || typed.categories.includes(id))
			.map(({ id, name }) => ({ id, name }))
	};
}

const timesOf = ({ openingTimes }: ListingContent, mayChangeTimes: boolean) => ({
	mayChangeTimes,
	hasTimes: openingTimes !== null,
	times: openingTimes
		? [...timesWords(openingTimes), openingTimes.note ?? ''].filter((line) => line !== '')
		: []
});

/** How one gets in and around is asked there. */
async function placeHref({ db }: App.Locals['services'], person: Person, venueId: string) {
	const venue = venueId ? await readVenueInFull(db, venueId) : null;
	const isOurs = venue && may(person, 'edit_venue', { areaId: venue.content.areaId });
	return isOurs ? resolve(`/desk/venues/${venueId}`) : null;
}

/** Where it may meet, the places of its own area first, and who may run it. */
async function placesAndGroups({ db }: Pick<App.Locals['services'], 'db'>, areaId: string) {
	const { places, groups } = await listPlacesAndGroups(db);
	const near = places.filter((place) => place.areaId === areaId);
	const far = places.filter((place) => place.areaId !== areaId);
	return {
		groups,
		places: [...near, ...far].map(({ id, name, town, postcode }) => ({
			id,
			words: [name, town, postcode].filter(Boolean).join(', ')
		}))
	};
}

/** "who#contact-0-phone": to a step, and to a field there. Anything else goes nowhere. */
function goToStep(wanted: string, id: string): void {
	const [step = '', field = ''] = wanted.split('#');
	if (!isStep(step)) return;
	const target = /^[A-Za-z][\w-]*$/.test(field) ? field : `step-${step}`;
	redirect(303, `${resolve(`/desk/listings/${id}/edit`)}?step=${step}#${target}`);
}

/** Owners have a page of their own in place of the desk. */
const backOf = (person: Pick<Person, 'role'> | null, id: string) =>
	person?.role === 'owner' ? resolve('/builders/own') : resolve(`/desk/listings/${id}`);

const isField = (text: string): text is FormField => FORM_FIELDS.some((field) => field === text);

function editFrom(form: OpenForm) {
	const how = form.text('checkedHow', 40);
	const at = form.text('at', 10);
	return {
		at: isStep(at) ? at : ('what' as Step),
		checkedHow: CHECKS_BY_HAND.find(({ method }) => method === how)?.method,
		typed: typedFrom(form),
		baseVersion: form.version(),
		takeTheirs: form.chosen('take').filter(isField),
		reason: form.text('reason', 300)
	};
}

/** A form that cannot be saved comes back as it was sent. */
const sentBack = ({ at, typed, baseVersion, reason, checkedHow }: ReturnType<typeof editFrom>) => ({
	...{ at, typed, version: baseVersion, reason },
	checkedHow: checkedHow as string | undefined
});

/** What somebody else made of it meanwhile, in words, beside what was typed: it may stand on another step. */
async function conflictWords(event: RequestEvent<{ id: string }>, conflict: Conflict) {
	const { person, services } = event.locals;
	const seen = await seeListing(services, person, event.params.id);
	if (!seen.ok) error(404);
	const { content } = seen.listing;
	const read = readListingForm(conflict.merged, knownIds(services.place));
	const mine = read.ok ? { ...content, ...read.part } : null;
	const names = await namesFor(services, mine ? [content, mine] : [content]);
	const words = (field: FormField) => ({
		field,
		label: fieldWords(field),
		theirs: factWords(content, field, names)
	});
	const both = (field: FormField) => ({
		...words(field),
		mine: mine && factWords(mine, field, names)
	});
	return { decide: conflict.conflicts.map(both), taken: conflict.taken.map(words) };
}

export const actions: Actions = {
	save: async (event) => {
		const { person, services } = event.locals;
		const edit = editFrom(await openForm(event.request));
		const result = await saveListing(services, person, event.params.id, edit, new Date());
		const asked = { ...sentBack(edit), problems: {}, conflict: null };
		if (result.ok) {
			const done = result.isLive ? 'saved_live' : 'saved';
			redirect(303, `${backOf(person, event.params.id)}?done=${done}`);
		}
		if (result.problem === 'fields') {
			return fail(400, { ...asked, problems: result.problems });
		}
		if (result.problem !== 'conflict') {
			const status = result.problem === 'forbidden' ? 403 : 404;
			return fail(status, { ...asked, problem: result.problem });
		}
		const conflict = await conflictWords(event, result);
		return fail(409, { ...asked, typed: result.merged, version: result.version, conflict });
	},
	/** By an owner whom nobody trusts yet, or for a colleague to look at: residents go on seeing what they saw. */
	propose: async ({ locals: { person, services }, params, request }) => {
		const edit = editFrom(await openForm(request));
		const result = await proposeEdit(services, person, params.id, edit, new Date());
		const done = person?.role === 'owner' ? 'proposed' : 'asked_colleague';
		if (result.ok) redirect(303, `${backOf(person, params.id)}?done=${done}`);
		const asked = { ...sentBack(edit), problems: {}, conflict: null };
		if (result.problem === 'fields') return fail(400, { ...asked, problems: result.problems });
		const status = result.problem === 'forbidden' ? 403 : 404;
		return fail(status, { ...asked, problem: result.problem });
	},
	/** Asked for by script while somebody types, and by the button for whoever goes on later. */
	keep: async ({ locals: { person, services }, params, request }) => {
		const form = await openForm(request);
		const edit = editFrom(form);
		const result = await keepUnsaved(services, person, params.id, edit, new Date());
		if (!result.ok) return fail(result.problem === 'forbidden' ? 403 : 404);
		if (request.headers.get('accept') === 'application/json') {
			const { hasTimes } = result;
			const listing = { id: params.id, typed: edit.typed, rows: contactRows(form), hasTimes };
			return flatHelp(await writingHelp(services, person, listing));
		}
		goToStep(form.text('step', 80), params.id);
		const add = form.text('add', 20);
		if (add === 'times') redirect(303, resolve(`/desk/listings/${params.id}/times`));
		if (add === 'venue') redirect(303, `${resolve('/desk/venues/new')}?for=${params.id}`);
		if (add === 'organisation') {
			redirect(303, `${resolve('/desk/organisations/new')}?for=${params.id}`);
		}
		if (form.chosen('look').length > 0) {
			redirect(303, `${resolve(`/desk/listings/${params.id}`)}/preview`);
		}
		redirect(303, `${backOf(person, params.id)}?done=kept`);
	},
	drop: async ({ locals: { person, services }, params }) => {
		const result = await dropUnsaved(services, person, params.id);
		if (!result.ok) error(result.problem === 'forbidden' ? 403 : 404);
		redirect(303, `${backOf(person, params.id)}?done=dropped`);
	}
};
