import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { ERASED_FROM } from '$lib/domain/erase';
import { openForm } from '$lib/server/read-form';
import { erasePerson } from '$lib/server/use-cases/erase-person';
import { m } from '$lib/paraglide/messages';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ done: url.searchParams.has('done') });

/** First a look, with nothing changed; then the same again, for good. */
const answer =
	(onlyLook: boolean) =>
	async ({ locals: { person, services }, request }: RequestEvent) => {
		const form = await openForm(request);
		const typed = {
			name: form.text('name', 500),
			email: form.text('email', 500),
			phone: form.text('phone', 500)
		};
		const result = await erasePerson(services, person, typed, { onlyLook, now: new Date() });
		const fields = 'fields' in result ? result.fields : [];
		if (!result.ok) {
			const { problem } = result;
			return fail(problem === 'forbidden' ? 403 : 400, { typed, fields, problem, found: null });
		}
		if (!onlyLook) redirect(303, `${resolve('/builders/erase')}?done`);
		const found = ERASED_FROM.filter((where) => result.from[where] > 0).map((where) =>
			m[`erase_from_${where}`]({ count: result.from[where] })
		);
		return { typed, fields, problem: null, found };
	};

export const actions = { look: answer(true), erase: answer(false) } satisfies Actions;
