import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { findEdit } from '#db/queries/listing-edits.server';
import { brokenLinks } from '#db/queries/link-checks.server';
import { lastProposalOf, ownersOf } from '#db/queries/owners.server';
import { findSecondLook } from '#db/queries/second-looks.server';
import { scheduledMovesOf } from '#db/queries/scheduled-moves.server';
import { readVenueInFull } from '#db/queries/venue-at-desk.server';
import { checkOf } from '$lib/domain/field-checks';
import {
	FIELD_GROUPS,
	isPublicStatus,
	type FieldGroup,
	type ListingStatus
} from '$lib/domain/listing';
import type { ListingContent } from '$lib/domain/listing-content';
import { movesFrom, type ScheduledMove } from '$lib/domain/listing-moves';
import { FAILED_DAYS } from '$lib/domain/link-check';
import { addDays, localMoment } from '$lib/domain/local-time';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { LIMITS } from '$lib/domain/read-listing-form';
import { reviewOf } from '$lib/domain/review';
import { deskTasks } from '$lib/server/desk/desk-tasks';
import { factsOf } from '$lib/server/desk/listing-facts';
import { namesFor } from '$lib/server/desk/names';
import { objectOf } from '$lib/server/desk/write-change';
import { openForm } from '$lib/server/read-form';
import { checkListing } from '$lib/server/use-cases/check-listing';
import { removeOwner, trustOwner } from '$lib/server/use-cases/keep-owners';
import { moveListing } from '$lib/server/use-cases/move-listing';
import { setSchedule } from '$lib/server/use-cases/schedule-move';
import { seeListing } from '$lib/server/use-cases/see-listing';
import { trustLink } from '$lib/server/use-cases/trust-link';
import { m } from '$lib/paraglide/messages';
import { momentWords } from '$lib/words/accounts';
import { dateWords } from '$lib/words/dates';
import { checkedOnWords, fieldGroupWords, reviewWords, statusWords } from '$lib/words/desk';
import { linkWords } from '$lib/words/links';
import type { Actions, PageServerLoad } from './$types';
import { doneWords } from '../../done';

export const load: PageServerLoad = async ({ locals: { person, services }, params, url }) => {
	const seen = await seeListing(services, person, params.id);
	if (!person || !seen.ok) error(!seen.ok && seen.problem === 'nothing' ? 404 : 403);
	const { id, slug, version, content, createdAt } = seen.listing;
	const now = new Date();
	const object = objectOf(seen.listing);
	const look = await findSecondLook(services.db, id);
	const isMine = look?.askedBy === person.id;
	const edit = await findEdit(services.db, { listingId: id, userId: person.id });
	const addedOn = localMoment(createdAt).date;
	const { checkedOn } = content.provenance;
	const review = reviewOf({ kinds: content.kinds, checkedOn, addedOn }, localMoment(now).date);
	return {
		id,
		version,
		name: content.name,
		status: statusWords(content.status),
		review: [
			...(review.state === 'fresh' ? [] : [reviewWords(review)]),
			...(checkedOn ? [checkedOnWords(checkedOn)] : [])
		],
		call: content.contacts.filter(({ phone, email, web }) => phone || email || web),
		parts: FIELD_GROUPS.map((group) => partOf(content, group)),
		facts: await factsWithLinks(services, person, content),
		publicHref: isPublicStatus(content.status) ? resolve(`/listings/${slug}`) : null,
		brokenLinks: await linksWords(services, id),
		owners: await ownersWords(services, id),
		schedule: await scheduleOf(services, id),
		isClosed: content.status === 'temporarily_closed',
		tomorrow: addDays(localMoment(now).date, 1),
		mayEdit: may(person, 'edit_listing', object),
		moves: movesFor(content.status, isMine),
		look: lookWords(content.status, look, isMine),
		change: changeWords(await lastProposalOf(services.db, id, person.id), edit !== null),
		unsaved: edit && momentWords(edit.savedAt),
		next: await nextTask(services, person, id, now),
		done: doneWords(url)
	};
};

/** Whoever asked for a second look takes it back; the others publish it or send it back. */
const movesFor = (status: ListingStatus, isMine: boolean) =>
	movesFrom(status)
		.filter((move) => !(status === 'in_review' && isMine && move === 'publish'))
		.map((move) => ({
			move,
			words: move === 'send_back' && isMine ? m.look_take_back() : m[`desk_move_${move}`]()
		}));

/** That somebody is to look at it first, or what they said; null where nobody was asked. */
function lookWords(
	status: ListingStatus,
	look: Awaited<ReturnType<typeof findSecondLook>>,
	isMine: boolean
): string | null {
	if (!look) return null;
	const when = momentWords(look.askedAt);
	if (status === 'draft') return look.answer && m.look_sent_back({ answer: look.answer });
	if (status !== 'in_review') return null;
	if (isMine) return m.look_mine({ when });
	return m.look_theirs({ name: look.name ?? m.look_somebody(), when });
}

