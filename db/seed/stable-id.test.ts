import { expect, it } from 'vitest';
import { stableId } from './stable-id';

it('never changes: the ids of published listings depend on it', () => {
	expect(stableId('listing', 'starter:library-tilbury')).toBe(
		'fb20d80d-73d7-5fe2-a45a-263e541965d6'
	);
});

it('is a version 5 UUID, different for each type and key', () => {
	const ids = [stableId('listing', 'a'), stableId('venue', 'a'), stableId('listing', 'b')];
	for (const id of ids) {
		expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	}
	expect(new Set(ids).size).toBe(3);
});
