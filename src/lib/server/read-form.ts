import { error } from '@sveltejs/kit';
import { cleanLines } from '$lib/domain/clean-text';

/**
 * The named text fields of a form that was sent, cleaned; each at most as long as said, missing ones empty.
 * A body that is no form at all is the sender's mistake (400).
 */
export async function readForm<Name extends string>(
	request: Request,
	fields: Record<Name, number>
): Promise<Record<Name, string>> {
	const form = await request.formData().catch(() => error(400, 'Not a form'));
	const entries = Object.entries<number>(fields).map(([name, maxLength]) => {
		const value = form.get(name);
		return [name, cleanLines(typeof value === 'string' ? value : '', maxLength)];
	});
	return Object.fromEntries(entries) as Record<Name, string>;
}
