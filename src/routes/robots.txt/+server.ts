import type { RequestHandler } from './$types';

/** Search pages are endless and say nothing that the listings do not. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		`User-agent: *\nDisallow: /api/\nDisallow: /search\nDisallow: /saved\nDisallow: /list?\nDisallow: /embed\n\nSitemap: ${url.origin}/sitemap.xml\n`,
		{
			headers: {
				'content-type': 'text/plain; charset=utf-8',
				'cache-control': 'public, max-age=3600'
			}
		}
	);
