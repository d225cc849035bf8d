import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Addresses are also handed out by the API, where they must not depend on who asked from where.
		paths: { relative: false },
		adapter: adapter(),
		// Nonces for our own inline start-up script; no inline script of anybody else ever runs.
		csp: {
			mode: 'nonce',
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
