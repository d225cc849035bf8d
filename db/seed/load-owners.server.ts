/**
 * Organisations and venues of the data files. Rows that are missing are added; rows that only this loader
 * ever wrote (version 1) follow the files; rows that a person has changed are left alone.
 */
import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/database';
import { organisations, venues } from '#db/schema/index';
import { chooseSlug } from '#domain/slug';
import { toOrganisationRow, toVenueRow } from './seed-content';
import type { CheckedOrganisation, CheckedVenue } from './seed-schema';

type Row = { id: string; slug: string; version: number };

/** The rows to add, with a free slug each, and the rows to change, with the slug that they have. */
function compare<Wanted extends Row>(wanted: Wanted[], present: Wanted[]) {
	const byId = new Map(present.map((row) => [row.id, row]));
	const taken = new Set(present.map(({ slug }) => slug));
	const added: Wanted[] = [];
	const changed: Wanted[] = [];
	for (const row of wanted) {
		const old = byId.get(row.id);
		if (!old) {
			const slug = chooseSlug(row.slug, null, taken);
			taken.add(slug);
			added.push({ ...row, slug });
		} else if (old.version === 1 && !isDeepStrictEqual(old, { ...row, slug: old.slug })) {
			changed.push({ ...row, slug: old.slug });
		}
	}
	return { added, changed };
}

/** Returns the ids of the organisations that were there and have changed. */
export async function loadOrganisations(
	tx: Transaction,
	seeds: CheckedOrganisation[]
): Promise<string[]> {
	const present = await tx.select().from(organisations);
	const { added, changed } = compare(seeds.map(toOrganisationRow), present);
	if (added.length > 0) await tx.insert(organisations).values(added);
	for (const row of changed) {
		await tx.update(organisations).set(row).where(eq(organisations.id, row.id));
	}
	return changed.map(({ id }) => id);
}

/** Returns the ids of the venues that were there and have changed. */
export async function loadVenues(tx: Transaction, seeds: CheckedVenue[]): Promise<string[]> {
	const present = await tx.select().from(venues);
	const { added, changed } = compare(seeds.map(toVenueRow), present);
	if (added.length > 0) await tx.insert(venues).values(added);
	for (const row of changed) await tx.update(venues).set(row).where(eq(venues.id, row.id));
	return changed.map(({ id }) => id);
}
