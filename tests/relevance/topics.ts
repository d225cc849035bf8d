/**
 * What the listings of the generated directory are about. Invented, in the words organisers use,
 * which are not always the words people search with: that difference is what the judged questions measure.
 * The first topics are the most common ones (see `generateDirectory`).
 */
import type { Kind } from '#domain/kind';

export type Topic = {
	id: string;
	kinds: Kind[];
	categories: string[];
	/** The heart of a name. */
	names: string[];
	sentences: string[];
	ages?: [min: number | null, max: number | null];
	/** Such listings say which language they speak. */
	languages?: string[];
};

const topic = (
	id: string,
	kinds: string,
	categories: string,
	names: string,
	sentences: string[],
	more: Pick<Topic, 'ages' | 'languages'> = {}
): Topic => ({
	id,
	kinds: kinds.split(' ') as Kind[],
	categories: categories.split(' '),
	names: names.split('; '),
	sentences,
	...more
});

export const TOPICS: readonly Topic[] = [
	topic(
		'coffee',
		'group',
		'friendship',
		'Coffee Morning; Tea and Talk; Friendly Table; Open Door',
		[
			'A relaxed hour with a hot drink and good company.',
			'Come by yourself or bring somebody along.',
			'Nobody sits on their own here.'
		]
	),
	topic(
		'toddlers',
		'group',
		'families',
		'Toddler Group; Tots and Carers; Little Explorers; Tiny Steps',
		[
			'Play, songs and a snack for under fives and whoever looks after them.',
			'Toys for crawlers and walkers.',
			'Grown-ups get a hot drink too.'
		],
		{ ages: [0, 4] }
	),
	topic('food-bank', 'service', 'food money', 'Food Bank; Foodbank; Emergency Food Store', [
		'Three days of groceries for households in crisis.',
		'Bring a voucher, or ask us how to get one.',
		'Nappies and tins are on the shelves.'
	]),
	topic(
		'lunch-club',
		'group',
		'older-people food friendship',
		'Lunch Club; Thursday Table; Silver Spoons; Senior Diners',
		[
			'A two-course meal for people in later life.',
			'We can collect you by minibus.',
			'Followed by bingo or a quiz.'
		],
		{ ages: [60, null] }
	),
	topic('walk', 'group', 'active health', 'Ramblers; Health Walkers; Strollers; Footpath Friends', [
		'An easy walk at the pace of the slowest.',
		'About three miles on good paths.',
		'We end with a drink at a cafe.'
	]),
	topic(
		'craft',
		'group',
		'arts-hobbies friendship',
		'Craft Circle; Makers; Busy Hands; Card Makers',
		[
			'Paper, glue, felt and plenty of chat.',
			'Materials are on the table, just turn up.',
			'A new project every month.'
		]
	),
	topic(
		'church',
		'group venue',
		'faith-culture neighbours',
		'Parish Church; Chapel; Methodist Church; Baptist Church',
		[
			'Worship on Sunday and an open door in the week.',
			'All are welcome, with or without faith.',
			'Weddings, baptisms and funerals.'
		]
	),
	topic('hall', 'venue', 'neighbours', 'Village Hall; Community Hall; Memorial Hall; Social Hall', [
		'A main room for a hundred, a kitchen and parking.',
		'Bookings by the hour for parties and meetings.',
		'Chairs and tables are included.'
	]),
	topic(
		'youth',
		'group',
		'young-people friendship',
		'Youth Club; The Basement; Drop Zone; Youth Project',
		[
			'Pool, music, a kitchen and workers who listen.',
			'For school years seven to eleven.',
			'Trips in the holidays.'
		],
		{ ages: [11, 17] }
	),
	topic(
		'warm',
		'warm_space',
		'warmth friendship',
		'Warm Welcome; Winter Warmer; Cosy Corner; Warm Room',
		[
			'A heated room with free tea, sockets and a smile.',
			'Stay as long as you like, no questions asked.',
			'Board games and newspapers.'
		]
	),
	topic(
		'knitting',
		'group',
		'arts-hobbies friendship',
		'Knit and Natter; Knitters; Yarn Society; Crochet and Chat',
		[
			'Wool, needles and patterns are shared.',
			'We make blankets for the baby unit.',
			'Beginners are shown how to cast on.'
		]
	),
	topic(
		'football',
		'group',
		'active young-people',
		'Football Club; Juniors FC; Walking Football; United FC',
		[
			'Teams for all ages, boys and girls.',
			'Training under lights, matches at weekends.',
			'Boots can be borrowed.'
		]
	),
	topic('debt', 'service', 'money advice', 'Debt Advice; Money Matters; Money Clinic', [
		'Free and private talks about what you owe.',
		'We ring the people you owe money to, with you beside us.',
		'Help to make a budget that lasts.'
	]),
	topic('yoga', 'group', 'active health', 'Yoga; Gentle Yoga; Chair Yoga; Sunrise Yoga', [
		'Slow stretches and breathing on the mat.',
		'Mats are there, wear something loose.',
		'Good for backs and for sleep.'
	]),
	topic(
		'english',
		'group',
		'learning',
		'English Conversation; ESOL; English for All; Talk English',
		[
			'Learn English with a teacher in a small class.',
			'From first words to job interviews.',
			'A creche is open during lessons.'
		],
		{ languages: ['ro', 'pl', 'lt', 'pt'] }
	),
	topic(
		'dementia',
		'group',
		'older-people carers health',
		'Memory Cafe; Forget Me Not Cafe; Memory Lane',
		[
			'For people living with dementia and those who love them.',
			'Songs, gentle games and a nurse once a month.',
			'Carers can swap notes next door.'
		]
	),
	topic(
		'scouts',
		'group',
		'young-people active',
		'Scout Group; Cubs and Scouts; Guides; Brownies',
		[
			'Camps, badges and muddy knees.',
			'Beavers from six, Scouts from ten.',
			'Grown-up helpers are always wanted.'
		],
		{ ages: [6, 14] }
	),
	topic('counselling', 'service', 'mental-health', 'Counselling; Listening Room; Talking Space', [
		'Talk in private with somebody trained to listen.',
		'Six meetings, longer if you need it.',
		'For worry, low mood and loss.'
	]),
	topic(
		'garden',
		'group',
		'environment mental-health',
		'Community Garden; Growing Space; Gardeners; Allotment Project',
		[
			'Raised beds, a polytunnel and shared tools.',
			'Sow, weed and take vegetables home.',
			'No green fingers required.'
		]
	),
	topic(
		'choir',
		'group',
		'arts-hobbies friendship',
		'Community Choir; Singers; Choral Society; Rock Choir',
		[
			'Sing pop, gospel and folk by ear.',
			'No audition and no need to read notes.',
			'Two concerts a year.'
		]
	),
	topic('carers', 'group', 'carers friendship', 'Carers Circle; Carers Support; Carers Break', [
		'For people who look after a husband, wife, parent or friend.',
		'An hour that is about you.',
		'A worker can explain carers assessments.'
	]),
	topic('job-club', 'service', 'work', 'Job Club; Work Club; Into Work', [
		'Write a CV, fill in applications, practise interviews.',
		'Computers and a printer are there.',
		'Employers visit every month.'
	]),
	topic('bowls', 'group', 'active older-people', 'Bowls Club; Short Mat Bowls; Carpet Bowls', [
		'Woods and a mat for newcomers.',
		'Friendly matches all winter.',
		'Flat shoes only, please.'
	]),
	topic(
		'dance',
		'group',
		'active arts-hobbies',
		'Line Dancers; Dance Academy; Ballroom Nights; Tea Dance',
		[
			'Steps are taught from the beginning.',
			'No partner needed.',
			'Music from the forties to today.'
		]
	),
	topic(
		'history',
		'group',
		'arts-hobbies learning',
		'History Society; Local History Group; Heritage Project',
		[
			'Talks about the river, the docks and the brickfields.',
			'An archive of photographs and maps.',
			'Visits to forts and churches.'
		]
	),
	topic(
		'karate',
		'group',
		'active young-people',
		'Karate Club; Judo Club; Taekwondo; Boxing Club',
		[
			'Learn to defend yourself and keep fit.',
			'Grading three times a year.',
			'A first lesson to try.'
		],
		{ ages: [6, null] }
	),
	topic(
		'benefits',
		'service',
		'money advice',
		'Benefits Check; Welfare Rights; Forms and Letters',
		[
			'Help with Universal Credit and disability claims.',
			'Bring the letter, we read it together.',
			'We go with you to a tribunal.'
		]
	),
	topic('autism', 'group', 'disability families', 'Autism Families; Spectrum Club; Puzzle Pieces', [
		'For autistic children and their brothers and sisters.',
		'Soft lights, sensory toys, no fuss.',
		'Parents compare notes on school plans.'
	]),
	topic('mosque', 'group venue', 'faith-culture', 'Mosque; Islamic Centre; Muslim Association', [
		'Friday prayer and lessons for children.',
		'A kitchen for anyone who is hungry in Ramadan.',
		'Neighbours are welcome to visit.'
	]),
	topic(
		'mens-shed',
		'group',
		'friendship arts-hobbies mental-health',
		'Men in Sheds; Shed; Workshop Mates',
		[
			'Timber, tools and a kettle.',
			'Mend something, or just talk shoulder to shoulder.',
			'We build planters for schools.'
		]
	),
	topic(
		'computers',
		'service',
		'learning',
		'Digital Cafe; Computer Club; Tablet and Phone Help; Click Together',
		[
			'Learn to use a phone, a tablet or e-mail, one to one.',
			'Bring your own or use ours.',
			'Patient helpers, no jargon.'
		]
	),
	topic(
		'tenants',
		'group',
		'housing neighbours',
		'Residents Association; Tenants Group; Estate Forum',
		[
			'Speaking up for our streets and blocks.',
			'Repairs, parking and the bins.',
			'Open meetings every quarter.'
		]
	),
	topic(
		'new-parents',
		'group',
		'families health',
		'Bump and Baby; New Parents; Baby Cafe; Feeding Friends',
		[
			'For the first year with a newborn.',
			'A health visitor weighs and answers.',
			'Help with breastfeeding.'
		],
		{ ages: [0, 1] }
	),
	topic(
		'bereavement',
		'group',
		'mental-health friendship',
		'Bereavement Friends; Moving Forward; Cruse Circle',
		[
			'For anyone who has lost a loved one, lately or long ago.',
			'Tears and laughter are both fine.',
			'A quiet room and tissues.'
		]
	),
	topic(
		'polish',
		'group',
		'faith-culture friendship',
		'Polish Club; Polish Saturday School; Polonia Circle',
		['Language, songs and stories from Poland.', 'Meet people from home.', 'Herbata and cake.'],
		{ languages: ['pl'] }
	),
	topic('art', 'group', 'arts-hobbies', 'Art Group; Painters; Sketch Club; Watercolour Circle', [
		'Easels, paper and someone to advise.',
		'A model once a month.',
		'We hang a show each spring.'
	]),
	topic(
		'housing',
		'service',
		'housing advice',
		'Housing Advice; Homes and Tenancies; Tenancy Help',
		[
			'Notice to leave, arrears, damp: bring it to us.',
			'We speak to your landlord for you.',
			'Same-day help if you may lose your home.'
		]
	),
	topic('cricket', 'group', 'active', 'Cricket Club; Colts Cricket', [
		'Three elevens and nets on Wednesday.',
		'Kit is lent to juniors.',
		'Teas worth winning for.'
	]),
	topic('stop-smoking', 'service', 'health', 'Stop Smoking Clinic; Quit Together', [
		'Twelve weeks of support and free patches.',
		'Four times as likely to succeed as alone.',
		'Drop in without an appointment.'
	]),
	topic('hearing', 'service', 'health disability', 'Hearing Help; Hearing Aid Clinic', [
		'Batteries, tubes and cleaning for aids.',
		'Lip-reading classes each term.',
		'A loop is fitted in the room.'
	]),
	topic('sight', 'group', 'disability friendship', 'Sight Loss Club; Macular Group; Talking News', [
		'For blind and partially sighted people.',
		'Gadgets to try before you buy.',
		'Guide dogs have a water bowl.'
	]),
	topic(
		'romanian',
		'group',
		'faith-culture families',
		'Romanian Circle; Moldova and Romania Together',
		[
			'Language club for children and advice for parents.',
			'Feasts at Easter and on the first of December.',
			'Everybody helps with the cooking.'
		],
		{ languages: ['ro'] }
	),
	topic('repair', 'group', 'environment neighbours', 'Repair Cafe; Fix It Day', [
		'Toasters, trousers and bicycles mended by volunteers.',
		'Learn to do it yourself.',
		'Keeps things out of the tip.'
	]),
	topic(
		'drugs',
		'service',
		'health mental-health',
		'Recovery Meeting; New Leaf Recovery; Sober Steps',
		[
			'For people who want to stop drinking or using.',
			'Confidential, no referral.',
			'Families have a group of their own.'
		]
	),
	topic(
		'theatre',
		'group',
		'arts-hobbies young-people',
		'Amateur Players; Drama Club; Stage School',
		[
			'Two plays and a pantomime a year.',
			'On stage or behind it.',
			'Costumes from a loft full of treasure.'
		]
	),
	topic(
		'transport',
		'service',
		'transport older-people',
		'Community Transport; Lift Scheme; Shopper Bus',
		[
			'Door-to-door rides for people who cannot use buses.',
			'To hospital, the shops or a friend.',
			'Wheelchairs travel in safety.'
		]
	),
	topic('stroke', 'group', 'health disability', 'Stroke Friends; Stroke Club', [
		'Speech practice, exercise and company after a stroke.',
		'Partners are welcome.',
		'A physiotherapist comes each month.'
	]),
	topic('chess', 'group', 'arts-hobbies', 'Chess Club; Chess Knights', [
		'Boards, clocks and a ladder.',
		'From first moves to county level.',
		'Quiet but friendly.'
	]),
	topic('litter', 'group', 'environment neighbours', 'Litter Pickers; Clean Streets Crew', [
		'Grabbers, bags and hi-vis are handed out.',
		'An hour that makes a lane shine.',
		'Families earn a sticker.'
	]),
	topic('hirc', 'hirc venue', 'safety', 'Reporting Centre; Safe Place to Report', [
		'Tell a trained person about a hate incident instead of going to the police.',
		'Victims and witnesses are both heard.',
		'In private and at your speed.'
	]),
	topic(
		'refuge',
		'service',
		'safety families',
		'Freedom Programme; Safe Steps; Outreach for Women',
		[
			'For women who live with abuse or have left it.',
			'We keep your address to ourselves.',
			'Courses and someone at your side in court.'
		]
	),
	topic(
		'lithuanian',
		'group',
		'faith-culture learning',
		'Lithuanian School; Lithuanian Circle',
		[
			'Reading, dances and cepelinai.',
			'Children learn to write to their grandparents.',
			'Adults meet in the room beside.'
		],
		{ languages: ['lt'] }
	),
	topic('library', 'library hub', 'learning families', 'Library; Library and Hub', [
		'Books, computers, story times and quiet tables.',
		'Join for nothing with a name and address.',
		'Reserve online and collect here.'
	]),
	topic('swim', 'group', 'active health', 'Swimming Club; Aqua Fit', [
		'Lanes for learners and racers.',
		'Women-only hour on Mondays.',
		'Hoist at the pool side.'
	]),
	topic('fridge', 'service', 'food environment', 'Community Fridge; Pantry; Larder', [
		'Take what you need, leave what you can.',
		'Surplus bread, fruit and milk.',
		'Four pounds fills a basket.'
	]),
	topic('diabetes', 'group', 'health', 'Diabetes Group; Sugar Smart', [
		'Talks, recipes and foot checks.',
		'Type one and type two.',
		'A nurse answers in plain words.'
	]),
	topic('model-trains', 'group', 'arts-hobbies', 'Model Railway Club; Model Engineers', [
		'Three layouts in N and OO gauge.',
		'Open day each October.',
		'Solder with us.'
	]),
	topic('veterans', 'group', 'friendship mental-health', 'Veterans Breakfast; Legion Branch', [
		'For anyone who served, and their families.',
		'Bacon roll and banter.',
		'A caseworker can help with pensions.'
	]),
	topic('credit-union', 'service', 'money', 'Credit Union; Savers Counter', [
		'Save a little, borrow fairly.',
		'No credit history needed.',
		'A safe way out of doorstep lending.'
	]),
	topic('birds', 'group', 'environment active', 'Bird Watchers; Marsh Wardens', [
		'Binoculars lent, flasks shared.',
		'Counts on the marsh every second Sunday.',
		'Avocets if we are lucky.'
	]),
	topic(
		'homework',
		'group',
		'young-people learning',
		'Homework Club; Study Space',
		[
			'A desk, a snack and a student who explains.',
			'Weekdays when lessons end.',
			'Maths nights before exams.'
		],
		{ ages: [7, 16] }
	),
	topic('parkinsons', 'group', 'health carers', 'Parkinsons Group; Moving Together', [
		'Exercise, voice work and understanding.',
		'Bring whoever helps you.',
		'First visit without charge.'
	]),
	topic('deaf', 'group', 'disability friendship', 'Deaf Club; Signing Circle', [
		'An evening in British Sign Language.',
		'Hearing learners may join on the last Friday.',
		'Captioned films.'
	]),
	topic('lgbt', 'group', 'friendship young-people', 'Rainbow Youth; Pride Circle', [
		'For lesbian, gay, bi and trans people and friends.',
		'A safe room and no labels needed.',
		'Marches and picnics in June.'
	]),
	topic('beekeepers', 'group', 'environment learning', 'Beekeepers', [
		'Suits are lent, honey is shared.',
		'A course for beginners each spring.',
		'We collect swarms.'
	])
];
