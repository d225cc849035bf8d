import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { listSessions } from '#db/queries/people.server';
import { deviceOf } from '$lib/server/accounts/device';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import {
	changeName,
	changePassword,
	endOtherSessions,
	endOwnSession
} from '$lib/server/use-cases/keep-own-account';
import { signOut } from '$lib/server/use-cases/sign-in';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['name', 'password', 'session', 'sessions'] as const;

export const load: PageServerLoad = async ({ locals: { person, services }, url }) => {
	const sessions = person ? await listSessions(services.db, person.id, new Date()) : [];
	return {
		email: person?.email ?? '',
		hasSecondFactor: person?.hasSecondFactor ?? false,
		done: DONE.find((one) => url.searchParams.get('done') === one) ?? null,
		sessions: sessions.map(({ id, userAgent, createdAt }) => ({
			id,
			device: deviceOf(userAgent),
			createdAt,
			isHere: id === person?.sessionId
		}))
	};
};

const done = (what: (typeof DONE)[number]) =>
	redirect(303, `${resolve('/builders/account')}?done=${what}`);

export const actions: Actions = {
	name: async ({ locals: { person, services }, request }) => {
		const name = (await openForm(request)).text('name', 200);
		const result = await changeName(services, person, name);
		return result.ok ? done('name') : fail(400, { name: result.problem });
	},
	password: async (event) => {
		const { person, services } = event.locals;
		const form = await openForm(event.request);
		const given = { current: form.secret('current'), password: form.secret('password') };
		const result = await changePassword(services, person, visitOf(event), given, new Date());
		if (result.ok) done('password');
		else if (result.problem === 'password') return fail(400, { password: result.password });
		else return fail(400, { current: result.problem });
	},
	end: async ({ locals: { person, services }, request }) => {
		await endOwnSession(services, person, (await openForm(request)).text('session', 60));
		done('session');
	},
	endOthers: async ({ locals: { person, services } }) => {
		await endOtherSessions(services, person);
		done('sessions');
	},
	signOut: async (event) => {
		await signOut(event.locals.services, visitOf(event));
		redirect(303, `${resolve('/builders/sign-in')}?out`);
	}
};
