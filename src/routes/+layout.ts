/**
 * Pages do without the framework in the browser: a phone gets the page, its colours, and one small script that adds
 * to it (lib/page-scripts). A page that is an application of its own says `csr = true`.
 * Not written as a plain `false`: Kit builds nothing for browsers where every page says so plainly, and our own
 * script, which vite.config.ts builds beside, would be missing with it.
 */
export const csr = Boolean(0);
