/** `npm run search:reindex`: builds the search index anew, and says what is in it. */
import { readPlaceData } from '#db/queries/place.server';
import { createEmbeddedEngine } from '#search/engines/embedded.server';
import { fillIndex } from '#server/index-worker';
import { runCommand } from './command';

const ABOUT = `npm run search:reindex

The embedded index lives in the server's memory and is built anew at each start: to rebuild that of a
running server, restart it. This command builds one from the database and counts, to show that it can be
done. With PGlite (no DATABASE_URL), stop the server first.`;

await runCommand(ABOUT, async ({ db, say }) => {
	say('Building the search index from the database …');
	const begun = performance.now();
	const engine = createEmbeddedEngine(await readPlaceData(db));
	const { count } = await fillIndex(db, engine);
	const size = await engine.size();
	say(
		`${size} of ${count} public listings can be found (${Math.round(performance.now() - begun)} ms).`
	);
	say('The index lives in the memory of the server, which builds it like this at each start.');
	if (size !== count) process.exitCode = 1;
});
