import { randomUUID } from 'node:crypto';
import { addToAudit } from '#db/queries/audit.server';
import { takenSlugs } from '#db/queries/listing-at-desk.server';
import { insertListings } from '#db/queries/listing-changes.server';
import { KINDS } from '$lib/domain/kind';
import { emptyContent } from '$lib/domain/listing-content';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { LIMITS } from '$lib/domain/read-listing-form';
import { chooseSlug, slugify } from '$lib/domain/slug';
import { m } from '$lib/paraglide/messages';
import { z } from 'zod';
import { FORBIDDEN } from '../accounts/answers';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';

const newListing = z.strictObject({
	name: z.string().trim().min(2).max(LIMITS.name),
	kind: z.enum(KINDS),
	areaId: z.string().min(1).max(80)
});
type NewListing = z.infer<typeof newListing>;

export type AddResult =
	| { ok: true; id: string }
	| { ok: false; problem: 'forbidden' }
	| { ok: false; problem: 'fields'; fields: (keyof NewListing)[] };

/** Begins a listing: a draft that nobody sees before it is published. `form` is untrusted. */
export async function addListing(
	{ db, place }: Pick<Services, 'db' | 'place'>,
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
	const { name, kind, areaId } = parsed.data;
	if (!place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields', fields: ['areaId'] };
	}
	if (!may(actor, 'add_listing', { areaId })) return FORBIDDEN;
	const id = randomUUID();
	await db.transaction(async (tx) => {
		const slug = chooseSlug(name, null, await takenSlugs(tx, slugify(name) || 'listing'));
		const change = {
			at: now,
			actor: actorWords(actor, areaId, place),
			reason: m.desk_reason_added()
		};
		const content = emptyContent({ name, kinds: [kind], areaId });
		const added = { id, slug, sourceRef: null, content };
		await insertListings(tx, [added], change);
		await addToAudit(tx, { actor, action: 'add_listing', objectId: id, details: { version: 1 } });
	});
	return { ok: true, id };
}
