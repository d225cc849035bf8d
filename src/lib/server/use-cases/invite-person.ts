import { addToAudit } from '#db/queries/audit.server';
import { addPerson, readPerson } from '#db/queries/people.server';
import { invitation, type Invitation } from '$lib/domain/invitation';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { FORBIDDEN } from '../accounts/answers';
import { writeInvitation } from '../accounts/write-invitation';
import { isUuid } from '#db/queries/uuids';
import type { Services } from '../services';

type Parts = Pick<Services, 'db' | 'place' | 'mail'>;

export type InviteResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' | 'taken' }
	| { ok: false; problem: 'fields'; fields: (keyof Invitation)[] };

/** Opens an account for somebody and writes them a letter with a link. `form` is untrusted. */
export async function invitePerson(
	{ db, place, mail }: Parts,
	actor: Person | null,
	form: unknown,
	now: Date
): Promise<InviteResult> {
	if (!may(actor, 'invite_person')) return FORBIDDEN;
	const parsed = invitation.safeParse(form);
	if (!parsed.success) {
		const fields = parsed.error.issues.map(({ path }) => path[0] as keyof Invitation);
		return { ok: false, problem: 'fields', fields: [...new Set(fields)] };
	}
	const { email, role } = parsed.data;
	const known = new Set(place.areas.map(({ id }) => id));
	const areaIds = parsed.data.areaIds.filter((id) => known.has(id));
	if (areaIds.length < parsed.data.areaIds.length) {
		return { ok: false, problem: 'fields', fields: ['areaIds'] };
	}
	const id = await db.transaction(async (tx) => {
		// Until they choose a name themselves, the address has to do.
		const id = await addPerson(tx, { email, name: email, role, areaIds });
		if (id === null) return null;
		await writeInvitation(tx, { id, email }, now);
		const details = { role, areaIds };
		await addToAudit(tx, { actor, action: 'invite_person', objectId: id, details });
		return id;
	});
	if (id === null) return { ok: false, problem: 'taken' };
	mail.poke();
	return { ok: true, id };
}

/** A new link for somebody who lost the first, or their password. The link before it ends. */
export async function renewInvitation(
	{ db, mail }: Pick<Services, 'db' | 'mail'>,
	actor: Person | null,
	id: string,
	now: Date
): Promise<{ ok: true } | { ok: false; problem: 'forbidden' | 'nobody' | 'suspended' }> {
	if (!may(actor, 'invite_person')) return FORBIDDEN;
	const person = isUuid(id) ? await readPerson(db, id) : null;
	if (!person) return { ok: false, problem: 'nobody' };
	if (person.isSuspended) return { ok: false, problem: 'suspended' };
	await db.transaction(async (tx) => {
		await writeInvitation(tx, person, now);
		await addToAudit(tx, { actor, action: 'renew_invitation', objectId: id });
	});
	mail.poke();
	return { ok: true };
}
