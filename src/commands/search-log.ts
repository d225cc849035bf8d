/** `npm run search:log`: what people look for, and what they do not find. */
import { z } from 'zod';
import { LEAST_ASKS, oftenAsked, WINDOW_DAYS } from '#db/queries/search-log.server';
import { localMoment } from '#domain/local-time';
import { runCommand, type Work } from './command';

const MOST = 50;

const ABOUT = `npm run search:log [-- --until 2026-11-30] [--by-area]

Prints what was asked most of the search page in ${WINDOW_DAYS} days (the last ones, or those up to a day), and what
of it found nothing. Words asked fewer than ${LEAST_ASKS} times are never shown. Nobody knows who asked: one
person may have asked five times, and so may a program.
With PGlite (no DATABASE_URL), stop the server first.`;

const day = z.iso.date();

const work: Work = async ({ db, say, given }) => {
	const read = day.safeParse(given.options.until ?? localMoment(new Date()).date);
	const byArea = given.options['by-area'] === true;
	if (!read.success) {
		say('--until must be a day such as 2026-11-30.');
		process.exitCode = 1;
		return;
	}
	const until = read.data;
	const print = async (title: string, withoutResults: boolean) => {
		const rows = await oftenAsked(db, { until, byArea, withoutResults, limit: MOST });
		say(`${title} (${WINDOW_DAYS} days to ${until})`);
		for (const { words, areaId, asks, lastTotal } of rows) {
			const area = areaId ? `  in ${areaId}` : '';
			say(`${String(asks).padStart(7)}  ${words}${area}  (${lastTotal} found)`);
		}
		if (rows.length === 0) say('  Nothing that was asked often enough to be shown.');
	};
	await print('Asked most', false);
	await print('Asked, and nothing found', true);
};

await runCommand(ABOUT, work, {
	options: { until: { type: 'string' }, 'by-area': { type: 'boolean' } }
});
