/** Ages said in figures: "7 year old", "aged 14", "over 60s", "under 5s", "60+". Words for ages are vocabulary. */

export type AgeFound = { from: number; to: number; age: number };

const number = (word: string | undefined): number | null => {
	const text = /^(\d{1,3})s?$/.exec(word ?? '')?.[1];
	const age = text === undefined ? NaN : Number(text);
	return age <= 110 ? age : null;
};

/** The first age in the words of a question, or null. */
export function findAge(words: readonly string[]): AgeFound | null {
	for (let at = 0; at < words.length; at++) {
		const [word, next, afterNext] = [words[at]!, words[at + 1], words[at + 2]];
		const nextAge = number(next);
		if (nextAge !== null && word === 'over') return { from: at, to: at + 2, age: nextAge };
		if (nextAge !== null && word === 'under') {
			return { from: at, to: at + 2, age: Math.max(0, nextAge - 1) };
		}
		if (nextAge !== null && (word === 'age' || word === 'aged' || word === 'ages')) {
			return { from: at, to: at + 2, age: nextAge };
		}
		const age = number(word);
		if (age === null) continue;
		if (/^(year|yr|yo$)/.test(next ?? '')) {
			const to = afterNext && /^olds?$/.test(afterNext) ? at + 3 : at + 2;
			return { from: at, to, age };
		}
		if (/^months?$/.test(next ?? '')) return { from: at, to: at + 2, age: Math.floor(age / 12) };
		if (next === 'plus') return { from: at, to: at + 2, age };
	}
	return null;
}
