import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { partsToEnter, timesOfPart } from '$lib/domain/opening/parts';
import { typedOfTimes } from '$lib/domain/opening/entry/typed-times';
import {
	addHours,
	conflictView,
	copyDay,
	readSentTimes,
	readWords,
	timesProblemView,
	timesView,
	unanswered,
	type SentTimes,
	type TimesView
} from '$lib/server/times-page';
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
	return {
		id,
		name: content.name,
		version,
		part,
		parts: parts.map((one) => ({ part: one, words: timesPartWords(one) })),
		isSaved: url.searchParams.has('saved'),
		view: timesView(typedOfTimes(timesOfPart(content, part)), at)
	};
};

type Event = RequestEvent<{ id: string }>;

const atNow = ({ locals }: Event) => ({
	now: new Date(),
	calendar: locals.services.place.calendar
});

/** The form as it was sent; one that is not ours is the sender's mistake. */
async function sentTimes({ request }: Event): Promise<{ form: FormData; sent: SentTimes }> {
	const form = await request.formData().catch(() => error(400, 'Not a form'));
	const sent = readSentTimes(form);
	if (!sent) error(400, 'Not our form');
	return { form, sent };
}

const shown = ({ part, seen }: SentTimes, view: TimesView, more: { seen?: number } = {}) => ({
	part,
	seen,
	view,
	conflict: null,
	...more
});

const button = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

export const actions: Actions = {
	read: async (event) => {
		const { form, sent } = await sentTimes(event);
		const how = button(form, 'how') === 'add' ? 'add' : 'fill';
		return shown(sent, readWords(sent, how, atNow(event)));
	},
	copy: async (event) => {
		const { form, sent } = await sentTimes(event);
		return shown(sent, copyDay(sent, button(form, 'copy'), atNow(event)));
	},
	add: async (event) => {
		const { form, sent } = await sentTimes(event);
		return shown(sent, addHours(sent, button(form, 'add'), atNow(event)));
	},
	save: async (event) => {
		const { sent } = await sentTimes(event);
		const { person, services } = event.locals;
		const at = atNow(event);
		const open = unanswered(sent);
		if (open.length > 0) return fail(400, shown(sent, timesProblemView(sent, open, at)));
		const { id } = event.params;
		const result = await setOpeningTimes(services, person, id, sent, at.now);
		if (result.ok) redirect(303, `${resolve(`/desk/listings/${id}/times`)}?of=${sent.part}&saved`);
		if (result.problem === 'forbidden') error(403);
		if (result.problem === 'nothing') error(404);
		if (result.problem === 'fields') {
			return fail(400, shown(sent, timesProblemView(sent, result.problems, at)));
		}
		const mine = timesView(sent.typed, at, { words: sent.words });
		return fail(409, {
			...shown(sent, mine, { seen: result.version }),
			conflict: conflictView(result.theirs, mine)
		});
	}
};
