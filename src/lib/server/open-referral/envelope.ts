/** A page of a list, in the form that every list of the feed has. */
export type Envelope<Item> = {
	total_items: number;
	total_pages: number;
	page_number: number;
	/** How many are on this page. */
	size: number;
	first_page: boolean;
	last_page: boolean;
	empty: boolean;
	contents: Item[];
};

export function envelope<Item>(
	contents: Item[],
	total: number,
	{ page, per_page: perPage }: { page: number; per_page: number }
): Envelope<Item> {
	const pages = Math.max(1, Math.ceil(total / perPage));
	return {
		total_items: total,
		total_pages: pages,
		page_number: page,
		size: contents.length,
		first_page: page === 1,
		last_page: page >= pages,
		empty: contents.length === 0,
		contents
	};
}
