/** What happens to every request, in this order. Each step is a file of its own in lib/server/hooks. */
import type { Handle, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { processEnvironment } from '$lib/server/environment';
import { accessLog } from '$lib/server/hooks/access-log';
import { apiProblems } from '$lib/server/hooks/api-problems';
import { compress } from '$lib/server/hooks/compress';
import { guard } from '$lib/server/hooks/guard';
import { language } from '$lib/server/hooks/language';
import { leanPages } from '$lib/server/hooks/lean-pages';
import { oddInput } from '$lib/server/hooks/odd-input';
import { API_LIMIT, createRateLimit, FORM_LIMIT } from '$lib/server/hooks/rate-limit';
import { requestId } from '$lib/server/hooks/request-id';
import { sameOrigin } from '$lib/server/hooks/same-origin';
import { securityHeaders } from '$lib/server/hooks/security-headers';
import { session } from '$lib/server/hooks/session';
import { openServices, type Services } from '$lib/server/services';

export { handleError } from '$lib/server/hooks/errors';

/** Set once, by `init`, before the first request. */
let services: Promise<Services> | undefined;

export const init: ServerInit = async () => {
	const reading = processEnvironment();
	if (!reading.ok) throw new Error(`These settings are wrong: ${reading.problems.join(' ')}`);
	services = openServices(reading.environment);
	const { close } = await services;
	// Said by src/start.ts once the last request has been answered.
	process.once('sveltekit:shutdown' as 'disconnect', () => void close());
};

const withServices: Handle = async ({ event, resolve }) => {
	event.locals.services = await (services as Promise<Services>);
	return resolve(event);
};

export const handle: Handle = sequence(
	withServices,
	requestId,
	accessLog,
	compress,
	securityHeaders,
	apiProblems,
	leanPages,
	language,
	oddInput,
	sameOrigin,
	createRateLimit(API_LIMIT),
	createRateLimit(FORM_LIMIT),
	session,
	guard
);
