/** Errors for programs: RFC 9457 problem details. */

/** Stable names of what can go wrong; /about/api says what each means. */
export const PROBLEM_TYPES = [
	'bad-address',
	'bad-parameter',
	'method-not-allowed',
	'not-allowed',
	'not-found',
	'other-site',
	'our-mistake',
	'postcode-unknown',
	'too-many-requests'
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

export type Problem = {
	status: number;
	/** The last part of its `type`. */
	type: ProblemType;
	/** What happened, in a few words that are the same every time. */
	title: string;
	/** What to do about it, in a sentence. */
	detail?: string;
	/** The parameter of the address that cannot be used. */
	parameter?: string;
};

/** The answer that carries a problem. `type` is an address on this site, as a relative reference. */
export function problem(
	{ status, type, title, detail, parameter }: Problem,
	headers: Record<string, string> = {}
): Response {
	const body = { type: `/about/api#${type}`, title, status, detail, parameter };
	return new Response(JSON.stringify(body), {
		status,
		headers: {
			'content-type': 'application/problem+json',
			'cache-control': 'no-store',
			'access-control-allow-origin': '*',
			...headers
		}
	});
}

const ALLOWED = 'GET, HEAD, OPTIONS';

/** For `export const fallback` of a route that only reads: says which methods there are. */
export function onlyReads({ request }: { request: Request }): Response {
	if (request.method === 'OPTIONS') {
		const headers = {
			allow: ALLOWED,
			'access-control-allow-origin': '*',
			'access-control-allow-methods': ALLOWED
		};
		return new Response(null, { status: 204, headers });
	}
	return problem(
		{
			status: 405,
			type: 'method-not-allowed',
			title: 'Method not allowed',
			detail: 'This address can only be read. Use GET.'
		},
		{ allow: ALLOWED }
	);
}
