import { dev, version } from '$app/environment';
import { base } from '$app/paths';

/** Where the browser finds one of the scripts in this folder that pages ask for; vite.config.ts builds them there. */
export const scriptAddress = (name: 'page' | 'map' | 'shared' | 'runtime'): string =>
	dev ? `/src/lib/page-scripts/${name}.ts` : `${base}/_app/immutable/${name}.${version}.js`;
