import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import { areKnown, listPlacesAndGroups, takenSlugs } from '#db/queries/listing-at-desk.server';
import { insertListings } from '#db/queries/listing-changes.server';
import { KINDS } from '$lib/domain/kind';
import { emptyContent } from '$lib/domain/listing-content';
import { likelyGroups, likelyPlaces } from '$lib/domain/likely-places';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { isPhone, LIMITS } from '$lib/domain/read-listing-form';
import { chooseSlug, slugify } from '$lib/domain/slug';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { FORBIDDEN } from '../accounts/answers';
import type { FoundDuplicate } from '../desk/duplicate-book';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

const newListing = z.strictObject({
	name: z.string().trim().min(2).max(LIMITS.name),
	kind: z.enum(KINDS),
	areaId: z.string().min(1).max(80),
	/** Of where it meets; empty where that is not known. Right or wrong: it is only looked for. */
	postcode: z.string().trim().max(40).default(''),
	phone: z.string().trim().max(LIMITS.phone).refine(isPhone).default(''),
	/** Of ours, or empty. */
	venueId: z.string().max(80).default(''),
	organisationId: z.string().max(80).default(''),
	/** They have seen what is there already. */
	hasLooked: z.boolean().default(false)
});
/** More would be a list to read, and no help. */
const MOST_OFFERED = 8;
type NewListing = z.infer<typeof newListing>;

export type AddResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'fields'; fields: (keyof NewListing)[] }
	/** It may be there already, or its place or group may be: a person has to look before anything is written. */
	| { ok: false; problem: 'look'; found: AlreadyThere };

/** Begins a listing: a draft that nobody sees before it is published. `form` is untrusted. */
export async function addListing(
	{ db, place, duplicates }: Pick<Services, 'db' | 'place' | 'duplicates'>,
	actor: Person | null,
	form: unknown,
	now: Date
): Promise<AddResult> {
	if (!actor) return FORBIDDEN;
	const parsed = newListing.safeParse(form);
	if (!parsed.success) {
		const fields = parsed.error.issues.map(({ path }) => path[0] as keyof NewListing);
		return { ok: false, problem: 'fields', fields: [...new Set(fields)] };
	}
	const { name, areaId } = parsed.data;
	if (!place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields', fields: ['areaId'] };
	}
	if (!may(actor, 'add_listing', { areaId })) return FORBIDDEN;
	const unknown = await unknownOf(db, parsed.data);
	if (unknown.length > 0) return { ok: false, problem: 'fields', fields: unknown };
	const found = parsed.data.hasLooked ? null : await lookFor({ db, duplicates }, parsed.data);
	if (found) return { ok: false, problem: 'look', found };
	const id = randomUUID();
	await db.transaction(async (tx) => {
		const slug = chooseSlug(name, null, await takenSlugs(tx, slugify(name) || 'listing'));
		const change = {
			at: now,
			actor: actorWords(actor, areaId, place),
			reason: m.desk_reason_added()
		};
		const content = firstContent(parsed.data);
		const added = { id, slug, sourceRef: null, content };
		await insertListings(tx, [added], change);
		await addToAudit(tx, { actor, action: 'add_listing', objectId: id, details: { version: 1 } });
	});
	return { ok: true, id };
}

async function unknownOf(
	db: Services['db'],
	{ venueId, organisationId }: NewListing
): Promise<('venueId' | 'organisationId')[]> {
	const ids = { venueId: venueId || null, organisationId: organisationId || null };
	const known = await areKnown(db, ids);
	return [
		...(known.venue ? [] : ['venueId' as const]),
		...(known.organisation ? [] : ['organisationId' as const])
	];
}

export type AlreadyThere = {
	listings: FoundDuplicate[];
	places: { id: string; name: string; town: string | null; postcode: string | null }[];
	groups: { id: string; name: string }[];
};

/** What is there already and looks like what somebody wants to add; null: nothing. */
async function lookFor(
	{ db, duplicates }: Pick<Services, 'db' | 'duplicates'>,
	{ name, postcode, phone }: NewListing
): Promise<AlreadyThere | null> {
	const facts = { name, postcode: postcode || null, phones: [phone], emails: [], webs: [] };
	const [listings, { places, groups }] = [
		await duplicates.like(facts),
		await listPlacesAndGroups(db)
	];
	const found = {
		listings,
		places: likelyPlaces({ name, postcode }, places).slice(0, MOST_OFFERED),
		groups: likelyGroups(name, groups).slice(0, MOST_OFFERED)
	};
	const count = found.listings.length + found.places.length + found.groups.length;
	return count > 0 ? found : null;
}

/** All that is known of it by now. */
function firstContent({ name, kind, areaId, phone, venueId, organisationId }: NewListing) {
	return {
		...emptyContent({ name, kinds: [kind], areaId }),
		organisationId: organisationId || null,
		venueId: venueId || null,
		contacts: phone ? [{ role: null, phone, email: null, web: null, isPublic: true }] : []
	};
}
