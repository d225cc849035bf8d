import { addToAudit } from '#db/queries/audit.server';
import {
	findHelpText,
	keepWording,
	lockWording,
	readWording,
	writeHelpText
} from '#db/queries/wording.server';
import { may } from '$lib/domain/permissions';
import type { Person } from '$lib/domain/person';
import { helpWording, readHelpKey, type HelpText, type HelpWording } from '$lib/domain/wording';
import { roleWords } from '$lib/words/accounts';
import { DONE, FORBIDDEN } from '../accounts/answers';
import { builtInHelp, HELP_IDS } from '../built-in-help';
import type { Services } from '../services';

type Field = keyof HelpWording;
type Refused =
	| { ok: false; problem: 'forbidden' | 'nothing' | 'stale' }
	| { ok: false; problem: 'fields'; fields: Field[] };

/** `key`: "en:danger". `form` is untrusted. */
export type HelpEdit = { key: string; form: unknown; seen: number };

type Read = { ok: true; of: NonNullable<ReturnType<typeof keyOf>>; wording: HelpWording } | Refused;

const keyOf = (key: string) => readHelpKey(key, HELP_IDS);

function readEdit({ key, form }: HelpEdit): Read {
	const of = keyOf(key);
	if (!of) return { ok: false, problem: 'nothing' };
	const read = helpWording.safeParse(form);
	if (read.success) return { ok: true, of, wording: read.data };
	const fields = read.error.issues.map(({ path }) => path[0] as Field);
	return { ok: false, problem: 'fields', fields: [...new Set(fields)] };
}

/** `others`: what is shown beside it, such as the English below another language. */
export type PreviewHelpResult = { ok: true; text: HelpText; others: HelpText[] } | Refused;

/** The help as people would read it above their results. Writes nothing. */
export function previewHelpText(
	{ place }: Pick<Services, 'place'>,
	actor: Person | null,
	edit: HelpEdit
): PreviewHelpResult {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const read = readEdit(edit);
	if (!read.ok) return read;
	return { ok: true, text: { ...read.of, ...read.wording }, others: place.helpTexts ?? [] };
}

export type SaveHelpResult = { ok: true } | Refused;

/** Writes a help text in one language. When it is shown, and the numbers under it, stay as they are. */
export async function saveHelpText(
	{ db, listingsChanged }: Pick<Services, 'db' | 'listingsChanged'>,
	actor: Person | null,
	edit: HelpEdit,
	now: Date
): Promise<SaveHelpResult> {
	if (!actor || !may(actor, 'edit_wording')) return FORBIDDEN;
	const read = readEdit(edit);
	if (!read.ok) return read;
	const { of, wording } = read;
	const isWritten = await db.transaction(async (tx) => {
		await lockWording(tx);
		const standing = await findHelpText(tx, of);
		if ((standing?.version ?? 0) !== edit.seen) return false;
		const version = edit.seen + 1;
		await writeHelpText(tx, of, wording, version);
		const { title, text } = standing ?? builtInHelp(of.helpId, of.language);
		const before = { version: edit.seen, data: { title, text } };
		const by = { at: now, actor: roleWords(actor.role) };
		const subject = { subject: 'help' as const, key: edit.key };
		await keepWording(tx, subject, { before, after: { version, data: wording } }, by);
		await addToAudit(tx, { actor, action: 'edit_help', details: { key: edit.key, version } });
		return true;
	});
	if (!isWritten) return { ok: false, problem: 'stale' };
	listingsChanged();
	return DONE;
}

/** Brings back an earlier version as a new one; version 0 is what came with the program. */
export async function restoreHelpText(
	services: Pick<Services, 'db' | 'listingsChanged'>,
	actor: Person | null,
	key: string,
	{ version, seen }: { version: number; seen: number },
	now: Date
): Promise<SaveHelpResult> {
	if (!may(actor, 'edit_wording')) return FORBIDDEN;
	const form = await readWording(services.db, { subject: 'help', key }, version);
	if (!form) return { ok: false, problem: 'nothing' };
	return saveHelpText(services, actor, { key, form, seen }, now);
}
