import type { RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import { problem, type Problem } from '../problem';

/**
 * The answer of a hook that refuses a request before any page is asked: problem details for programs,
 * a short page with a way on for people.
 */
export function refusal(
	event: Pick<RequestEvent, 'request' | 'url'>,
	refused: Problem,
	headers: Record<string, string> = {}
): Response {
	const wantsPage = event.request.headers.get('accept')?.includes('text/html');
	if (!wantsPage || event.url.pathname.startsWith('/api/')) return problem(refused, headers);
	const body = `<!doctype html>
<html lang="${getLocale()}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${refused.title}</title>
<h1>${refused.title}</h1>
<p>${refused.detail ?? ''}</p>
<p><a href="/">${m.server_way_home()}</a></p>
</html>
`;
	return new Response(body, {
		status: refused.status,
		headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }
	});
}
