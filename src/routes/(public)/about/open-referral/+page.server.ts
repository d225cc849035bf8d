import { checkFeed } from '$lib/server/open-referral/check-feed';
import type { PageServerLoad } from './$types';

/** The check asks our own addresses, as anybody would. */
export const load: PageServerLoad = async ({ fetch, url }) => {
	const base = '/api/open-referral';
	const endpoints = await checkFeed(async (path) => {
		const answer = await fetch(path === '/' ? base : base + path);
		return { status: answer.status, body: await answer.json().catch(() => null) };
	});
	return { endpoints, address: `${url.origin}${base}`, href: base };
};
