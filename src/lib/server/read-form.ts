import { error } from '@sveltejs/kit';
import { cleanLines } from '$lib/domain/clean-text';

/** No field that is chosen from a list has more, and no password is longer; what is beyond is nonsense. */
const MOST_CHOSEN = 100;
const LONGEST_SECRET = 2_000;

export type OpenForm = {
	/** A text field, cleaned, at most `maxLength`; empty where it is missing. */
	text(name: string, maxLength: number): string;
	/** A password: letter for letter, but for one way of writing accents. */
	secret(name: string): string;
	/** Everything that was ticked under this name. */
	chosen(name: string): string[];
	/** The number of a version that its sender saw; 0, which no version has, where it is none. */
	version(name?: string): number;
	/** A file; null where none was chosen. */
	file(name: string): File | null;
};

/** A form that was sent. A body that is no form at all is the sender's mistake (400). */
export async function openForm(request: Request): Promise<OpenForm> {
	const form = await request.formData().catch(() => error(400, 'Not a form'));
	const given = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value : '';
	};
	const fileOf = (value: FormDataEntryValue | null) =>
		value instanceof File && value.size > 0 ? value : null;
	return {
		file: (name) => fileOf(form.get(name)),
		text: (name, maxLength) => cleanLines(given(name), maxLength),
		version: (name = 'version') => {
			const text = given(name).trim();
			// More digits than the database has room for are no version either.
			return /^\d{1,9}$/.test(text) ? Number(text) : 0;
		},
		secret: (name) => given(name).slice(0, LONGEST_SECRET).toWellFormed().normalize('NFC'),
		chosen: (name) =>
			form
				.getAll(name)
				.flatMap((value) => (typeof value === 'string' ? cleanLines(value, 200) : []))
				.slice(0, MOST_CHOSEN)
	};
}

/** The named text fields of a form that was sent; each at most as long as said. */
export async function readForm<Name extends string>(
	request: Request,
	fields: Record<Name, number>
): Promise<Record<Name, string>> {
	const form = await openForm(request);
	const entries = Object.entries<number>(fields);
	return Object.fromEntries(
		entries.map(([name, maxLength]) => [name, form.text(name, maxLength)])
	) as Record<Name, string>;
}
