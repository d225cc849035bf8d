import { addToAudit } from '#db/queries/audit.server';
import {
	listingsOfOrganisation,
	readOrganisationInFull,
	readOrganisationRevision,
	updateOrganisation
} from '#db/queries/organisation-at-desk.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

export type RestoreOrganisationResult =
	{ ok: true } | { ok: false; problem: 'forbidden' | 'nothing' | 'changed' };

/** Makes an organisation again what it was at a version, for every listing of theirs. What happened since stays in its history. */
export async function restoreOrganisationVersion(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<RestoreOrganisationResult> {
	const organisation = await readOrganisationInFull(db, id);
	if (!organisation) return actor ? NOTHING : FORBIDDEN;
	const areaIds = (await listingsOfOrganisation(db, id)).map(({ areaId }) => areaId);
	if (!actor || !may(actor, 'edit_organisation', { areaIds })) return FORBIDDEN;
	const old = await readOrganisationRevision(db, id, version);
	if (!old) return NOTHING;
	const reason = m.desk_reason_restored({ version });
	const change = { at: now, actor: actorWords(actor, actor.areaIds[0] ?? '', place), reason };
	const isWritten = await db.transaction(async (tx) => {
		if (!(await updateOrganisation(tx, id, seen, old, change))) return false;
		const written = { objectId: id, details: { version: seen + 1 } };
		await addToAudit(tx, { actor, action: 'restore_organisation_version', ...written });
		return true;
	});
	if (!isWritten) return { ok: false, problem: 'changed' };
	listingsChanged();
	return DONE;
}
