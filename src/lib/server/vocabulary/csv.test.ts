import { describe, expect, it } from 'vitest';
import { readVocabularyCsv } from './csv';

const edits = (text: string) => {
	const read = readVocabularyCsv(text);
	return read.ok ? read.edits : read.reason;
};

describe('a table of the vocabulary', () => {
	it('may have its columns in any order, a mark in front, and gaps', () => {
		const text =
			'\uFEFFTarget_Type,target_value,phrases,id,language\r\ncategory,food," nosh ;; grub;",en:nosh,en\r\n\r\n';
		expect(edits(text)).toEqual([
			{
				entry: {
					id: 'en:nosh',
					language: 'en',
					phrases: ['nosh', 'grub'],
					target: { type: 'category', value: 'food' }
				},
				isActive: true,
				version: null
			}
		]);
	});

	it.each([
		['no', false],
		['NO', false],
		['', true],
		['yes', true]
	])('switches an entry on or off: %j', (active, isActive) => {
		const text = `id,language,phrases,target_type,target_value,active,version\na,en,b,kind,hub,${active},7`;
		expect(edits(text)).toMatchObject([{ isActive, version: 7 }]);
	});

	it('without a needed column says which', () => {
		expect(edits('id,phrases\na,b')).toContain('language, target_type, target_value');
	});

	it('that is none says where it goes wrong', () => {
		expect(edits('id,language,phrases,target_type,target_value\n"a,b')).toMatch(/line|quote/i);
	});

	it('without rows changes nothing', () => {
		expect(edits('')).toEqual([]);
	});
});
