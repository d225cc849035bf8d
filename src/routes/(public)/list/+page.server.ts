import { parseKept } from '$lib/domain/kept-list';
import { readKept } from '$lib/server/kept-cookie';
import { keptListings } from '$lib/server/kept-listings';
import { listLink } from '$lib/server/list-link';
import type { PageServerLoad } from './$types';

/** A list that somebody sent. Looking at it changes nothing on this device. */
export const load: PageServerLoad = async ({ cookies, locals: { services }, url }) => {
	const codes = parseKept(url.searchParams.get('l'));
	const kept = readKept(cookies);
	const list = await keptListings(services, codes, new Date());
	const here = list.items.filter(({ listing }) => listing).map(({ code }) => code);
	return {
		...list,
		/** Those that are not on the list of this device yet. */
		more: here.filter((code) => !kept.includes(code)),
		share: codes.length > 0 ? listLink(codes, url) : null
	};
};
