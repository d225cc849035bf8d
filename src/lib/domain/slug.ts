/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};

const MAX_LENGTH = 80;

/** A name as it stands in a URL: "St John's Café & Hall" is "st-johns-cafe-and-hall". May be empty. */
export function slugify(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? '')
		.replace(/[\p{M}'’‘]/gu, '')
		.replaceAll('&', ' and ')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, MAX_LENGTH)
		.replace(/^-+|-+$/g, '');
}

/**
 * A slug that is not in `taken`: the name; with the town where the name is taken; then numbered.
 * A name of no Latin letters becomes "listing".
 */
export function chooseSlug(name: string, town: string | null, taken: ReadonlySet<string>): string {
	const plain = slugify(name) || 'listing';
	if (!taken.has(plain)) return plain;
	const withTown = town ? slugify(`${plain} ${town}`) : plain;
	if (!taken.has(withTown)) return withTown;
	for (let number = 2; ; number++) {
		const numbered = `${withTown}-${number}`;
		if (!taken.has(numbered)) return numbered;
	}
}
