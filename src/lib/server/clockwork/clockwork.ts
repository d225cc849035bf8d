/** What happens by itself at its time, for as long as the server runs. */
import type { Database } from '#db/client.server';
import { localMoment } from '$lib/domain/local-time';
import type { PlaceData } from '$lib/domain/place-data';
import type { ReadEvents } from '../events/event-book';
import type { Log } from '../log';
import type { Mail } from '../mail/mail-worker';
import { makeMonthlySnapshots } from '../mapping/monthly-snapshots';
import type { ReadRooms } from '../mapping/room-book';
import { createPause } from '../search-index/pause';
import { archivePastEvents } from './archive-past-events';
import { askGroups } from './ask-groups';
import { carryOutMoves } from './carry-out-moves';
import { hideOverdue } from './hide-overdue';

export type Clockwork = { stop(): Promise<void> };

type Parts = {
	db: Database;
	log: Log;
	place: PlaceData;
	mail: Pick<Mail, 'poke'>;
	readRooms: ReadRooms;
	readEvents: ReadEvents;
	listingsChanged(): void;
};

const LOOK_MILLISECONDS = 60_000;
/** Minutes after midnight: nobody wants a letter at night. */
const MORNING = 8 * 60;

export function startClockwork(parts: Parts, clock: () => Date = () => new Date()): Clockwork {
	const pause = createPause();
	let isStopped = false;
	let lastDay = '';
	const run = async () => {
		while (!isStopped) {
			const now = clock();
			await doOften(parts, now);
			const { date, minutes } = localMoment(now);
			if (date !== lastDay && minutes >= MORNING && (await doDaily(parts, now))) lastDay = date;
			if (!isStopped) await pause.wait(LOOK_MILLISECONDS);
		}
	};
	const running = run();
	return {
		async stop() {
			isStopped = true;
			pause.end();
			await running;
		}
	};
}

/** Days begin at midnight: whoever set one expects it from then on. */
async function doOften({ db, log, place, listingsChanged }: Parts, now: Date): Promise<void> {
	try {
		const moved = await carryOutMoves({ db, place }, now);
		if (moved === 0) return;
		log.info({ moved }, 'Listings were published or taken down on their day.');
		listingsChanged();
	} catch (error) {
		log.error({ err: error }, 'What was set for a day failed; it is tried again.');
	}
}

/** False: it failed, and is tried again. What was done already is not done twice. */
async function doDaily(
	{ db, log, place, mail, readRooms, readEvents, listingsChanged }: Parts,
	now: Date
): Promise<boolean> {
	try {
		const letters = await askGroups({ db, place }, now);
		if (letters > 0) {
			log.info({ letters }, 'Groups were asked whether their listings are still right.');
			mail.poke();
		}
		const hidden = await hideOverdue({ db, place }, now);
		if (hidden > 0) {
			log.info({ hidden }, 'Listings that nobody has checked for too long were hidden.');
			listingsChanged();
		}
		const over = await archivePastEvents({ db, place, readEvents }, now);
		if (over > 0) log.info({ over }, 'Events that were over long ago were archived.');
		await makeMonthlySnapshots(db, place, readRooms, now);
		return true;
	} catch (error) {
		log.error({ err: error }, 'The work of the day failed; it is tried again.');
		return false;
	}
}
