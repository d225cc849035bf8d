import { addToAudit } from '#db/queries/audit.server';
import { addMissingGroup, addPhoto } from '#db/queries/suggestions.server';
import { isWithinBounds } from '#domain/bounds';
import { kind } from '#domain/kind';
import type { MetAt } from '#domain/missing-group';
import { cleanPhoto } from '#domain/photo/clean-photo';
import { fullPostcodeIn } from '#domain/postcode';
import { may } from '#domain/permissions';
import type { Person } from '#domain/person';
import { readPoint } from '#domain/read-point';
import { kindWords } from '$lib/words/directory';
import { z } from 'zod';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { linkTokenHash, newLinkToken } from '../accounts/link-token';
import { actorWords } from '../desk/write-change';
import type { Services } from '../services';
import { whereIsPostcode } from '../where-is-postcode';

const form = z.object({
	name: z.string().trim().min(2).max(120),
	kind,
	note: z.string().trim().max(1000),
	/** In words: an address, a postcode, "behind the church". May be empty where there is a point. */
	where: z.string().trim().max(250),
	/** As they were picked or typed; both empty for none. */
	lat: z.string().trim().max(60).default(''),
	lng: z.string().trim().max(60).default(''),
	isFromDevice: z.boolean().default(false)
});

/** `photo`: too big, or no photo that we know. `point`: nonsense, or not in the borough. `where`: nothing tells. */
type ProposeProblem = 'forbidden' | 'fields' | 'where' | 'point' | 'photo';

/**
 * A member has come upon something that is missing: it waits for the Builders of the area. `given` and
 * `photo` (a file as it was sent) are untrusted.
 */
export async function proposeAsset(
	{ db, place }: Pick<Services, 'db' | 'place'>,
	actor: Person | null,
	areaId: string,
	given: unknown,
	photo: Uint8Array | null
): Promise<{ ok: true } | { ok: false; problem: ProposeProblem }> {
	if (!actor || !may(actor, 'open_mapping_room', { areaId })) return FORBIDDEN;
	const parsed = form.safeParse(given);
	if (!parsed.success || !place.areas.some(({ id }) => id === areaId)) {
		return { ok: false, problem: 'fields' };
	}
	const { name, note, where } = parsed.data;
	const point = await pointOf({ db, place }, parsed.data);
	if (point === 'point') return { ok: false, problem: point };
	if (!point && where.length < 2) return { ok: false, problem: 'where' };
	const cleaned = photo && cleanPhoto(photo);
	if (photo && !cleaned) return { ok: false, problem: 'photo' };
	const group = {
		...{ name, where: where || null, when: null, groupContact: null, contact: null },
		what: kindWords(parsed.data.kind),
		message: [note, actorWords(actor, areaId, place)].filter(Boolean).join('\n'),
		...(point && { point })
	};
	await db.transaction(async (tx) => {
		const id = await addMissingGroup(tx, group, linkTokenHash(newLinkToken()), areaId);
		if (cleaned) await addPhoto(tx, id, cleaned);
		await addToAudit(tx, { actor, action: 'propose_asset' });
	});
	return DONE;
}

/** The point that was picked, else of the postcode among the words; null where nothing says it. */
async function pointOf(
	parts: Pick<Services, 'db' | 'place'>,
	{ lat, lng, where, isFromDevice }: z.infer<typeof form>
): Promise<MetAt | 'point' | null> {
	const point = readPoint(lat, lng) ?? (lat || lng ? undefined : readPoint(where, ''));
	if ((lat || lng) && !point) return 'point';
	if (point) {
		if (!isWithinBounds(point, parts.place.borough.bounds)) return 'point';
		return { ...point, how: isFromDevice ? 'device' : 'picked' };
	}
	const postcode = fullPostcodeIn(where)?.postcode;
	const found = postcode ? await whereIsPostcode(parts, postcode) : null;
	return found?.ok
		? {
				lat: found.lat,
				lng: found.lng,
				how: found.precision === 'postcode' ? 'postcode' : 'sector'
			}
		: null;
}
