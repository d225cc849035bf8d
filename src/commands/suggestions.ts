/** `npm run suggestions`: what people have told us about listings. */
import { newestSuggestions } from '#db/queries/suggestions.server';
import { runCommand } from './command';

const MOST = 200;

const ABOUT = `npm run suggestions

Prints what people have told us about mistakes in listings, newest first, at most ${MOST}.
It can hold e-mail addresses and phone numbers: mind where you keep it.
With PGlite (no DATABASE_URL), stop the server first.`;

await runCommand(ABOUT, async ({ db, say }) => {
	const suggestions = await newestSuggestions(db, MOST);
	if (suggestions.length === 0) say('Nobody has reported a mistake.');
	for (const { createdAt, subject, message, contact, listing, slug } of suggestions) {
		say(
			`${createdAt.toISOString().slice(0, 16).replace('T', ' ')}  ${listing} (/listings/${slug})`
		);
		say(`  ${subject}: ${message.replace(/\n/g, '\n  ')}`);
		if (contact) say(`  Answer to: ${contact}`);
	}
});
