/** One organisation with what it runs, and the only way in which people write it. For Builders. */
import { and, asc, desc, eq, getTableColumns } from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { touchListings, type Change } from '#db/queries/listing-changes.server';
import { isMadeIn } from '#db/queries/made-by';
import { isUuid } from '#db/queries/uuids';
import { auditLog, listings, organisationRevisions, organisations, users } from '#db/schema/index';
import type { OrganisationContent } from '#domain/organisation-form';

export type OrganisationInFull = { id: string; version: number; content: OrganisationContent };

/** Null where there is none. Any text is a safe id. */
export async function readOrganisationInFull(
	db: Database | Transaction,
	id: string
): Promise<OrganisationInFull | null> {
	if (!isUuid(id)) return null;
	const { version, name, about, web } = organisations;
	const [row] = await db
		.select({ version, content: { name, about, web } })
		.from(organisations)
		.where(eq(organisations.id, id));
	return row ? { id, ...row } : null;
}

/** An organisation as it was at a version that somebody has made or written; null where nobody has. */
export async function readOrganisationRevision(
	db: Database,
	id: string,
	version: number
): Promise<OrganisationContent | null> {
	const isThis = and(
		eq(organisationRevisions.organisationId, id),
		eq(organisationRevisions.version, version)
	);
	const [row] = await db
		.select({ data: organisationRevisions.data })
		.from(organisationRevisions)
		.where(isThis);
	return row?.data ?? null;
}

/** Its versions, newest first. `name` is of who made it; null where that was no account of ours, or one that is gone. */
export async function listOrganisationRevisions(db: Database, id: string, limit: number) {
	const { organisationId, version } = organisationRevisions;
	return db
		.select({ ...getTableColumns(organisationRevisions), name: users.name })
		.from(organisationRevisions)
		.leftJoin(auditLog, isMadeIn(organisationId, version))
		.leftJoin(users, eq(users.id, auditLog.actorId))
		.where(eq(organisationId, id))
		.orderBy(desc(version))
		.limit(limit);
}

/** Whatever it runs, by name, archived listings too. */
export async function listingsOfOrganisation(db: Database | Transaction, organisationId: string) {
	const { id, name, status, areaId } = listings;
	return db
		.select({ id, name, status, areaId })
		.from(listings)
		.where(eq(listings.organisationId, organisationId))
		.orderBy(asc(listings.name), asc(listings.id));
}

/** Adds an organisation as a person wrote it, with its first revision. */
export async function insertOrganisation(
	tx: Transaction,
	{ id, slug, content }: { id: string; slug: string; content: OrganisationContent },
	change: Change
): Promise<void> {
	await tx.insert(organisations).values({ id, slug, ...content });
	await writeRevision(tx, { id, version: 1, content }, change);
}

/** Replaces what it says, if it still is at `seen`, and tells its listings. False: somebody was faster. */
export async function updateOrganisation(
	tx: Transaction,
	id: string,
	seen: number,
	content: OrganisationContent,
	change: Change
): Promise<boolean> {
	const [locked] = await tx
		.select({ version: organisations.version })
		.from(organisations)
		.where(eq(organisations.id, id))
		.for('update');
	const before = await readOrganisationInFull(tx, id);
	if (!before || locked?.version !== seen) return false;
	// Whoever wrote it before it was changed here for the first time is not known.
	await writeRevision(tx, before, { at: change.at, actor: '', reason: '' });
	const version = seen + 1;
	await writeRevision(tx, { id, version, content }, change);
	await tx
		.update(organisations)
		.set({ ...content, version })
		.where(eq(organisations.id, id));
	const run = await listingsOfOrganisation(tx, id);
	await touchListings(
		tx,
		run.map((listing) => listing.id),
		change
	);
	return true;
}

/** A version that is kept already stays as it is. */
async function writeRevision(
	tx: Transaction,
	{ id, version, content }: OrganisationInFull,
	change: Change
): Promise<void> {
	await tx
		.insert(organisationRevisions)
		.values({ ...change, organisationId: id, version, data: content })
		.onConflictDoNothing();
}
