import { addToAudit } from '#db/queries/audit.server';
import { dropLetters } from '#db/queries/mail.server';
import { withdrawInvitation } from '#db/queries/invitations.server';
import {
	endSessions,
	isLastCoordinator,
	readPerson,
	removeSecondFactor,
	setRole,
	setSuspended
} from '#db/queries/people.server';
import { personPost, type PersonPost } from '$lib/domain/invitation';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { isUuid } from '#db/queries/uuids';
import type { Services } from '../services';

/** `last_coordinator`: nobody would be left who can let others in. */
type Refused = {
	ok: false;
	problem: 'forbidden' | 'nobody' | 'last_coordinator' | 'yourself';
};
const NOBODY = { ok: false, problem: 'nobody' } as const;
const LAST_COORDINATOR = { ok: false, problem: 'last_coordinator' } as const;

export type ChangePersonResult =
	{ ok: true } | Refused | { ok: false; problem: 'fields'; fields: (keyof PersonPost)[] };

/** Gives somebody another role or other areas, from their next click on. `form` is untrusted. */
export async function changePerson(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	id: string,
	form: unknown
): Promise<ChangePersonResult> {
	if (!may(actor, 'change_person')) return FORBIDDEN;
	const parsed = personPost.safeParse(form);
	const known = new Set(place.areas.map((area) => area.id));
	if (!parsed.success || !parsed.data.areaIds.every((areaId) => known.has(areaId))) {
		const bad = parsed.error?.issues.map(({ path }) => path[0] as keyof PersonPost) ?? ['areaIds'];
		return { ok: false, problem: 'fields', fields: [...new Set(bad)] };
	}
	const person = isUuid(id) ? await readPerson(db, id) : null;
	if (!person) return NOBODY;
	const { role, areaIds } = parsed.data;
	return db.transaction(async (tx) => {
		if (role !== 'coordinator' && (await isLastCoordinator(tx, id))) return LAST_COORDINATOR;
		await setRole(tx, id, role, areaIds);
		const details = { from: person.role, role, areaIds };
		await addToAudit(tx, { actor, action: 'change_person', objectId: id, details });
		return DONE;
	});
}

/** Shuts somebody out at once. What they did stays, and they can be let in again. */
export async function suspendPerson(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string,
	now: Date
): Promise<{ ok: true } | Refused> {
	if (!may(actor, 'suspend_person')) return FORBIDDEN;
	if (actor?.id === id) return { ok: false, problem: 'yourself' };
	const person = isUuid(id) ? await readPerson(db, id) : null;
	if (!person) return NOBODY;
	return db.transaction(async (tx) => {
		if (await isLastCoordinator(tx, id)) return LAST_COORDINATOR;
		await setSuspended(tx, id, now);
		await endSessions(tx, id);
		await withdrawInvitation(tx, id);
		await dropLetters(tx, id, ['invitation', 'password_link']);
		await addToAudit(tx, { actor, action: 'suspend_person', objectId: id });
		return DONE;
	});
}

/** Lets somebody in again, with the role and the areas they had. */
export async function restorePerson(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true } | Refused> {
	if (!may(actor, 'suspend_person')) return FORBIDDEN;
	if (!isUuid(id) || !(await readPerson(db, id))) return NOBODY;
	await db.transaction(async (tx) => {
		await setSuspended(tx, id, null);
		await addToAudit(tx, { actor, action: 'restore_person', objectId: id });
	});
	return DONE;
}

/** For somebody whose phone and paper are both gone. They are signed out everywhere. */
export async function removeSecondFactorOf(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<{ ok: true } | Refused> {
	if (!may(actor, 'change_person')) return FORBIDDEN;
	if (actor?.id === id) return { ok: false, problem: 'yourself' };
	if (!isUuid(id) || !(await readPerson(db, id))) return NOBODY;
	await db.transaction(async (tx) => {
		await removeSecondFactor(tx, id);
		await endSessions(tx, id);
		await addToAudit(tx, { actor, action: 'remove_second_factor', objectId: id });
	});
	return DONE;
}
