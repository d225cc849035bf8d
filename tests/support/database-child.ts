/**
 * A second process for the lock tests. `lock <folder>` takes the lock alone, `open <folder>` opens the
 * database, `write <folder>` also loads the made-up borough; then it says "holding" and stays until it is killed.
 */
import { lockDataDirectory } from '#db/data-directory-lock.server';
import { CannotOpenDatabase, openDatabase } from '#db/client.server';
import { loadListings, loadPlace } from '#db/seed/load.server';
import { madeUpListings, madeUpPlace } from './database-made-up-data';

const [task, dataDir = ''] = process.argv.slice(2);
process.stdout.write('starting\n');
try {
	if (task === 'lock') await lockDataDirectory(dataDir);
	else {
		const { db } = await openDatabase({ dataDir });
		if (task === 'write') {
			await loadPlace(db, madeUpPlace);
			await loadListings(db, madeUpListings, new Date());
		}
	}
	process.stdout.write('holding\n');
	setInterval(() => {}, 60_000);
} catch (error) {
	if (!(error instanceof CannotOpenDatabase)) throw error;
	process.stdout.write(`refused ${error.reason}: ${error.message}\n`);
}
