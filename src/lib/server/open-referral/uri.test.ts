import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { uriOf } from './uri';

const isUri = addFormats(new Ajv()).compile({ type: 'string', format: 'uri' });

test.each([
	['https://example.org', 'https://example.org'],
	['https://example.org/a?b=c&d=%20#e', 'https://example.org/a?b=c&d=%20#e'],
	['https://example.org/two words', 'https://example.org/two%20words'],
	['https://example.org/café', 'https://example.org/caf%C3%A9'],
	['https://café.example.org/', 'https://xn--caf-dma.example.org/'],
	['https://example.org/a|b{c}[d]^', 'https://example.org/a%7Cb%7Bc%7D%5Bd%5D%5E'],
	['https://example.org/100%', 'https://example.org/100%25']
])('%s', (web, uri) => {
	expect(uriOf(web)).toBe(uri);
	expect(isUri(uriOf(web))).toBe(true);
});

test('what is no address at all is none', () => {
	expect(uriOf(null)).toBeNull();
	expect(uriOf('not an address')).toBeNull();
});
