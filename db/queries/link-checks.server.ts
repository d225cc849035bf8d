/** Which web addresses of listings are due to be looked at, and which do not answer. */
import {
	and,
	asc,
	eq,
	gte,
	isNotNull,
	ne,
	notInArray,
	or,
	sql,
	inArray,
	lte,
	isNull
} from 'drizzle-orm';
import type { Database, Transaction } from '#db/database';
import { within, type Reach } from '#db/queries/reach';
import { contacts, linkChecks, listings } from '#db/schema/index';
import { PUBLIC_STATUSES } from '#domain/listing';
import type { LinkState } from '#domain/link-check';

/** While one server asks, no other does; after a crash it is due again. */
const ASKING_MILLISECONDS = 5 * 60_000;

/** What residents can click on. Invented addresses lead nowhere on purpose. */
const isShown = and(
	isNotNull(contacts.web),
	eq(contacts.isPublic, true),
	inArray(listings.status, [...PUBLIC_STATUSES]),
	ne(listings.origin, 'sample')
);

export type DueLink = LinkState & { address: string };

/** Takes the next address that is due, so that no other server asks it too. Null: none is. */
export async function claimDueLink(db: Database, now: Date): Promise<DueLink | null> {
	const [due] = await db
		.select({ address: sql<string>`${contacts.web}` })
		.from(contacts)
		.innerJoin(listings, eq(listings.id, contacts.listingId))
		.leftJoin(linkChecks, eq(linkChecks.address, contacts.web))
		.where(and(isShown, or(isNull(linkChecks.address), lte(linkChecks.nextLookAt, now))))
		.orderBy(sql`${linkChecks.nextLookAt} asc nulls first`, asc(contacts.web))
		.limit(1);
	if (!due) return null;
	const nextLookAt = new Date(now.getTime() + ASKING_MILLISECONDS);
	const [claimed] = await db
		.insert(linkChecks)
		.values({ address: due.address, nextLookAt })
		.onConflictDoUpdate({
			target: linkChecks.address,
			set: { nextLookAt },
			setWhere: lte(linkChecks.nextLookAt, now)
		})
		.returning();
	return claimed ?? null;
}

export async function saveLink(
	db: Database | Transaction,
	address: string,
	state: LinkState
): Promise<void> {
	await db.update(linkChecks).set(state).where(eq(linkChecks.address, address));
}

/** Forgets addresses that no listing shows any more. */
export async function forgetUnusedLinks(db: Database): Promise<void> {
	const shown = db
		.select({ web: sql`${contacts.web}` })
		.from(contacts)
		.innerJoin(listings, eq(listings.id, contacts.listingId))
		.where(isShown);
	await db.delete(linkChecks).where(notInArray(linkChecks.address, shown));
}

/**
 * Addresses that have failed on so many days, with the listings that show them. As long as nothing at all has answered
 * since, it is our own line that is down, and nobody is told.
 */
export async function brokenLinks(
	db: Database,
	{ reach, listingId, failedDays }: { reach: Reach; listingId?: string; failedDays: number }
) {
	const { address, problem, httpStatus, failingSince, failures } = linkChecks;
	const isOurLineUp = sql`exists (select 1 from ${linkChecks} "other"
		where "other".failures = 0 and "other".looked_at > ${failingSince})`;
	return db
		.selectDistinct({
			...{ listingId: listings.id, name: listings.name, areaId: listings.areaId },
			...{ kinds: listings.kinds, address, problem, httpStatus, failingSince }
		})
		.from(linkChecks)
		.innerJoin(contacts, eq(contacts.web, address))
		.innerJoin(listings, eq(listings.id, contacts.listingId))
		.where(
			and(
				isShown,
				gte(failures, failedDays),
				isOurLineUp,
				within(reach, listings.areaId),
				listingId === undefined ? undefined : eq(listings.id, listingId)
			)
		)
		.orderBy(asc(listings.name), asc(address));
}
export type BrokenLink = Awaited<ReturnType<typeof brokenLinks>>[number];
