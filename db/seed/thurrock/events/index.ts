/** Events of Thurrock: all of them invented to show the features. The days of the community calendar are real. */
import type { SeedEvents } from '#db/seed/events-data';
import { collections } from './collections';
import { asop } from './sample/asop';
import { grays } from './sample/grays';
import { stanford } from './sample/stanford';
import { tilbury } from './sample/tilbury';

export const events: SeedEvents = {
	collections,
	events: [...asop, ...grays, ...stanford, ...tilbury]
};