/** What became of one's own change that a colleague was to look at, for as long as there is something left to do. */
function changeWords(
	change: Awaited<ReturnType<typeof lastProposalOf>>,
	isUnsaved: boolean
): string | null {
	if (!change || change.status === 'accepted') return null;
	const when = momentWords(change.sentAt);
	if (change.status === 'waiting') return m.look_change_waits({ when });
	return isUnsaved ? m.look_change_declined({ when, answer: change.answer ?? '' }) : null;
}

/** Everything that is known of it; its place and who runs it lead to pages of their own. */
async function factsWithLinks(
	services: App.Locals['services'],
	person: Person,
	content: ListingContent
) {
	const { venueId, organisationId } = content;
	const venue = venueId ? await readVenueInFull(services.db, venueId) : null;
	const isOurs = venue && may(person, 'edit_venue', { areaId: venue.content.areaId });
	const hrefs: Partial<Record<string, string>> = {
		...(venueId && isOurs ? { venueId: resolve(`/desk/venues/${venueId}`) } : {}),
		...(organisationId ? { organisationId: resolve(`/desk/organisations/${organisationId}`) } : {})
	};
	const facts = factsOf(content, await namesFor(services, [content]));
	return facts.map((fact) => ({ ...fact, href: hrefs[fact.field] ?? null }));
}

/** A part of the listing, and when it was last checked. */
function partOf(content: ListingContent, group: FieldGroup) {
	const check = checkOf(content, group);
	return { group, words: fieldGroupWords(group), checked: check && dateWords(check.on) };
}

async function linksWords({ db }: App.Locals['services'], listingId: string) {
	const asked = { reach: 'everywhere', listingId, failedDays: FAILED_DAYS } as const;
	return (await brokenLinks(db, asked)).map((broken) => ({
		address: broken.address,
		words: linkWords(broken)
	}));
}

const scheduleOf = async ({ db }: App.Locals['services'], id: string) =>
	Object.fromEntries(
		(await scheduledMovesOf(db, id)).map(({ move, dueOn }) => [move, dueOn])
	) as Partial<Record<ScheduledMove, string>>;

const ownersWords = async ({ db }: App.Locals['services'], id: string) =>
	(await ownersOf(db, id)).map(({ since, trustedAt, ...owner }) => ({
		...owner,
		isTrusted: trustedAt !== null,
		since: momentWords(since)
	}));

/** What to go on with: the most urgent listing besides this one. */
async function nextTask(
	services: App.Locals['services'],
	person: NonNullable<App.Locals['person']>,
	id: string,
	now: Date
) {
	const tasks = await deskTasks(services, person, now);
	const next = tasks.find((task) => task.kind === 'check' && task.id !== id);
	return next ? { name: next.name, href: resolve(`/desk/listings/${next.id}`) } : null;
}

function answer(
	{ params }: Pick<RequestEvent<{ id: string }>, 'params'>,
	done: string,
	result: { ok: true } | { ok: false; problem: string }
) {
	if (result.ok) redirect(303, `${resolve(`/desk/listings/${params.id}`)}?done=${done}`);
	return fail(result.problem === 'forbidden' ? 403 : 409, { problem: result.problem });
}

export const actions: Actions = {
	check: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const given = {
			how: form.text('how', 40),
			version: form.version(),
			groups: form.chosen('groups')
		};
		const result = await checkListing(services, person, event.params.id, given, new Date());
		return answer(event, 'checked', result);
	},
	move: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const given = {
			move: form.text('move', 40),
			version: form.version(),
			reason: form.text('reason', 2000)
		};
		const result = await moveListing(services, person, event.params.id, given, new Date());
		if (result.ok) return answer(event, given.move, result);
		return fail(result.problem === 'forbidden' ? 403 : 409, {
			problem: result.problem,
			reason: given.reason
		});
	},
	schedule: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const days = {
			publish: form.text('publish', 12),
			open_again: form.text('open_again', 12),
			archive: form.text('archive', 12)
		};
		const result = await setSchedule(services, person, event.params.id, days, new Date());
		if (result.ok) return answer(event, 'scheduled', result);
		const { problem } = result;
		return fail(problem === 'forbidden' ? 403 : 400, { problem, schedule: days });
	},
	link: async (event) => {
		const { person, services } = event.locals;
		const address = (await openForm(event.request)).text('address', LIMITS.web);
		const result = await trustLink(services, person, event.params.id, address, new Date());
		return answer(event, 'link_works', result);
	},
	trust: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const which = { listingId: event.params.id, userId: form.text('owner', 40) };
		const isTrusted = form.text('trust', 4) === 'yes';
		const result = await trustOwner(services, person, which, isTrusted, new Date());
		return answer(event, isTrusted ? 'owner_trusted' : 'owner_not_trusted', result);
	},
	removeOwner: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const which = { listingId: event.params.id, userId: form.text('owner', 40) };
		return answer(event, 'owner_removed', await removeOwner(services, person, which));
	}
};
