/**
 * A second process for the lock tests. `lock <folder>` takes the lock alone, `open <folder>` opens the
 * database; then it says so on one line and stays until it is killed.
 */
import { lockDataDirectory } from '#db/data-directory-lock.server';
import { CannotOpenDatabase, openDatabase } from '#db/client.server';

const [task, dataDir = ''] = process.argv.slice(2);
process.stdout.write('starting\n');
try {
	if (task === 'lock') await lockDataDirectory(dataDir);
	else await openDatabase({ dataDir });
	process.stdout.write('holding\n');
	setInterval(() => {}, 60_000);
} catch (error) {
	if (!(error instanceof CannotOpenDatabase)) throw error;
	process.stdout.write(`refused ${error.reason}: ${error.message}\n`);
}
