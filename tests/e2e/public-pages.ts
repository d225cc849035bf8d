/** Every page a resident can reach, for what must hold on all of them. */
export const LISTING = '/listings/tilbury-hub-and-library';
export const LISTING_NAME = 'Tilbury Hub and Library';

/** Two listings, and one that is not in the directory. */
const SENT_LIST = '5e8297bade3e.20debc9c89aa.ffffffffffff';

export const PUBLIC_PAGES = [
	{ name: 'home', path: '/' },
	{ name: 'results', path: '/search?q=library' },
	{ name: 'results with filters', path: '/search?kind=library&area=grays&near=RM17+5DX' },
	{ name: 'help above the results', path: '/search?q=someone+attacked+me' },
	{ name: 'help in another language', path: '/search?q=nu+am+unde+sa+dorm' },
	{ name: 'no results', path: '/search?q=zzzzqqqqxxxx' },
	{ name: 'a listing', path: LISTING },
	{ name: 'telling of a mistake', path: `${LISTING}/mistake` },
	{ name: 'asking to look after a listing', path: `${LISTING}/claim` },
	{ name: 'a link from a letter that does not work', path: '/still-right/no-such-link' },
	{ name: 'an empty list', path: '/saved' },
	{ name: 'a list that was sent', path: `/list?l=${SENT_LIST}` },
	{ name: 'telling of a missing group', path: '/suggest' },
	{ name: 'areas', path: '/areas' },
	{ name: 'one area', path: '/areas/grays' },
	{ name: 'mapping rooms', path: '/communities' },
	{ name: 'the room of an area', path: '/communities/grays' },
	{ name: 'needs by area', path: '/communities/matrix?show=checked' },
	{ name: 'who has it within a walk', path: '/communities/coverage?kind=warm_space&after=18:00' },
	{ name: 'what hangs on one thread', path: '/communities/grays/threads' },
	{ name: 'you said, we did', path: '/communities/grays/asks' },
	{ name: 'what has changed', path: '/communities/grays/changes' },
	{ name: 'the report of an area', path: '/communities/grays/report' },
	{ name: 'behind a figure', path: '/communities/figures?area=grays&day=2&part=evening' },
	{ name: "what's on", path: '/whats-on?when=days30' },
	{ name: "what's on, a month", path: '/whats-on?month=2026-12' },
	{ name: 'an event', path: '/whats-on/messy-play-morning' },
	{ name: 'warm spaces', path: '/warm-spaces' },
	{ name: 'from our neighbours', path: '/neighbours' },
	{ name: 'hate incidents', path: '/hate-incidents' },
	{ name: 'about the data', path: '/about' },
	{ name: 'use our data', path: '/about/api' },
	{ name: 'the feed for other directories', path: '/about/open-referral' },
	{ name: 'accessibility', path: '/accessibility' },
	{ name: 'the map', path: '/map?kind=library' },
	{ name: 'page not found', path: '/no-such-page' }
];

/** What the browser itself writes to the console when a page answers with an error. */
export const PAGE_ERROR = /Failed to load resource: the server responded with a status of 4\d\d/;
