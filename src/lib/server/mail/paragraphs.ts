export type Letterhead = {
	/** "https://directory.example.org": where the links in it lead. */
	origin: string;
	siteName: string;
};

/** A letter in words, before it is text or HTML. */
export type Paragraphs = {
	subject: string;
	before: string[];
	/** What stands in the directory, line by line. */
	facts?: { label: string; words: string }[];
	link: { words: string; url: string } | null;
	after: string[];
};
