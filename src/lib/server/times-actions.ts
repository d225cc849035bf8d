/** What the buttons of a page for opening times do. All but saving only send the form back filled in. */
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { TimesProblem } from '$lib/domain/opening/entry/read-typed-times';
import type { OpeningTimes } from '$lib/domain/opening/times';
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
} from './times-page';

const atNow = ({ locals }: RequestEvent) => ({
	now: new Date(),
	calendar: locals.services.place.calendar
});

/** The form as it was sent; one that is not ours is the sender's mistake. */
async function sentTimes({ request }: RequestEvent): Promise<{ form: FormData; sent: SentTimes }> {
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

/** Reads the plain words. */
export async function readTimes(event: RequestEvent) {
	const { form, sent } = await sentTimes(event);
	const how = button(form, 'how') === 'add' ? 'add' : 'fill';
	return shown(sent, readWords(sent, how, atNow(event)));
}

/** "Same as Monday". */
export async function copyTimes(event: RequestEvent) {
	const { form, sent } = await sentTimes(event);
	return shown(sent, copyDay(sent, button(form, 'copy'), atNow(event)));
}

/** One more line for a day. */
export async function addTimes(event: RequestEvent) {
	const { form, sent } = await sentTimes(event);
	return shown(sent, addHours(sent, button(form, 'add'), atNow(event)));
}

type Written =
	| { ok: true }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'nothing' }
	| { ok: false; problem: 'fields'; problems: TimesProblem[] }
	| { ok: false; problem: 'conflict'; version: number; theirs: OpeningTimes | null };

/** Writes the times with `write` and goes to `next`; whatever stands in the way is shown beside what was typed. */
export async function saveTimes(
	event: RequestEvent,
	write: (sent: SentTimes, now: Date) => Promise<Written>,
	next: (sent: SentTimes) => string
) {
	const { sent } = await sentTimes(event);
	const at = atNow(event);
	const open = unanswered(sent);
	if (open.length > 0) return fail(400, shown(sent, timesProblemView(sent, open, at)));
	const result = await write(sent, at.now);
	if (result.ok) redirect(303, next(sent));
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
