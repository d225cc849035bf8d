/** Letters to groups, owners, and what happens by date. */
import {
	confirmStillRight,
	readReviewLetter,
	tellOfChange,
	tellOfStopping
} from '#server/use-cases/answer-review-letter';
import type { RouteRow } from './route-rows';
import type { UseCaseRow } from './use-case-rows';
import { EVERYONE } from './who';

export const CURATION_ROUTES: Record<string, RouteRow> = {
	'/(public)/still-right/[token]': { who: EVERYONE, actions: ['right', 'stopped'] },
	'/(public)/still-right/[token]/change': { who: EVERYONE, actions: ['default'] }
};

export const CURATION_ROWS: Record<string, UseCaseRow> = {
	'answer-review-letter#confirmStillRight': {
		who: EVERYONE,
		call: ({ services, now }) => confirmStillRight(services, 'x', 1, now)
	},
	'answer-review-letter#readReviewLetter': {
		who: EVERYONE,
		call: ({ services, now }) => readReviewLetter(services, 'x', now)
	},
	'answer-review-letter#tellOfChange': {
		who: EVERYONE,
		call: ({ services, now }) => tellOfChange(services, 'x', { message: 'x' }, {}, now)
	},
	'answer-review-letter#tellOfStopping': {
		who: EVERYONE,
		call: ({ services, now }) => tellOfStopping(services, 'x', { message: '' }, now)
	}
};
