/** An object of the feed. */
export type Fields = Record<string, unknown>;

/** Without what nobody has told us: the standard wants it left out, never null or empty. */
export function present(fields: Fields): Fields {
	return Object.fromEntries(
		Object.entries(fields).filter(
			([, value]) =>
				value !== null &&
				value !== undefined &&
				value !== '' &&
				!(Array.isArray(value) && value.length === 0)
		)
	);
}
