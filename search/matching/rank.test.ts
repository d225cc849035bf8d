import { expect, it } from 'vitest';
import { addDays } from '#domain/local-time';
import { overdueFrom } from '#domain/review';
import type { Match } from './match';
import { rank } from './rank';

const TODAY = '2026-11-22';
const dayNumber = (date: string) => Date.parse(date) / 86_400_000;

/** The score of a group that answers like any other and was checked so many days ago. */
function scoreWhenChecked(daysAgo: number, kind: 'group' | 'hirc' = 'group'): number {
	const checkedOn = addDays(TODAY, -daysAgo);
	const overdueDay = dayNumber(overdueFrom([kind], checkedOn));
	const stored = { card: { point: null }, checkedDay: dayNumber(checkedOn), overdueDay };
	const match = { stored, coverage: 1, name: 0, text: 0, meaning: 1 } as unknown as Match;
	rank([match], null, dayNumber(TODAY));
	return match.score;
}

it('what is overdue for a check comes after what was checked in time', () => {
	expect(scoreWhenChecked(209)).toBeLessThan(scoreWhenChecked(10));
	expect(scoreWhenChecked(210)).toBeLessThan(scoreWhenChecked(209));
	// Where to report hate has to be looked at more often.
	expect(scoreWhenChecked(120, 'hirc')).toBeLessThan(scoreWhenChecked(120));
	expect(scoreWhenChecked(119, 'hirc')).toBe(scoreWhenChecked(119));
});
