/**
 * The four Primary Care Network areas of Thurrock. Which places belong to which is a planning approximation by ward;
 * no official boundary has been published, so the outlines are ours and marked as such (see draw-area-outlines.ts).
 */
import type { MultiPolygon, Polygon } from 'geojson';
import type { Area } from '#domain/geography';
import outlines from './area-outlines.json' with { type: 'json' };

const POPULATION_SOURCE =
	'Office for National Statistics, mid-2015 estimates for output areas, added up by ward; Open Government Licence v3.0';

type Facts = Omit<
	Area,
	'outline' | 'outlineIsIndicative' | 'populationSource' | 'contact' | 'sort'
>;

const facts: Facts[] = [
	{
		id: 'asop',
		name: 'Aveley, South Ockendon and Purfleet',
		shortName: 'Aveley, Ockendon and Purfleet',
		description:
			'The west of the borough: Aveley and the Kenningtons, South Ockendon and Belhus, Purfleet-on-Thames and West Thurrock. Health services call it ASOP.',
		centre: { lat: 51.501, lng: 0.267 },
		population: 43_675,
		neighbours: ['grays', 'stanford-corringham']
	},
	{
		id: 'grays',
		name: 'Grays',
		shortName: 'Grays',
		description:
			'Grays town and the places round it: Little Thurrock, Blackshots, Stifford Clays, North and South Stifford and Chafford Hundred.',
		centre: { lat: 51.486, lng: 0.322 },
		population: 56_516,
		neighbours: ['asop', 'stanford-corringham', 'tilbury-chadwell']
	},
	{
		id: 'stanford-corringham',
		name: 'Stanford-le-Hope and Corringham',
		shortName: 'Stanford and Corringham',
		description:
			'The east and the north of the borough: Stanford-le-Hope, Corringham, the Homesteads, Fobbing and Coryton, and the villages of Horndon-on-the-Hill, Orsett, Bulphan and Mucking.',
		centre: { lat: 51.525, lng: 0.42 },
		population: 34_834,
		neighbours: ['asop', 'grays', 'tilbury-chadwell']
	},
	{
		id: 'tilbury-chadwell',
		name: 'Tilbury and Chadwell',
		shortName: 'Tilbury and Chadwell',
		description:
			'The south by the river: Tilbury, Chadwell St Mary, West Tilbury, East Tilbury and Linford.',
		centre: { lat: 51.474, lng: 0.384 },
		population: 30_159,
		neighbours: ['grays', 'stanford-corringham']
	}
];

const outlineOf = outlines as Record<string, Polygon | MultiPolygon>;

export const areas: Area[] = facts.map((area, index) => {
	const outline = outlineOf[area.id];
	if (!outline) throw new Error(`area-outlines.json has no outline for ${area.id}: draw it again`);
	return {
		...area,
		outline,
		outlineIsIndicative: true,
		populationSource: POPULATION_SOURCE,
		// No public source names the Community Builder of an area.
		contact: null,
		sort: index + 1
	};
});
