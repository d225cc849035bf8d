/** Joining what two people made of the same form. Whether two values are the same is for the form to say. */

export type Merge<Typed, Field extends keyof Typed> = {
	/** Both changes together; where both changed the same field, mine. */
	merged: Typed;
	/** Fields that both have changed, and not to the same: a person has to decide. */
	conflicts: Field[];
	/** Fields that only they have changed: taken over. */
	taken: Field[];
};

/** `base` is what both saw when they began. */
export function mergeFields<Typed extends object, Field extends keyof Typed>(
	fields: readonly Field[],
	isSame: (a: Typed, b: Typed, field: Field) => boolean,
	{ base, theirs, mine }: { base: Typed; theirs: Typed; mine: Typed }
): Merge<Typed, Field> {
	const untouched = fields.filter((field) => isSame(base, mine, field));
	return {
		merged: withFields(mine, theirs, untouched),
		taken: untouched.filter((field) => !isSame(base, theirs, field)),
		conflicts: fields.filter(
			(field) =>
				!isSame(base, mine, field) && !isSame(base, theirs, field) && !isSame(mine, theirs, field)
		)
	};
}

/** `typed` with these fields as they are in `other`. */
export function withFields<Typed extends object>(
	typed: Typed,
	other: Typed,
	fields: readonly (keyof Typed)[]
): Typed {
	return { ...typed, ...Object.fromEntries(fields.map((field) => [field, other[field]])) };
}
