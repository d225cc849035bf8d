import { expect, it } from 'vitest';
import { isTooQuick } from './too-quick';

const NOW = Date.parse('2026-11-22T10:00:00Z');

it.each([
	['in the same moment', String(NOW), true],
	['after a minute', String(NOW - 60_000), false],
	['after a night with the page left open', String(NOW - 40_000_000), false],
	['from the future', String(NOW + 60_000), true],
	['sent again', 'again', false],
	['without it', '', true],
	['with nonsense', '-1e9', true]
])('%s', (_, began, expected) => expect(isTooQuick(began, NOW)).toBe(expected));
