import { unsentLetters } from '#db/queries/mail.server';
import { isForHands } from '$lib/server/mail/for-hands';
import { writeLetter } from '$lib/server/mail/write-letter';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { services }, url }) => {
	const { db, environment, mail } = services;
	const head = { origin: url.origin, siteName: environment.SITE_NAME };
	const letters = await unsentLetters(db, new Date());
	return {
		goesByMail: mail.isConfigured,
		letters: letters.map((row) => {
			const { id, recipient, letter, name, createdAt, expiresAt } = row;
			const { nextTryAt, attempts, hasFailed, lastProblem } = row;
			const isShown = isForHands(row, mail);
			return {
				...{ id, recipient, createdAt, expiresAt, nextTryAt, attempts, hasFailed, lastProblem },
				name: name ?? recipient,
				subject: writeLetter(letter, head).subject,
				link: isShown && 'path' in letter ? url.origin + letter.path : null
			};
		})
	};
};
