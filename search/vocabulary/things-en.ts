/**
 * Particular things that people look for, each with the ways to say it. Any listing with any of the words answers;
 * where no listing has them, others of the category are shown. Words alone suggest ("~"): their category is only a
 * last resort.
 */
import { entries, type VocabularyEntry } from './vocabulary';

export const englishThings: readonly VocabularyEntry[] = entries('en', [
	// Food and home
	[
		'food-bank',
		'=category:food',
		'food bank, foodbank, food banks, foodbanks, food parcel, food parcels, food voucher, food vouchers, emergency food store, food cupboard'
	],
	[
		'pantry',
		'=category:food',
		'food pantry, pantry, larder, community fridge, community pantry, sharing fridge'
	],
	[
		'meals',
		'=category:food',
		'community meal, community meals, hot meal, hot meals, lunch, lunches, dinner, supper, breakfast, soup'
	],
	['lunch-club', '=category:older-people', 'lunch club, lunch clubs, luncheon club, senior diners'],
	[
		'baby-things',
		'=category:families',
		'baby bank, baby clothes, nappies, baby milk, formula milk, pram'
	],
	[
		'uniform',
		'=category:families',
		'school uniform, school uniforms, uniform exchange, school shirts'
	],
	['furniture', '~category:housing', 'furniture, white goods, cooker, fridge freezer'],
	// Money, work, learning
	[
		'debt',
		'=category:money',
		'debt, debts, debt advice, in debt, bailiff, bailiffs, owe money, budgeting, budget, loan shark, loan sharks, payday loan'
	],
	[
		'benefits',
		'=category:money',
		'benefits check, universal credit, pip, pip form, personal independence payment, attendance allowance, pension credit, welfare rights, disability benefits, claim benefits, council tax'
	],
	[
		'credit-union',
		'=category:money',
		'credit union, credit unions, savers, savings, saving, loan, loans, borrow money'
	],
	[
		'job-club',
		'=category:work',
		'job club, job clubs, work club, job search, cv, cv help, write a cv, interview skills, interview practice, job interview, application forms, into work'
	],
	['first-job', '=category:work', 'first job, apprenticeship, apprenticeships'],
	[
		'english',
		'=category:learning',
		'english class, english classes, english lessons, english lesson, english course, esol, learn english, learning english, improve my english, english conversation, speak english, practise english, english for beginners'
	],
	[
		'computers',
		'=category:learning',
		'computer, computers, computer help, computer class, computer classes, computer club, it help, it skills, digital, digital skills, digital help, get online, use the internet, cant use a computer, help with my phone, use my phone, smartphone, tablet, tablet help, laptop, laptops, tablet and phone help'
	],
	[
		'internet',
		'~category:learning',
		'internet, internet access, wifi, wi fi, printing, printer, photocopying'
	],
	['homework', '=category:young-people', 'homework, homework club, homework help, study space'],
	[
		'books',
		'kind:library category:learning',
		'books, book, borrow, books to borrow, read books, audio books, reading'
	],
	['coding', '=category:young-people', 'coding, coding club, programming, robots'],
	// Friendship and mind
	[
		'coffee',
		'=category:friendship',
		'coffee morning, coffee mornings, cup of tea, cuppa, tea and chat, tea and talk, chat, natter, chatty cafe, coffee stop'
	],
	[
		'befriending',
		'=category:friendship',
		'befriending, befriender, befrienders, visitor for my mum, someone to visit'
	],
	[
		'bereavement',
		'=category:mental-health',
		'bereavement, bereaved, grief, grieving, loss of a loved one, lost a loved one, someone died, mum died, dad died, died, my husband died, my wife died, lost my husband, lost my wife, lost my mum, lost my dad, widow, widowed, widower, passed away, cruse'
	],
	[
		'baby-loss',
		'=category:mental-health',
		'baby loss, baby died, miscarriage, stillbirth, stillborn, lost my baby, lost a baby'
	],
	[
		'counselling',
		'=category:mental-health',
		'counselling, counsellor, counselor, therapy, therapist, talking therapy, talking therapies'
	],
	[
		'mens-shed',
		'=category:friendship',
		'mens shed, mens sheds, men in sheds, men shed, shed, sheds, workshop for men'
	],
	['men', '~category:friendship', 'men, mens group, blokes'],
	['women', '~category:friendship', 'women, womens group, ladies, ladies group, womens institute'],
	[
		'veterans',
		'=category:friendship',
		'veteran, veterans, armed forces, ex forces, ex army, served in the army, legion'
	],
	[
		'lgbt',
		'=category:friendship',
		'lgbt, lgbtq, lgbtqia, gay, lesbian, trans, transgender, bisexual, queer, pride, rainbow'
	],
	// Health
	[
		'dementia',
		'=category:older-people =category:health',
		'dementia, alzheimers, alzheimer, memory cafe, memory cafes, memory lane, memory loss, memory problems, memory club, forgetful, forgetting things, losing memory, losing her memory, losing his memory, dementia cafe, dementia friendly, forget me not cafe'
	],
	[
		'stop-smoking',
		'=category:health',
		'stop smoking, quit smoking, give up smoking, giving up smoking, smoking, vaping'
	],
	[
		'recovery',
		'=category:health',
		'recovery, alcohol, drinking too much, drink too much, drink problem, drinking problem, stop drinking, alcoholic, alcoholics, alcoholics anonymous, aa meeting, drugs, drug problem, drug help, drug abuse, substance abuse, substance misuse, addiction, addicted, addict, gambling, sober, drink drugs'
	],
	['stroke', '=category:health', 'stroke, stroke survivors, had a stroke, stroke club'],
	['diabetes', '=category:health', 'diabetes, diabetic, type 2, blood sugar'],
	['parkinsons', '=category:health', 'parkinsons, parkinson'],
	['menopause', '=category:health', 'menopause, hot flushes'],
	[
		'illnesses',
		'~category:health',
		'cancer, heart, lung, breathing, copd, asthma, arthritis, epilepsy, ms, fibromyalgia, falls'
	],
	[
		'hearing',
		'=category:health',
		'hearing aid, hearing aids, hearing aid batteries, hearing help, hearing loss, hard of hearing'
	],
	[
		'deaf',
		'=category:disability language:bfi',
		'deaf, deaf club, deafness, sign language, bsl, british sign language, signing'
	],
	[
		'sight-loss',
		'=category:disability',
		'blind, blind people, partially sighted, sight loss, visually impaired, visual impairment, losing my sight, macular, eyesight, talking news'
	],
	[
		'autism',
		'=category:disability',
		'autism, autistic, aspergers, asd, spectrum, neurodiverse, neurodivergent, adhd, sensory'
	],
	['downs', '~category:disability', 'downs syndrome, down syndrome, cerebral palsy'],
	// Families and young people
	[
		'toddlers',
		'=category:families age:2',
		'toddler, toddlers, toddler group, toddler groups, mum and baby, mother and baby, parent and baby, baby and toddler, mother and toddler, parent and toddler, stay and play, play group, playgroup, tots, tiny tots, under fives, under 5s, baby group, baby groups, pre schoolers'
	],
	[
		'new-parents',
		'=category:families age:1',
		'new parent, new parents, new mum, new mums, new mother, pregnant, pregnancy, antenatal, postnatal, expecting a baby, having a baby, just had a baby, had a baby, breastfeeding, breast feeding, baby cafe, baby massage, bump and baby, first year, postnatal depression, baby blues'
	],
	[
		'rhyme-time',
		'=category:families kind:library',
		'rhyme time, baby rhyme time, story time, storytime, sing and sign'
	],
	[
		'single-parents',
		'~category:families',
		'single parent, single parents, single mum, single mums, lone parent'
	],
	[
		'kinship',
		'=category:families',
		'bringing up grandchildren, raising grandchildren, kinship carer, kinship carers'
	],
	[
		'youth-club',
		'=category:young-people',
		'youth club, youth clubs, youth group, youth groups, youth project, youth cafe, youth worker, youth centre'
	],
	[
		'scouts',
		'=category:young-people',
		'scouts, scout, scout group, guides, girl guides, brownies, cubs, beavers, rainbows'
	],
	['cadets', '~category:young-people', 'cadets, duke of edinburgh'],
	// Faith and culture
	[
		'church',
		'=category:faith-culture',
		'church, churches, chapel, christian, christians, catholic, methodist, baptist, bible study'
	],
	['mosque', '=category:faith-culture', 'mosque, mosques, islam, islamic, muslim, muslims'],
	['sikh', '=category:faith-culture', 'gurdwara, sikh, sikhs'],
	['hindu', '=category:faith-culture', 'hindu, hindus, temple, mandir, diwali'],
	['jewish', '~category:faith-culture', 'synagogue, jewish'],
	[
		'polish',
		'=category:faith-culture language:pl',
		'polish, polish community, polish people, polish club, polish school, polonia'
	],
	[
		'romanian',
		'=category:faith-culture language:ro',
		'romanian, romanian community, romanian people, romanian club, moldovan, romania, moldova'
	],
	[
		'lithuanian',
		'=category:faith-culture language:lt',
		'lithuanian, lithuanian community, lithuanian people, lithuanian school, lithuania'
	],
	[
		'ukrainian',
		'=category:faith-culture language:uk',
		'ukrainian, ukrainian community, ukrainian people, ukrainians, ukraine'
	],
	[
		'african',
		'=category:faith-culture',
		'african, african community, nigerian, nigerians, ghanaian, yoruba families'
	],
	['caribbean', '=category:faith-culture', 'caribbean, windrush, black community, black history'],
	['asian', '~category:faith-culture', 'asian community, indian community, bangladeshi, pakistani'],
	['prayer', '~category:faith-culture', 'prayer, prayers, pray, eid'],
	// Sport and moving
	[
		'walking',
		'=category:active',
		'walk, walks, walking, walking group, walking groups, ramble, ramblers, rambling, health walk, health walks, strollers, stroll'
	],
	[
		'dance',
		'=category:active',
		'dance, dancing, dances, dance class, line dancing, line dance, ballroom, zumba, tea dance, bhangra, ballet, salsa, waltz'
	],
	['yoga', '=category:active', 'yoga, pilates, chair yoga, stretching'],
	[
		'seated-exercise',
		'=category:active',
		'chair exercise, chair exercises, seated exercise, gentle exercise, chair yoga'
	],
	[
		'martial-arts',
		'=category:active',
		'martial arts, karate, judo, taekwondo, boxing, self defence, kick boxing'
	],
	[
		'football',
		'=category:active',
		'football, football club, footballers, soccer, walking football'
	],
	[
		'swimming',
		'=category:active',
		'swimming, swim, swimmers, swimming club, swimming pool, aqua fit'
	],
	['running', '=category:active', 'running, run, jog, jogging, couch to 5k, parkrun'],
	['bowls', '=category:active', 'bowls, bowls club, carpet bowls, short mat bowls, indoor bowls'],
	['cycling', '=category:active', 'cycling, bike, bikes, bicycle, bicycles, cycle'],
	[
		'sports',
		'~category:active',
		'tai chi, netball, cricket, rugby, tennis, table tennis, badminton, gym, aerobics, gymnastics, skating, skateboarding'
	],
	// Arts and hobbies
	[
		'knitting',
		'=category:arts-hobbies',
		'knit, knitting, knitters, knit and natter, crochet, yarn, wool'
	],
	[
		'sewing',
		'=category:arts-hobbies',
		'sewing, sew, quilting, embroidery, textiles, dressmaking, weaving'
	],
	[
		'crafts',
		'=category:arts-hobbies',
		'craft, crafts, crafting, craft group, makers, card making, papercraft, scrapbooking'
	],
	[
		'art',
		'=category:arts-hobbies',
		'art, art class, art classes, art group, painting, paint, painters, drawing, draw, sketching, sketch, watercolour, watercolours'
	],
	[
		'pottery',
		'~category:arts-hobbies',
		'pottery, ceramics, photography, camera club, woodwork, flower arranging, stamp collecting, radio'
	],
	[
		'singing',
		'=category:arts-hobbies',
		'choir, choirs, singing, sing, singers, choral, community choir'
	],
	[
		'music',
		'=category:arts-hobbies',
		'music, band, brass band, guitar, ukulele, drums, make music'
	],
	[
		'drama',
		'=category:arts-hobbies',
		'drama, theatre, acting, amateur dramatics, am dram, players, stage school, pantomime'
	],
	[
		'books-club',
		'=category:arts-hobbies',
		'book club, book clubs, book group, reading group, readers group'
	],
	[
		'writing',
		'~category:arts-hobbies',
		'creative writing, writing, poetry, film club, film, films, cinema'
	],
	[
		'history',
		'=category:arts-hobbies',
		'history, local history, history society, history group, heritage, museum, archive'
	],
	['family-history', '=category:arts-hobbies', 'family history, genealogy, family tree'],
	[
		'models',
		'=category:arts-hobbies',
		'model railway, model railways, model trains, model making, trains, model engineers'
	],
	['games', '=category:arts-hobbies', 'board games, games night, role play, card games, gaming'],
	['one-game', '~category:arts-hobbies', 'chess, bingo, bridge, quiz, lego, lego club, scrabble'],
	['baking', '~category:food', 'baking, cooking, cookery, cooking class, learn to cook'],
	// Green, neighbours, getting about
	[
		'gardening',
		'=category:environment',
		'garden, gardens, gardening, gardeners, community garden, allotment, allotments, grow my own, grow vegetables, growing, plants, seeds'
	],
	[
		'litter',
		'=category:environment',
		'litter, litter pick, litter picks, litter picking, litter pickers, clean streets'
	],
	[
		'repair',
		'=category:environment',
		'repair cafe, repair cafes, mend, mending, fix it, broken toaster, get something mended'
	],
	['birds', '=category:environment', 'birds, bird watching, birdwatching, bird watchers, birding'],
	['bees', '=category:environment', 'bees, beekeeping, beekeepers, honey'],
	[
		'trees',
		'~category:environment',
		'trees, tree planting, recycling, recycle, park, parks, river, beach'
	],
	[
		'forums',
		'=category:neighbours',
		'community forum, community forums, forum, forums, community meeting'
	],
	[
		'tenants',
		'=category:neighbours',
		'residents association, resident association, residents group, tenants group, tenants, tenants association'
	],
	['street-party', '=category:neighbours', 'street party, street parties, bunting'],
	[
		'lifts',
		'=category:transport',
		'community transport, dial a ride, volunteer drivers, volunteer driver, car scheme, lift scheme, minibus, shopper bus, community bus, shopping trip, shopping trips, neighbour lifts'
	],
	[
		'scooters',
		'=category:transport',
		'shopmobility, mobility scooter, mobility scooters, scooter hire, borrow a wheelchair'
	],
	['buses', '~category:transport', 'bus, buses, taxi, bus pass, blue badge, driving, lift'],
	['tool-library', '=category:environment', 'tool library, borrow tools, borrow a drill'],
	// Safety
	[
		'refuge',
		'=category:safety',
		'freedom programme, leaving an abusive relationship, left my husband'
	]
]);
