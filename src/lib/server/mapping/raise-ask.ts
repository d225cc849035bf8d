/** Anyone may say what is missing in an area. It waits for the members of its room; nothing of it is public yet. */
import { addAsk } from '#db/queries/asks.server';
import { ASK_FIELDS, residentAsk, type ResidentAsk } from '#domain/mapping/ask';
import type { Services } from '../services';

/** `form` is untrusted; `fields` are those that cannot be used, in the order of the form. */
export async function raiseAsk(
	{ db }: Pick<Services, 'db'>,
	areaId: string,
	form: unknown,
	now: Date
): Promise<{ ok: true } | { ok: false; fields: (keyof ResidentAsk)[] }> {
	const parsed = residentAsk.safeParse(form);
	if (!parsed.success) {
		const bad = new Set(parsed.error.issues.map(({ path }) => path[0]));
		return { ok: false, fields: ASK_FIELDS.filter((field) => bad.has(field)) };
	}
	await addAsk(db, { ...parsed.data, areaId, origin: 'resident', createdAt: now });
	return { ok: true };
}
