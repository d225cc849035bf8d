/** Town centres to about 300 metres, enough to say which listing is nearest; general knowledge. */
import type { OutsidePlace } from '#domain/outside-place';

const row = (
	name: string,
	lat: number,
	lng: number,
	districts = '',
	aliases: string[] = []
): OutsidePlace => ({
	name,
	lat,
	lng,
	aliases,
	districts: districts.split(' ').filter(Boolean)
});

export const outsidePlaces: OutsidePlace[] = [
	row('Basildon', 51.5716, 0.4583, 'SS13 SS14 SS15 SS16', ['Bas Vegas']),
	row('Pitsea', 51.5656, 0.5063),
	row('Vange', 51.5533, 0.4824),
	row('Laindon', 51.5748, 0.4186),
	row('Langdon Hills', 51.5627, 0.4212),
	row('Billericay', 51.6287, 0.4189, 'CM11 CM12'),
	row('Wickford', 51.6114, 0.5207, 'SS11 SS12'),
	row('Brentwood', 51.6204, 0.3051, 'CM13 CM14 CM15'),
	row('West Horndon', 51.5679, 0.3415),
	row('East Horndon', 51.5832, 0.3607),
	row('Upminster', 51.5558, 0.2489, 'RM14', ['Cranham']),
	row('North Ockendon', 51.5372, 0.2898),
	row('Hornchurch', 51.5565, 0.2128, 'RM11 RM12'),
	row('Rainham', 51.5171, 0.1907, 'RM13'),
	row('Wennington', 51.5021, 0.2169),
	row('Romford', 51.5763, 0.1837, 'RM1 RM2 RM3 RM4 RM5 RM7'),
	row('Harold Hill', 51.6071, 0.2313),
	row('Havering', 51.5779, 0.2121),
	row('Dagenham', 51.5397, 0.1423, 'RM8 RM9 RM10'),
	row('Barking', 51.5397, 0.0808, 'IG11'),
	row('Chadwell Heath', 51.568, 0.1289, 'RM6'),
	row('Ilford', 51.559, 0.0741, 'IG1 IG2 IG3'),
	row('Canvey Island', 51.5166, 0.578, 'SS8', ['Canvey']),
	row('Benfleet', 51.5527, 0.5616, 'SS7', ['South Benfleet', 'Thundersley', 'Hadleigh']),
	row('Rayleigh', 51.5861, 0.6047, 'SS6'),
	row('Southend-on-Sea', 51.5406, 0.711, 'SS0 SS1 SS2 SS3 SS9', [
		'Southend',
		'Leigh on Sea',
		'Westcliff'
	]),
	row('Chelmsford', 51.7356, 0.4685, 'CM1 CM2'),
	row('Dartford', 51.4465, 0.2169, 'DA1 DA2', ['Bluewater']),
	row('Greenhithe', 51.4505, 0.2808, 'DA9'),
	row('Swanscombe', 51.4477, 0.3091, 'DA10'),
	row('Gravesend', 51.4419, 0.3708, 'DA11 DA12', ['Gravesham', 'Northfleet']),
	row('Erith', 51.4806, 0.1779, 'DA8'),
	row('Bexleyheath', 51.4565, 0.1386, 'DA5 DA6 DA7', ['Bexley'])
];
