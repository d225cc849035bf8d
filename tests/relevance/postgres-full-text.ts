/** PostgreSQL's own full text search, as a baseline: English stems, names heaviest, and any of the words will do. */
import { PGlite } from '@electric-sql/pglite';
import { indexDocument } from '#search/document';
import type { Finder, Item } from './measure';

const SHOWN = 20;

/**
 * Any of the words, because asking for all of them leaves most sentences without a result; `ts_rank` still puts
 * those first that have more of them. The lexemes come quoted out of `to_tsvector`, so a question cannot break it.
 */
const FIND = `
	with asked as (
		select string_agg(quote_literal(lexeme), ' | ')::tsquery as words
		from unnest(to_tsvector('english', $1))
	)
	select id from documents, asked
	where words is not null and document @@ words
	order by ts_rank(document, words, 1) desc, id
	limit ${SHOWN}`;

/** Fills a database in memory. `close` ends it. */
export async function postgresFullText(
	items: Item[],
	labelsOf: (item: Item) => string
): Promise<{ find: Finder; close(): Promise<void> }> {
	const database = new PGlite();
	await database.exec('create table documents (id text primary key, document tsvector not null)');
	const rows = items.map((item) => {
		const { name, organisation, venue, town, summary, description } = indexDocument(
			item.listing
		).text;
		return {
			id: item.listing.id,
			a: name,
			b: [organisation, venue, town].join(' '),
			c: [summary, labelsOf(item)].join(' '),
			d: description
		};
	});
	await database.query(
		`insert into documents
		select id, setweight(to_tsvector('english', a), 'A') || setweight(to_tsvector('english', b), 'B')
			|| setweight(to_tsvector('english', c), 'C') || setweight(to_tsvector('english', d), 'D')
		from json_to_recordset($1::json) as r(id text, a text, b text, c text, d text)`,
		[JSON.stringify(rows)]
	);
	return {
		find: async (q) => (await database.query<{ id: string }>(FIND, [q])).rows.map(({ id }) => id),
		close: () => database.close()
	};
}
