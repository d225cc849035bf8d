import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Addresses are also handed out by the API, where they must not depend on who asked from where.
		paths: { relative: false },
		adapter: adapter(),
		// Styles of a part or a page, at most a kilobyte or two when packed: a file for each would cost an old phone more.
		// The styles of every page and of the moving map are larger, and stay files that are kept.
		inlineStyleThreshold: 6000,
		// Hashes for those styles, not nonces: the same page is the same bytes, so what has not changed is not sent twice.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The map libraries and Kit's live region set style attributes; attributes cannot load anything.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self'],
				'frame-ancestors': ['none']
			}
		},
		// Our own check replaces Kit's, and says why: src/lib/server/hooks/same-origin.ts.
		csrf: { trustedOrigins: ['*'] },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../db/**/*.ts', '../search/**/*.ts', '../*.config.ts']
			})
		}
	}
};
