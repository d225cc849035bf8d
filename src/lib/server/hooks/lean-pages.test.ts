import { expect, it } from 'vitest';
import { stylesInOrder } from './lean-pages';

const page = (...styles: string[]) =>
	`<html><head>\n<title>A page</title>\n${styles.join('\n')}</head>\n<body><p>Words</p></body></html>`;
const file = (name: string) => `<link href="/${name}.css" rel="stylesheet">`;
const off = (name: string) =>
	`<link href="/${name}.css" rel="stylesheet" disabled media="(max-width: 0)">`;
const inline = '<style>.card{color:red}\n.card::after{content:"$&"}</style>';

it('puts the styles in the page behind the file they come after, and names them once', () => {
	const written = page(inline, file('every-page'), off('card'), off('list'), file('map'));
	expect(stylesInOrder(written)).toBe(page(file('every-page'), inline, file('map')));
});

it.each([
	['has files alone', page(file('every-page'), file('map'))],
	['has none', page()],
	['says nothing of where they belong', page(inline, file('every-page'))],
	['shows one in its text', page() + inline + off('card')]
])('leaves a page as it is that %s', (_, written) => {
	expect(stylesInOrder(written)).toBe(written);
});
