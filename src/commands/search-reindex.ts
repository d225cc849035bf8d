/** `npm run search:reindex`: builds the search index anew, or compares it with the database. */
import { outboxHead } from '#db/queries/outbox.server';
import { readPlaceData } from '#db/queries/place.server';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { createMeilisearchEngine, storedVersions } from '#search/engines/meilisearch.server';
import { findDrift } from '#server/search-index/drift';
import { fillIndex } from '#server/search-index/fill-index';
import { runCommand, type Work } from './command';

const ABOUT = `npm run search:reindex [-- --check]

With MEILI_URL, builds the index of the search server anew beside the one in use and swaps them: nobody at
a page notices, and a running server goes on. Without it the index lives in the server's memory and is built
at each start; this command then builds one from the database and counts, to show that it can be done.

  --check   builds nothing: compares the search server with the database, and ends with 1 where they differ

A running server makes this comparison itself every ten minutes and mends what differs: see /readyz.
With PGlite (no DATABASE_URL), stop the server first.`;

type Tools = Parameters<Work>[0];

async function engineFor({ db, environment }: Tools) {
	const place = await readPlaceData(db);
	const { MEILI_URL: url, MEILI_KEY: key } = environment;
	return url ? createMeilisearchEngine(place, { url, key }) : createEmbeddedEngine(place);
}

async function rebuild(tools: Tools): Promise<void> {
	const { db, say, environment } = tools;
	say('Building the search index from the database …');
	const begun = performance.now();
	const engine = await engineFor(tools);
	const { count, refused } = await fillIndex(db, engine, (read) => say(`  ${read} listings read`));
	const size = await engine.size();
	say(
		`${size} of ${count} public listings can be found (${Math.round(performance.now() - begun)} ms).`
	);
	for (const id of refused) say(`  Search would not take listing ${id}.`);
	if (!environment.MEILI_URL) {
		say('The index lives in the memory of the server, which builds it like this at each start.');
	}
	if (size !== count) process.exitCode = 1;
}

async function check({ db, say, environment }: Tools): Promise<void> {
	const { MEILI_URL: url, MEILI_KEY: key } = environment;
	if (!url) {
		say('Without MEILI_URL the index lives in the memory of the server, which checks it every ten');
		say('minutes and says in /readyz what it found. There is nothing to compare from here.');
		return;
	}
	const drift = await findDrift(db, storedVersions({ url, key }), await outboxHead(db));
	const counts = Object.entries(drift).map(([what, some]) => `${what} ${some.length}`);
	const differs = Object.values(drift).some((some) => some.length > 0);
	say(`${differs ? 'Search is not what the database says' : 'All is well'}: ${counts.join(', ')}.`);
	if (!differs) return;
	say('A running server mends this within ten minutes; "npm run search:reindex" does it now.');
	process.exitCode = 1;
}

await runCommand(ABOUT, (tools) => (tools.given.options.check ? check(tools) : rebuild(tools)), {
	options: { check: { type: 'boolean' } }
});
