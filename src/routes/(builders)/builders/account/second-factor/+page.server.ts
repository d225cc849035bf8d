import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { needsSecondFactor } from '$lib/domain/permissions';
import { visitOf } from '$lib/server/accounts/visit';
import { openForm } from '$lib/server/read-form';
import {
	beginSecondFactor,
	confirmSecondFactor,
	removeOwnSecondFactor,
	renewBackupCodes
} from '$lib/server/use-cases/second-factor';
import { qrCode } from '$lib/server/qr-code';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/builders/account/second-factor';

export const load: PageServerLoad = ({ locals: { person } }) => ({
	isOn: person?.hasSecondFactor ?? false,
	isNeeded: person !== null && needsSecondFactor(person)
});

/** What is shown is in the answer to the form alone, never at an address that could be opened again. */
export const actions: Actions = {
	begin: async (event) => {
		const { person, services } = event.locals;
		const password = (await openForm(event.request)).secret('password');
		const result = await beginSecondFactor(services, person, visitOf(event), password);
		if (!result.ok) return fail(400, { at: 'begin' as const, problem: result.problem });
		const secret = new URL(result.uri).searchParams.get('secret') ?? '';
		return {
			at: 'confirm' as const,
			problem: null,
			scan: {
				uri: result.uri,
				qr: qrCode(result.uri),
				secret: secret.replace(/.{4}(?=.)/g, '$& ')
			}
		};
	},
	confirm: async (event) => {
		const { person, services } = event.locals;
		const code = (await openForm(event.request)).text('code', 40);
		const result = await confirmSecondFactor(services, person, visitOf(event), code);
		if (!result.ok) return fail(400, { at: 'confirm' as const, problem: result.problem });
		return { at: 'codes' as const, problem: null, backupCodes: result.backupCodes };
	},
	codes: async (event) => {
		const { person, services } = event.locals;
		const password = (await openForm(event.request)).secret('password');
		const result = await renewBackupCodes(services, person, visitOf(event), password);
		if (!result.ok) return fail(400, { at: 'renew' as const, problem: result.problem });
		return { at: 'codes' as const, problem: null, backupCodes: result.backupCodes };
	},
	remove: async (event) => {
		const { person, services } = event.locals;
		const password = (await openForm(event.request)).secret('password');
		const result = await removeOwnSecondFactor(services, person, visitOf(event), password);
		if (!result.ok) return fail(400, { at: 'remove' as const, problem: result.problem });
		redirect(303, resolve(HERE));
	}
};
