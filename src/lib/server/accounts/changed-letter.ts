import type { NewLetter } from '#db/queries/mail.server';
import type { NamedPerson } from '#db/queries/people.server';

const WEEK_MILLISECONDS = 7 * 86_400_000;

/** Word to somebody that their password was changed: if it was not them, they should know. */
export const changedLetter = ({ id, email, name }: NamedPerson, now: Date): NewLetter => ({
	recipient: email,
	userId: id,
	letter: { kind: 'password_changed', name },
	expiresAt: new Date(now.getTime() + WEEK_MILLISECONDS)
});
