/** Where somebody is named, and taking them out. For a coordinator whom they have asked. */
import { and, eq, sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Transaction } from '#db/database';
import {
	events,
	listingEdits,
	mailOutbox,
	organisations,
	revisions,
	suggestions,
	users,
	venues,
	verifications
} from '#db/schema/index';
import { erased, erasedContent, GONE, nationalDigits, type Traces } from '#domain/erase';
import { touchListings, type Change } from '#db/queries/listing-changes.server';
import { listings } from '#db/schema/index';

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Rows that may name them: rather one too many, because each is then looked at letter by letter. */
export function mayName(of: Traces, ...columns: AnyPgColumn[]): SQL {
	const text = sql`concat_ws(' ', ${sql.join(
		columns.map((column) => sql`${column}::text`),
		sql`, `
	)})`;
	const digits = nationalDigits(of.phone);
	const ways = [
		of.email && sql`${text} ilike ${like(of.email)}`,
		of.name &&
			sql`regexp_replace(${text}, '\\s+', ' ', 'g') ilike ${like(of.name.replace(/\s+/g, ' '))}`,
		digits && sql`regexp_replace(${text}, '[^0-9]', '', 'g') like ${like(digits)}`
	];
	return sql`(${sql.join(
		ways.filter((way) => way !== ''),
		sql` or `
	)})`;
}

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** Old versions are put right where they stand: a person's right goes before our history. Answers how many. */
export async function eraseFromRevisions(tx: Transaction, of: Traces): Promise<number> {
	const rows = await tx
		.select()
		.from(revisions)
		.where(mayName(of, revisions.data, revisions.reason));
	let count = 0;
	for (const { listingId, version, data, reason } of rows) {
		const left = { data: erasedContent(data, of), reason: erased(reason, of) ?? GONE };
		if (!differs(left, { data, reason })) continue;
		const isThis = and(eq(revisions.listingId, listingId), eq(revisions.version, version));
		await tx.update(revisions).set(left).where(isThis);
		count++;
	}
	return count;
}

/** The newest versions of listings that name them, to be written without them by the caller. */
export async function listingsNaming(tx: Transaction, of: Traces) {
	const rows = await tx
		.select({ id: listings.id, version: listings.version, content: revisions.data })
		.from(listings)
		.innerJoin(
			revisions,
			and(eq(revisions.listingId, listings.id), eq(revisions.version, listings.version))
		)
		.where(mayName(of, revisions.data));
	return rows
		.map((row) => ({ ...row, left: erasedContent(row.content, of) }))
		.filter(({ content, left }) => differs(content, left));
}

export async function eraseFromSuggestions(tx: Transaction, of: Traces): Promise<number> {
	const { contact, message, missingGroup, proposal, answer } = suggestions;
	const rows = await tx
		.select({ id: suggestions.id, said: { contact, message, missingGroup, proposal, answer } })
		.from(suggestions)
		.where(mayName(of, contact, message, missingGroup, proposal, answer));
	let count = 0;
	for (const { id, said } of rows) {
		const left = erased(said, of);
		if (!differs(left, said)) continue;
		const set = { ...left, message: left.message ?? GONE };
		await tx.update(suggestions).set(set).where(eq(suggestions.id, id));
		count++;
	}
	return count;
}

/** Letters to them or about them, and forms that somebody has not saved, go as a whole. */
export async function eraseLettersAndForms(tx: Transaction, of: Traces): Promise<number> {
	const letters = await tx
		.delete(mailOutbox)
		.where(mayName(of, mailOutbox.recipient, mailOutbox.letter))
		.returning({ id: mailOutbox.id });
	const forms = await tx
		.delete(listingEdits)
		.where(mayName(of, listingEdits.typed))
		.returning({ id: listingEdits.listingId });
	return letters.length + forms.length;
}

export async function eraseFromEvents(tx: Transaction, of: Traces): Promise<number> {
	const { title, summary, description, placeNote, bookingNote, statusNote, costNote, web } = events;
	const words = { title, summary, description, placeNote, bookingNote, statusNote, costNote, web };
	const rows = await tx
		.select({ id: events.id, said: { ...words, schedule: events.schedule } })
		.from(events)
		.where(mayName(of, ...Object.values(words), events.schedule));
	let count = 0;
	for (const { id, said } of rows) {
		const left = erased(said, of);
		if (!differs(left, said)) continue;
		const needed = {
			title: left.title ?? GONE,
			summary: left.summary ?? '',
			description: left.description ?? ''
		};
		const set = { ...left, ...needed, version: sql`${events.version} + 1` };
		await tx.update(events).set(set).where(eq(events.id, id));
		count++;
	}
	return count;
}

/** Places and organisations; the listings that show them are written anew. */
export async function eraseFromPlacesAndGroups(
	tx: Transaction,
	of: Traces,
	change: Change
): Promise<number> {
	const { name, addressLine1, addressLine2, access, openingTimes } = venues;
	const places = await tx
		.select({ id: venues.id, said: { name, addressLine1, addressLine2, access, openingTimes } })
		.from(venues)
		.where(mayName(of, name, addressLine1, addressLine2, access, openingTimes));
	const groups = await tx
		.select({
			id: organisations.id,
			said: { name: organisations.name, about: organisations.about, web: organisations.web }
		})
		.from(organisations)
		.where(mayName(of, organisations.name, organisations.about, organisations.web));
	let count = 0;
	for (const { id, said } of places) {
		const left = erased(said, of);
		if (!differs(left, said)) continue;
		const set = { ...left, name: left.name ?? GONE, version: sql`${venues.version} + 1` };
		await tx.update(venues).set(set).where(eq(venues.id, id));
		await touchThose(tx, eq(listings.venueId, id), change);
		count++;
	}
	for (const { id, said } of groups) {
		const left = erased(said, of);
		if (!differs(left, said)) continue;
		const set = { ...left, name: left.name ?? GONE, version: sql`${organisations.version} + 1` };
		await tx.update(organisations).set(set).where(eq(organisations.id, id));
		await touchThose(tx, eq(listings.organisationId, id), change);
		count++;
	}
	return count;
}

async function touchThose(tx: Transaction, which: SQL, change: Change): Promise<void> {
	const rows = await tx.select({ id: listings.id }).from(listings).where(which);
	await touchListings(
		tx,
		rows.map(({ id }) => id),
		change
	);
}

/** The account with this address; what belongs to it goes with it. */
export async function findAccount(tx: Transaction, { email }: Traces): Promise<string | null> {
	if (!email) return null;
	const [row] = await tx
		.select({ id: users.id })
		.from(users)
		.where(eq(users.email, email.toLowerCase()));
	return row?.id ?? null;
}

export async function deleteAccount(tx: Transaction, id: string): Promise<void> {
	await tx.delete(verifications).where(sql`${verifications.value} like ${like(id)}`);
	await tx.delete(users).where(eq(users.id, id));
}
