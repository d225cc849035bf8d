/** The publications behind the starter data, in words a resident understands. */
import type { Source } from './form';

export const LIBRARY_LIST: Source = {
	source: "Open data list of England's libraries",
	sourceUrl: 'https://github.com/LibrariesHacked/librarydata-db',
	sourceDate: '2025-04',
	confidence: 'medium'
};

export const WARM_LIST: Source = {
	source: 'Warm Welcome list of warm spaces, winter 2024-25',
	sourceDate: '2025-03',
	confidence: 'medium'
};

export const LOCAL_NEWS: Source = {
	source: 'Local news pages and meeting minutes, 2014 to 2022',
	sourceDate: '2022',
	confidence: 'medium'
};

export const GAZETTE: Source = {
	source: 'Thurrock Gazette, November 2014',
	sourceDate: '2014-11',
	confidence: 'medium'
};

export const FORUM_LIST: Source = {
	source: 'Stronger Together Thurrock website, list of community forums (no date, 2020 or later)',
	sourceUrl: 'https://strongertogetherthurrock.org.uk/thurrock-community-forums/',
	sourceDate: '2020',
	confidence: 'medium'
};

export const STRATEGY: Source = {
	source: 'Thurrock Health and Wellbeing Strategy, with figures up to December 2022',
	sourceDate: '2022-12',
	confidence: 'high'
};

export const COALITION_PAPERS: Source = {
	source: 'Papers of Thurrock Coalition, 2012 and later',
	sourceDate: '2012',
	confidence: 'medium'
};
