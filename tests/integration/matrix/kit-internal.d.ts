/** Kit types only what it makes public; running its hooks outside of its server needs this one thing more. */
declare module '@sveltejs/kit/internal/server' {
	export function with_request_store<Answer>(store: unknown, work: () => Answer): Answer;
}
