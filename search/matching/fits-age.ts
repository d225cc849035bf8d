/** Is somebody of this age welcome? An end that is not given is open. */
export function fitsAge(
	{ minAge, maxAge }: { minAge: number | null; maxAge: number | null },
	age: number
): boolean {
	return (minAge ?? 0) <= age && age <= (maxAge ?? Infinity);
}
