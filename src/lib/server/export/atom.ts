/** Changes as a feed that news readers and programs can follow (Atom, RFC 4287). */
import type { PublishedListing } from '#domain/listing';
import { escapeMarkup } from '../escape-markup';
import { LICENCE_URL } from './licence';

/** A feed without entries has to name a time as well, and must not change with every asking. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

type Feed = {
	/** Its own address; being stable, its id as well. */
	address: string;
	title: string;
	/** The page for people that shows the same. */
	pageAddress: string;
	author: string;
	origin: string;
};

/** When the newest of these changed; an ISO instant. */
export const lastChange = (listings: readonly PublishedListing[]): string =>
	listings.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), BEFORE_ALL);

/** The feed with one entry for each listing, in the order given. An entry keeps its id for ever. */
export function toAtom(listings: readonly PublishedListing[], feed: Feed): string {
	const { address, title, pageAddress, author, origin } = feed;
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
		element('id', address),
		element('title', title),
		element('updated', lastChange(listings)),
		`<author>${element('name', author)}</author>`,
		link('self', address, 'application/atom+xml'),
		link('alternate', pageAddress, 'text/html'),
		link('license', LICENCE_URL),
		...listings.map((listing) => entry(listing, origin)),
		'</feed>'
	];
	return `${lines.join('\n')}\n`;
}

function entry({ id, slug, name, summary, kinds, updatedAt }: PublishedListing, origin: string) {
	const parts = [
		element('id', `urn:uuid:${id}`),
		element('title', name),
		element('updated', updatedAt),
		link('alternate', `${origin}/listings/${slug}`, 'text/html'),
		element('summary', summary),
		...kinds.map((kind) => `<category term="${escapeMarkup(kind)}"/>`)
	];
	return `<entry>${parts.join('')}</entry>`;
}

const element = (name: string, text: string) =>
	`<${name}>${escapeMarkup(readable(text))}</${name}>`;

const link = (rel: string, href: string, type?: string) =>
	`<link rel="${rel}" href="${escapeMarkup(href)}"${type ? ` type="${type}"` : ''}/>`;

/** XML 1.0 has no sign for these, not even a written one: a single one would make the whole feed unreadable. */
const readable = (text: string) =>
	// eslint-disable-next-line no-control-regex -- control characters are what it looks for
	text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
