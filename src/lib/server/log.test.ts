import { expect, test } from 'vitest';
import { createLog, errorForLog } from './log';

test('says where and of what kind, and nothing that somebody wrote', () => {
	const cause = Object.assign(new Error('Key (email)=(ann@example.org) exists'), { code: '23505' });
	const logged = errorForLog(new Error('Failed query\nparams: ann@example.org', { cause }));
	expect(logged).toMatchObject({ type: 'Error', code: '23505' });
	expect(logged.stack).toContain('log.test.ts');
	expect(JSON.stringify(logged)).not.toContain('ann@');
});

test('says what a plain bug was', () => {
	expect(errorForLog(new TypeError('x is not a function')).message).toBe('x is not a function');
	expect(errorForLog('thrown text of ann@example.org')).toEqual({ type: 'string' });
});

test('writes any error down in that way alone', () => {
	const lines: string[] = [];
	const log = createLog({ LOG_LEVEL: 'info' }, { write: (line) => lines.push(line) });
	log.error({ err: new Error('Failed query\nparams: ann@example.org') }, 'It failed.');
	expect(lines.join()).toContain('"type":"Error"');
	expect(lines.join()).not.toContain('ann@');
});
