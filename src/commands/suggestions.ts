/** `npm run suggestions`: what people have told us about listings and events, and which groups they miss. */
import { newestSuggestions, type StoredSuggestion } from '#db/queries/suggestions.server';
import { runCommand } from './command';

const MOST = 200;

const ABOUT = `npm run suggestions

Prints what people have told us, newest first, at most ${MOST}: mistakes in listings and events, and groups that are missing.
It can hold e-mail addresses and phone numbers: mind where you keep it.
With PGlite (no DATABASE_URL), stop the server first.`;

await runCommand(ABOUT, async ({ db, say }) => {
	const suggestions = await newestSuggestions(db, MOST);
	if (suggestions.length === 0) say('Nobody has told us anything.');
	for (const suggestion of suggestions) {
		const { createdAt, contact } = suggestion;
		say(
			`${createdAt.toISOString().slice(0, 16).replace('T', ' ')}  ${linesOf(suggestion).join('\n')}`
		);
		if (contact) say(`  Answer to: ${contact}`);
	}
});

function linesOf(suggestion: StoredSuggestion): string[] {
	const { subject, message, listing, slug, event, missingGroup } = suggestion;
	const said = message.replace(/\n/g, '\n  ');
	const about = event ? [`Event: ${event}`, listing && `said by ${listing}`] : [listing];
	const where = !event && slug ? ` (/listings/${slug})` : '';
	if (!missingGroup) return [about.filter(Boolean).join(', ') + where, `  ${subject}: ${said}`];
	const { name, point, ...rest } = missingGroup;
	const at = point ? `${point.lat}, ${point.lng} (${point.how})` : null;
	const facts = Object.entries({ ...rest, at, 'anything else': said })
		.filter(([, value]) => value)
		.map(([what, value]) => `  ${what}: ${value?.replace(/\n/g, '\n  ')}`);
	return [`Missing: ${name}`, ...facts];
}
