/**
 * The listings that a fresh directory of Thurrock starts with. `starter` are public facts, each with its source;
 * `sample` are invented to show the features and go with one command. The two never share a venue or an organisation.
 */
import type { SeedListings } from '#db/seed/seed-data';
import { aveleyAndPurfleet } from './sample/asop-aveley-and-purfleet';
import { southOckendon } from './sample/asop-south-ockendon';
import { graysAround } from './sample/grays-around';
import { graysTown } from './sample/grays-town';
import { organisations as sampleOrganisations } from './sample/organisations';
import { stanfordTown } from './sample/stanford-town';
import { stanfordVillages } from './sample/stanford-villages';
import { tilburyAround } from './sample/tilbury-around';
import { tilburyTown } from './sample/tilbury-town';
import { venuesAsop } from './sample/venues-asop';
import { venuesGrays } from './sample/venues-grays';
import { venuesStanford } from './sample/venues-stanford';
import { venuesTilbury } from './sample/venues-tilbury';
import { forums } from './starter/forums';
import { hateReporting } from './starter/hate-reporting';
import { hubsAndHalls } from './starter/hubs-and-halls';
import { libraries } from './starter/libraries';
import { organisations as starterOrganisations } from './starter/organisations';
import { services } from './starter/services';
import { venues as starterVenues } from './starter/venues';

export const listings: SeedListings = {
	organisations: [...starterOrganisations, ...sampleOrganisations],
	venues: [...starterVenues, ...venuesAsop, ...venuesGrays, ...venuesStanford, ...venuesTilbury],
	listings: [
		...libraries,
		...hubsAndHalls,
		...hateReporting,
		...services,
		...forums,
		...aveleyAndPurfleet,
		...southOckendon,
		...graysTown,
		...graysAround,
		...stanfordTown,
		...stanfordVillages,
		...tilburyTown,
		...tilburyAround
	]
};
