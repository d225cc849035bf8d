import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import { listPlacesAndGroups } from '#db/queries/listing-at-desk.server';
import {
	insertOrganisation,
	listingsOfOrganisation,
	readOrganisationInFull,
	readOrganisationRevision,
	updateOrganisation,
	type OrganisationInFull
} from '#db/queries/organisation-at-desk.server';
import { likelyGroups } from '$lib/domain/likely-places';
import {
	mergeOrganisations,
	readOrganisationForm,
	typedOfOrganisation,
	type OrganisationField,
	type OrganisationMerge,
	type OrganisationProblems,
	type TypedOrganisation
} from '$lib/domain/organisation-form';
import { withFields } from '$lib/domain/merge-fields';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { slugify } from '$lib/domain/slug';
import { m } from '$lib/paraglide/messages';
import { DONE, FORBIDDEN, NOTHING } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

/** More would be a list to read, and no help. */
const MOST_OFFERED = 8;
type Problems = { ok: false; problem: 'fields'; problems: OrganisationProblems };

export type MakeOrganisationResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' }
	| Problems
	/** It may be there already: a person has to look before anything is made. */
	| { ok: false; problem: 'look'; found: { id: string; name: string }[] };

/**
 * Makes an organisation, with its revision and its line in the audit log. `looked`: those that its sender was shown and
 * knows to be others.
 */
export async function makeOrganisation(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	{ typed, looked }: { typed: TypedOrganisation; looked: string[] },
	now: Date
): Promise<MakeOrganisationResult> {
	if (!actor || !may(actor, 'edit_organisation', { areaIds: [] })) return FORBIDDEN;
	const read = readOrganisationForm(typed);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const { name } = read.organisation;
	const { groups } = await listPlacesAndGroups(db);
	const found = likelyGroups(name, groups).slice(0, MOST_OFFERED);
	if (found.some(({ id }) => !looked.includes(id))) return { ok: false, problem: 'look', found };
	const id = randomUUID();
	const slug = `${slugify(name).slice(0, 60) || 'organisation'}-${id.slice(0, 8)}`;
	const change = changeBy(actor, place, m.organisation_reason_made(), now);
	await db.transaction(async (tx) => {
		await insertOrganisation(tx, { id, slug, content: read.organisation }, change);
		const written = { objectId: id, details: { version: 1 } };
		await addToAudit(tx, { actor, action: 'make_organisation', ...written });
	});
	return { ok: true, id };
}

const changeBy = (actor: Person, place: Services['place'], reason: string, at: Date) => ({
	...{ at, reason },
	actor: actorWords(actor, actor.areaIds[0] ?? '', place)
});

type Listed = Awaited<ReturnType<typeof listingsOfOrganisation>>;
const objectOf = (listings: Listed) => ({ areaIds: listings.map(({ areaId }) => areaId) });

/** An organisation, and what it runs. */
export async function seeOrganisation(
	{ db }: Pick<Services, 'db'>,
	actor: Person | null,
	id: string
): Promise<
	| { ok: true; organisation: OrganisationInFull; listings: Listed }
	| { ok: false; problem: 'forbidden' | 'nothing' }
> {
	const organisation = await readOrganisationInFull(db, id);
	if (!organisation) return actor ? NOTHING : FORBIDDEN;
	const listings = await listingsOfOrganisation(db, id);
	if (!may(actor, 'edit_organisation', objectOf(listings))) return FORBIDDEN;
	return { ok: true, organisation, listings };
}

export type SaveOrganisationResult =
	| { ok: true }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'nothing' }
	| Problems
	/** Somebody else was faster: what they wrote, to be looked at field by field beside one's own. */
	| ({
			ok: false;
			problem: 'conflict';
			version: number;
			theirs: TypedOrganisation;
	  } & OrganisationMerge);

export type OrganisationEdit = {
	typed: TypedOrganisation;
	/** The version its sender saw when they began. */
	seen: number;
	/** Fields in which the sender takes what somebody else wrote meanwhile. */
	takeTheirs: OrganisationField[];
	reason: string;
};

/**
 * Writes what was typed as a new version, with its revision, its line in the audit log, and word to its listings. If
 * somebody else was faster nothing is written, and the sender sees both field by field.
 */
export async function saveOrganisation(
	{ db, place, listingsChanged }: Pick<Services, 'db' | 'place' | 'listingsChanged'>,
	actor: Person | null,
	id: string,
	{ typed: sent, seen, takeTheirs, reason }: OrganisationEdit,
	now: Date
): Promise<SaveOrganisationResult> {
	const standing = await readOrganisationInFull(db, id);
	if (!standing) return actor ? NOTHING : FORBIDDEN;
	const listings = await listingsOfOrganisation(db, id);
	if (!actor || !may(actor, 'edit_organisation', objectOf(listings))) return FORBIDDEN;
	const typed = withFields(sent, typedOfOrganisation(standing.content), takeTheirs);
	const read = readOrganisationForm(typed);
	if (!read.ok) return { ok: false, problem: 'fields', problems: read.problems };
	const change = changeBy(actor, place, reason || m.organisation_reason(), now);
	const isWritten = await db.transaction(async (tx) => {
		if (!(await updateOrganisation(tx, id, seen, read.organisation, change))) return false;
		const written = { objectId: id, details: { version: seen + 1 } };
		await addToAudit(tx, { actor, action: 'edit_organisation', ...written });
		return true;
	});
	if (!isWritten) return conflictOf(db, id, typed, seen);
	listingsChanged();
	return DONE;
}

async function conflictOf(
	db: Services['db'],
	id: string,
	typed: TypedOrganisation,
	seen: number
): Promise<SaveOrganisationResult> {
	const now = await readOrganisationInFull(db, id);
	if (!now) return NOTHING;
	const theirs = typedOfOrganisation(now.content);
	const base = await readOrganisationRevision(db, id, seen);
	const merge = mergeOrganisations(base ? typedOfOrganisation(base) : theirs, theirs, typed);
	return { ok: false, problem: 'conflict', version: now.version, theirs, ...merge };
}
