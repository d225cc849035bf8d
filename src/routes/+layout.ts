/**
 * Pages do without the framework in the browser: a phone gets the page, its colours, and one small script that adds
 * to it (lib/page-scripts). A page that is an application of its own, like the map, says `csr = true`.
 */
export const csr = false;
