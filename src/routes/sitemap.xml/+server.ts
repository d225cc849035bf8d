import { publishedListingBatches } from '#db/queries/listings.server';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

const PAGES = [
	'/',
	'/areas',
	'/whats-on',
	'/map',
	'/warm-spaces',
	'/communities',
	'/hate-incidents',
	'/about',
	'/accessibility'
];
/** What one sitemap may hold. */
const MOST = 50_000;
const BATCH = 500;

/** The pages that search machines should know: never the invented samples. */
export const GET: RequestHandler = async ({ locals: { services }, url }) => {
	const { areas } = services.place;
	const paths = [...PAGES, ...areas.flatMap(({ id }) => [`/areas/${id}`, `/communities/${id}`])];
	for await (const batch of publishedListingBatches(services.db, BATCH)) {
		for (const { slug, provenance } of batch) {
			if (provenance.origin !== 'sample') paths.push(`/listings/${slug}`);
		}
	}
	for (const { slug, origin } of (await services.readEvents()).events) {
		if (origin !== 'sample') paths.push(`/whats-on/${slug}`);
	}
	// Slugs and ids have no sign that XML would take for its own; the host was checked at the door.
	const entries = paths.slice(0, MOST).map((path) => `<url><loc>${url.origin}${path}</loc></url>`);
	return publicAnswer(
		`<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`,
		{ contentType: 'application/xml', cacheControl: 'public, max-age=3600' }
	);
};
