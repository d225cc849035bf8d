import { fail, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { keepToo, parseKept } from '$lib/domain/kept-list';
import { readKept, writeKept } from '$lib/server/kept-cookie';
import { keptListings, publicCodes } from '$lib/server/kept-listings';
import { listLink } from '$lib/server/list-link';
import { readForm } from '$lib/server/read-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ cookies, locals: { services }, url }) => {
	const now = new Date();
	const codes = readKept(cookies);
	const off = parseKept(url.searchParams.get('off')).filter((code) => !codes.includes(code));
	const [list, takenOff] = await Promise.all([
		keptListings(services, codes, now),
		keptListings({ ...services }, off.slice(0, 1), now)
	]);
	return {
		...list,
		takenOff: takenOff.items[0]?.listing?.name ? takenOff.items[0] : null,
		isCleared: url.searchParams.has('cleared') && codes.length === 0,
		share: codes.length > 0 ? listLink(codes, url) : null
	};
};

/** The way back to where the button was pressed; never to another site. */
function wayBack(typed: string, url: URL, code: string): string {
	const list = resolve('/saved');
	const target = URL.canParse(typed, url.origin) ? new URL(typed, url.origin) : null;
	if (!typed.startsWith('/') || target?.origin !== url.origin) return list;
	if (target.pathname.startsWith(list)) return list;
	return `${target.pathname}${target.search}#keep-${code}`;
}

export const actions: Actions = {
	keep: async ({ cookies, locals: { services }, request, url }) => {
		const typed = await readForm(request, { code: 4000, back: 2000 });
		const more = await publicCodes(services, parseKept(typed.code));
		if (more.length === 0) return fail(400, { problem: 'unknown' as const, left: 0 });
		const { list, left } = keepToo(readKept(cookies), more);
		writeKept(cookies, list, url.protocol === 'https:');
		if (left.length > 0) return fail(400, { problem: 'full' as const, left: left.length });
		redirect(303, wayBack(typed.back, url, more[0]!));
	},
	remove: async ({ cookies, request, url }) => {
		const typed = await readForm(request, { code: 40, back: 2000 });
		const [code = ''] = parseKept(typed.code);
		const list = readKept(cookies).filter((kept) => kept !== code);
		writeKept(cookies, list, url.protocol === 'https:');
		const back = wayBack(typed.back, url, code);
		redirect(303, back === resolve('/saved') ? `${back}?off=${code}` : back);
	},
	clear: ({ cookies, url }) => {
		writeKept(cookies, [], url.protocol === 'https:');
		redirect(303, `${resolve('/saved')}?cleared`);
	}
};
