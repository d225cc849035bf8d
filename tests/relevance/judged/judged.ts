/** A question and what a person who knows the directory would want to see for it. Data; search never reads it. */
import type { Kind } from '#domain/kind';

export const QUESTION_CLASSES = [
	'name',
	'typo',
	'synonym',
	'need',
	'place',
	'postcode',
	'language',
	'time',
	'safety',
	'none'
] as const;
export type QuestionClass = (typeof QUESTION_CLASSES)[number];

/** Listings are meant if everything given holds. */
export type Selector = {
	refs?: string[];
	/** Topics of the generated directory. */
	topics?: string[];
	kinds?: Kind[];
	/** Any of its categories. */
	categories?: string[];
	/** Its first category. */
	mainCategories?: string[];
	/** Not farther than so many metres from a place of the gazetteer. */
	near?: [place: string, metres: number];
	/** ISO weekdays on which it opens. */
	days?: number[];
	languages?: string[];
	free?: true;
	/** Part of the name. */
	named?: string;
};

/** 3: just what was wanted, 2: would help, 1: better than nothing. The first selector that fits decides. */
export type Grades = [selector: Selector, grade: 1 | 2 | 3][];

export type Judged = {
	class: QuestionClass;
	directory: 'starter' | 'generated';
	q: string;
	grades: Grades;
};

/** Rows of one class and directory. */
export function judged(
	questionClass: QuestionClass,
	directory: Judged['directory'],
	rows: [q: string, ...grades: Grades][]
): Judged[] {
	return rows.map(([q, ...grades]) => ({ class: questionClass, directory, q, grades }));
}

/** The same question about a topic in a place: there, a bus ride away, anywhere. */
export const topicNear = (topics: string[], place: string): Grades => [
	[{ topics, near: [place, 2500] }, 3],
	[{ topics, near: [place, 6000] }, 2],
	[{ topics }, 1]
];
