/** E-mails that the directory writes. Each kind has its own words in the message catalogue. */

export type Letter =
	/** `path` starts with "/" and lets whoever opens it in: it is treated like a password. */
	/** `listing`: the one that somebody asked to look after. */
	| { kind: 'invitation'; path: string; listing?: string }
	| { kind: 'now_owner'; listing: string }
	| { kind: 'claim_declined'; listing: string; answer: string }
	/** To whoever wrote something that one of us did not take. `page` is where they go on with it, once signed in. */
	| {
			kind: 'not_taken';
			what: 'draft' | 'change';
			listing: string;
			name: string;
			answer: string;
			page: string;
	  }
	| { kind: 'password_link'; path: string; name: string }
	/** To a group: its listing as it stands, and the one link under which it answers until a day ("YYYY-MM-DD"). */
	| {
			kind: 'is_it_right';
			path: string;
			listing: string;
			facts: { label: string; words: string }[];
			until: string;
	  }
	/** Word to the person themselves, so that they notice what they did not do. */
	| { kind: 'password_changed'; name: string };

export type LetterKind = Letter['kind'];
