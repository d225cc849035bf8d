/** Under what our data may be reused. */
export const LICENCE_URL =
	'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** For answers whose form has no room for it. */
export const LICENCE_LINK = { link: `<${LICENCE_URL}>; rel="license"` };
