/**
 * The page of every end-to-end test. It fails the test on anything a visitor should never cause: an uncaught
 * exception, an error in the console (a Content Security Policy violation is one), a request to another host.
 */
import { test as base, expect } from '@playwright/test';
import { CURATION_URL } from './servers';

type Watch = {
	/** Exceptions and errors in the console that a test provokes on purpose, such as asking for a page that is not there. */
	expectedErrors: RegExp | null;
	/** A host that a person chose to go to. The test answers in its place: nothing leaves this machine. */
	allowedHost: string | null;
};

export const test = base.extend<Watch>({
	expectedErrors: [null, { option: true }],
	allowedHost: [null, { option: true }],
	page: async ({ page, baseURL, expectedErrors, allowedHost }, use) => {
		const wrong: string[] = [];
		const isExpected = (text: string) => expectedErrors?.test(text) ?? false;
		page.on('pageerror', ({ message }) => {
			if (!isExpected(message)) wrong.push(`exception: ${message}`);
		});
		page.on('console', (message) => {
			if (message.type() !== 'error' || isExpected(message.text())) return;
			wrong.push(`console: ${message.text()} (${message.location().url})`);
		});
		page.on('request', (request) => {
			const url = new URL(request.url());
			const isOurs = url.origin === new URL(baseURL ?? '').origin || !/^http/.test(url.protocol);
			if (!isOurs && url.host !== allowedHost) {
				wrong.push(`request to another host: ${request.url()}`);
			}
		});
		await use(page);
		expect(wrong, 'things a visit must not cause').toEqual([]);
	}
});

/** For tests that sign in or write: on a server of its own, so that they change nothing that others look at. */
export const curatingTest = test.extend({ baseURL: CURATION_URL });

export { expect };
