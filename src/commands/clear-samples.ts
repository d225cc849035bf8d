/** `npm run data:clear-samples`: takes the invented listings out. */
import { clearSamples } from '#db/seed/clear-samples.server';
import { runCommand } from './command';

const ABOUT = `npm run data:clear-samples

Takes out every listing and every event that is marked as a sample, with the venues and organisations that
only samples used. Starter, imported and curated listings stay. With PGlite (no DATABASE_URL), stop the server first.`;

await runCommand(ABOUT, async ({ db, say }) => {
	const { listings, events, venues, organisations } = await clearSamples(db);
	if (listings + events === 0) say('There are no sample listings or events.');
	else {
		say(
			`Taken out: ${listings} sample listings, ${events} events, ${venues} venues, ${organisations} organisations.`
		);
		say('A running server has them out of search within a second.');
	}
});
