/**
 * The same function, answering from memory what it was asked before: tables say the same over and over. Only for
 * functions whose answer depends on the text alone. Bounded, however many different texts there are.
 */
export function remembered<Answer>(answer: (asked: string) => Answer): (asked: string) => Answer {
	const known = new Map<string, Answer>();
	return (asked) => {
		const before = known.get(asked);
		if (before !== undefined) return before;
		if (known.size >= 2_000) known.clear();
		const found = answer(asked);
		known.set(asked, found);
		return found;
	};
}
