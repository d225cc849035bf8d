import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEnvironment } from './environment';

const problemsOf = (source: Record<string, string>) => {
	const read = readEnvironment(source);
	return read.ok ? [] : read.problems;
};

describe('readEnvironment', () => {
	test('needs nothing, and takes empty for unset', () => {
		const read = readEnvironment({ PORT: '', ORIGIN: '  ', UNRELATED: 'x' });
		expect(read.ok && read.environment).toMatchObject({
			PORT: 3000,
			DATA_DIR: resolve('data'),
			ORIGIN: null,
			DATABASE_URL: null,
			SEED: 'starter',
			SITE_NAME: 'Stronger Together',
			LOG_LEVEL: 'info'
		});
	});

	test('letters need to know where their links lead', () => {
		const SMTP_URL = 'smtp://mail.example.org';
		expect(problemsOf({ SMTP_URL }).join()).toMatch(/SMTP_URL.*ORIGIN/);
		expect(problemsOf({ SMTP_URL, ORIGIN: 'https://directory.example.org' })).toEqual([]);
	});

	test('reads every setting', () => {
		const read = readEnvironment({
			PORT: '8080',
			HOST: '::1',
			ORIGIN: 'https://Directory.example.org/',
			DATA_DIR: '/srv/directory',
			DATABASE_URL: 'postgres://a:b@db.example.org:5432/directory',
			MEILI_URL: 'http://localhost:7700',
			SMTP_URL: 'smtps://mail.example.org',
			MAIL_FROM: 'Directory <directory@example.org>',
			BASEMAP: '/map/style.json',
			SEED: 'none'
		});
		expect(read.ok && read.environment).toMatchObject({
			PORT: 8080,
			HOST: '::1',
			ORIGIN: 'https://directory.example.org',
			DATA_DIR: '/srv/directory',
			SEED: 'none'
		});
	});

	test('lists all that is wrong, one sentence each, naming the setting', () => {
		const problems = problemsOf({
			PORT: '70000',
			ORIGIN: 'directory.example.org',
			SEED: 'demo',
			LOG_LEVEL: 'loud',
			BASEMAP: 'javascript:alert(1)'
		});
		expect(problems.map((line) => line.split(' ')[0]).sort()).toEqual([
			'BASEMAP',
			'LOG_LEVEL',
			'ORIGIN',
			'PORT',
			'SEED'
		]);
		expect(problems.join('\n')).toContain('(it is "demo")');
	});

	test.each([
		['PORT', '-1'],
		['PORT', '80.5'],
		['PORT', '0x50'],
		['HOST', 'my host'],
		['ORIGIN', 'https://example.org/directory'],
		['ORIGIN', 'https://example.org?x'],
		['ORIGIN', 'ftp://example.org'],
		['DATABASE_URL', 'mysql://localhost/x'],
		['MAIL_FROM', 'nobody']
	])('refuses %s=%s', (name, value) => {
		expect(problemsOf({ [name]: value })).toHaveLength(1);
	});

	test('never repeats what may hold a password', () => {
		const problems = problemsOf({
			DATABASE_URL: 'mysql://me:hunter2@localhost/x',
			SMTP_URL: 'hunter2',
			AUTH_SECRET: 'hunter2'
		});
		expect(problems).toHaveLength(3);
		expect(problems.join('\n')).not.toContain('hunter2');
	});
});
