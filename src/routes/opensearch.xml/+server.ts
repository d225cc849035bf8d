import { m } from '$lib/paraglide/messages';
import { escapeMarkup } from '$lib/server/escape-markup';
import { onlyReads } from '$lib/server/problem';
import { publicAnswer } from '$lib/server/public-answer';
import type { RequestHandler } from './$types';

/** OpenSearch allows no more. */
const LONGEST_NAME = 16;

/** As many whole words as fit, or letters. */
const shortName = (name: string) =>
	(name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME + 1).replace(/\s\S*$/, '') : name).slice(
		0,
		LONGEST_NAME
	);

/** Lets a browser offer our search among its own (OpenSearch 1.1). */
export const GET: RequestHandler = ({ locals: { services }, url }) => {
	const { environment, place } = services;
	const address = (type: string, path: string) =>
		`<Url type="${type}" template="${escapeMarkup(url.origin)}${path}?q={searchTerms}"/>`;
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
		`<ShortName>${escapeMarkup(shortName(environment.SITE_NAME))}</ShortName>`,
		`<Description>${escapeMarkup(m.site_strapline({ borough: place.borough.name }))}</Description>`,
		'<InputEncoding>UTF-8</InputEncoding>',
		address('text/html', '/search'),
		address('application/atom+xml', '/changes.atom'),
		'</OpenSearchDescription>'
	];
	return publicAnswer(`${lines.join('\n')}\n`, {
		contentType: 'application/opensearchdescription+xml',
		cacheControl: 'public, max-age=3600'
	});
};

export const fallback = onlyReads;
