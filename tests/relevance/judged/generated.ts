/** Questions about the generated directory of 2,000 listings, judged by what each listing is truly about. */
import { judged, topicNear, type Grades, type Judged } from './judged';

const about = (...topics: string[]): Grades => [[{ topics }, 3]];
const also = (...topics: string[]): Grades[number] => [{ topics }, 2];
const onDays = (topics: string[], days: number[]): Grades => [
	[{ topics, days }, 3],
	[{ topics }, 1]
];

export const generatedJudged: Judged[] = [
	...judged('name', 'generated', [
		[
			'Tilbury Chess Club',
			[{ topics: ['chess'], named: 'Tilbury' }, 3],
			[{ topics: ['chess'], near: ['Tilbury', 2500] }, 3],
			[{ topics: ['chess'] }, 2]
		],
		[
			'Heron Knit and Natter',
			[{ topics: ['knitting'], named: 'Heron' }, 3],
			[{ topics: ['knitting'] }, 2]
		],
		[
			'Meadow Memory Cafe',
			[{ topics: ['dementia'], named: 'Meadow' }, 3],
			[{ topics: ['dementia'] }, 2]
		],
		[
			'Harbour Scout Group',
			[{ topics: ['scouts'], named: 'Harbour' }, 3],
			[{ topics: ['scouts'] }, 2]
		],
		[
			'Aveley Job Club',
			[{ topics: ['job-club'], named: 'Aveley' }, 3],
			[{ topics: ['job-club'] }, 2]
		],
		[
			'Beacon Boxing Club',
			[{ topics: ['karate'], named: 'Beacon' }, 3],
			[{ topics: ['karate'], named: 'Boxing' }, 2]
		],
		[
			'Orchard Community Choir',
			[{ topics: ['choir'], named: 'Orchard' }, 3],
			[{ topics: ['choir'] }, 2]
		],
		['Willow Art Group', [{ topics: ['art'], named: 'Willow' }, 3], [{ topics: ['art'] }, 2]]
	]),
	...judged('typo', 'generated', [
		['beekepers', ...about('beekeepers')],
		['karrate', [{ named: 'Karate' }, 3], [{ topics: ['karate'] }, 2]],
		['ches club', ...about('chess')],
		['dementai', ...about('dementia')],
		['knittting', ...about('knitting')],
		['wathcers bird', ...about('birds')],
		['repiar cafe', ...about('repair')],
		['choral sociey', [{ named: 'Choral' }, 3], [{ topics: ['choir'] }, 2]],
		['swiming', ...about('swim')],
		['credti union', ...about('credit-union')]
	]),
	...judged('synonym', 'generated', [
		['foodbank', ...about('food-bank'), also('fridge')],
		['mother and toddler', ...about('toddlers'), also('new-parents')],
		['mens sheds', ...about('mens-shed')],
		['zumba', ...about('dance'), [{ mainCategories: ['active'] }, 1]],
		['village hall for a party', ...about('hall'), [{ kinds: ['venue'] }, 1]],
		['quit smoking', ...about('stop-smoking')],
		['cv help', ...about('job-club')],
		['allotments', ...about('garden'), [{ mainCategories: ['environment'] }, 1]],
		['alzheimers group', ...about('dementia'), [{ categories: ['older-people'] }, 1]],
		['books to borrow', ...about('library')]
	]),
	...judged('need', 'generated', [
		[
			'I feel so alone',
			[{ mainCategories: ['friendship'] }, 3],
			[{ categories: ['friendship'] }, 2]
		],
		[
			'my husband died and I miss him',
			...about('bereavement'),
			[{ categories: ['friendship', 'mental-health'] }, 2]
		],
		['I am in debt and bailiffs are coming', ...about('debt'), [{ mainCategories: ['money'] }, 2]],
		['I want to learn English', ...about('english'), [{ mainCategories: ['learning'] }, 1]],
		['help with universal credit', ...about('benefits'), [{ mainCategories: ['money'] }, 2]],
		['my son is autistic', ...about('autism'), [{ categories: ['disability'] }, 1]],
		['I drink too much', ...about('drugs'), [{ mainCategories: ['health'] }, 1]],
		[
			'I look after my wife and I am exhausted',
			...about('carers'),
			[{ categories: ['carers'] }, 2]
		],
		['getting evicted', ...about('housing'), also('tenants')],
		["can't use my phone", ...about('computers'), [{ mainCategories: ['learning'] }, 1]],
		['just had a baby and feel lonely', ...about('new-parents'), also('toddlers', 'coffee')]
	]),
	...judged('place', 'generated', [
		['chess grays', ...topicNear(['chess'], 'Grays')],
		['yoga in Corringham', ...topicNear(['yoga'], 'Corringham')],
		['toddler group chafford hundred', ...topicNear(['toddlers'], 'Chafford Hundred')],
		['choir near Stanford le Hope', ...topicNear(['choir'], 'Stanford-le-Hope')],
		['knitting east tilbury', ...topicNear(['knitting'], 'East Tilbury')],
		['bowls west tilbury', ...topicNear(['bowls'], 'West Tilbury')],
		[
			'foodbank ockendon',
			[{ topics: ['food-bank'], near: ['South Ockendon', 2500] }, 3],
			[{ topics: ['food-bank'] }, 2],
			also('fridge')
		],
		['debt advice purfleet', ...topicNear(['debt'], 'Purfleet-on-Thames')],
		['scouts Chadwell St Mary', ...topicNear(['scouts'], 'Chadwell St Mary')],
		['lunch club horndon', ...topicNear(['lunch-club'], 'Horndon-on-the-Hill')],
		['warm space tilbry', ...topicNear(['warm'], 'Tilbury')]
	]),
	...judged('postcode', 'generated', [
		['chess RM17 6XP', ...topicNear(['chess'], 'Grays')],
		['yoga SS17 7', ...topicNear(['yoga'], 'Corringham')],
		['youth club rm188ad', ...topicNear(['youth'], 'Tilbury')],
		[
			'food bank RM15 5DX',
			[{ topics: ['food-bank'], near: ['South Ockendon', 2500] }, 3],
			[{ topics: ['food-bank'] }, 2],
			also('fridge')
		],
		['lunch club RM16 4JP', ...topicNear(['lunch-club'], 'Chadwell St Mary')],
		['martial arts RM19 1ZY', ...topicNear(['karate'], 'Purfleet-on-Thames')],
		['job club SS17 OHG', ...topicNear(['job-club'], 'Stanford-le-Hope')],
		[
			'scouts rm15',
			[{ topics: ['scouts'], near: ['South Ockendon', 4000] }, 3],
			[{ topics: ['scouts'], near: ['Aveley', 3000] }, 3],
			[{ topics: ['scouts'] }, 1]
		],
		['coffee morning RM20 4', ...topicNear(['coffee'], 'South Stifford')],
		['counselling RM16 6', ...topicNear(['counselling'], 'Chafford Hundred')]
	]),
	...judged('language', 'generated', [
		['bank żywności', ...about('food-bank'), also('fridge', 'lunch-club')],
		['nauka angielskiego', ...about('english'), [{ mainCategories: ['learning'] }, 1]],
		['polski klub', ...about('polish'), [{ languages: ['pl'] }, 1]],
		['sănătate mintală', [{ categories: ['mental-health'] }, 3]],
		['loc de munca', ...about('job-club'), [{ categories: ['work'] }, 2]],
		[
			'lietuvių mokykla',
			...about('lithuanian'),
			[{ languages: ['lt'] }, 2],
			[{ categories: ['faith-culture'] }, 1]
		],
		['vaikams', [{ mainCategories: ['families'] }, 3], [{ categories: ['families'] }, 2]],
		['romanian speaking', ...about('romanian'), [{ languages: ['ro'] }, 3]],
		[
			'dla młodzieży',
			[{ mainCategories: ['young-people'] }, 3],
			[{ categories: ['young-people'] }, 2]
		],
		['datorii', ...about('debt'), [{ mainCategories: ['money'] }, 3]]
	]),
	...judged('time', 'generated', [
		['craft saturday', ...onDays(['craft'], [6])],
		['yoga on monday', ...onDays(['yoga'], [1])],
		['toddler group friday', ...onDays(['toddlers'], [5])],
		['youth club weekend', ...onDays(['youth'], [6, 7])],
		['choir thursdays', ...onDays(['choir'], [4])],
		['football sunday', ...onDays(['football'], [7])],
		['debt advice tuesday', ...onDays(['debt'], [2])],
		[
			'coffee morning wednesday grays',
			[{ topics: ['coffee'], days: [3], near: ['Grays', 2500] }, 3],
			[{ topics: ['coffee'], days: [3] }, 2],
			[{ topics: ['coffee'] }, 1]
		]
	]),
	...judged('safety', 'generated', [
		['report a hate crime', ...about('hirc'), [{ categories: ['safety'] }, 1]],
		['racist neighbour', ...about('hirc'), [{ categories: ['safety'] }, 1]],
		['violenta domestica', ...about('refuge'), [{ categories: ['safety'] }, 2]],
		['nie mam co jeść', ...about('food-bank'), [{ categories: ['food'] }, 3]],
		['neturiu kur miegoti', ...about('housing'), [{ categories: ['housing'] }, 3]],
		['abusive partner', ...about('refuge'), [{ categories: ['safety'] }, 2]],
		['suicidal', ...about('counselling'), [{ categories: ['mental-health'] }, 2]]
	]),
	...judged('none', 'generated', [
		['ice rink opening hours'],
		['vape shop'],
		['used cars for sale'],
		['passport renewal'],
		['zzxqy'],
		['netflix password reset']
	])
];
