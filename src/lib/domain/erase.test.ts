import { describe, expect, it } from 'vitest';
import { erased, nationalDigits, traces } from './erase';

const nobody = { name: '', email: '', phone: '' };
const ann = { name: 'Ann Smith', email: 'ann.smith@example.org', phone: '01632 960001' };

describe('erasing a person', () => {
	it.each([
		['Ring Ann Smith, or ann  smith!', 'Ring …, or …!'],
		['Ann Smithson and Joann Smith stay', 'Ann Smithson and Joann Smith stay'],
		['ANN.SMITH@EXAMPLE.ORG, joann.smith@example.org', '…, joann.smith@example.org'],
		['01632960001 / +44 1632 960 001 / (01632) 960-001', '… / … / …'],
		['01632 9600011 and 901632960001 stay', '01632 9600011 and 901632960001 stay']
	])('in %s', (text, left) => {
		expect(erased(text, ann)).toBe(left);
	});

	it('goes as deep as the text does, and leaves what is no text', () => {
		const at = new Date(0);
		const deep = {
			at,
			n: 5,
			list: ['Ann Smith', { phone: '01632 960001', note: 'Tell Ann Smith' }]
		};
		expect(erased(deep, ann)).toEqual({
			at,
			n: 5,
			list: [null, { phone: null, note: 'Tell …' }]
		});
	});

	it('needs something that makes out one person', () => {
		for (const given of [
			nobody,
			{ ...nobody, name: 'Ann' },
			{ ...nobody, phone: '101' },
			{ ...nobody, email: 'ann' },
			{ ...ann, x: 1 }
		]) {
			expect(traces.safeParse(given).success).toBe(false);
		}
		expect(traces.safeParse({ ...nobody, name: 'Ann Smith' }).success).toBe(true);
		expect(nationalDigits('0044 (0)1632 960001')).toBe('1632960001');
	});
});
