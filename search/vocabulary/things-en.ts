/**
 * Particular things that people look for, each with the ways to say it. Any listing with any of the words answers;
 * where no listing has them, others of the category are shown. Words alone suggest ("~"): their category is only a
 * last resort.
 */
import type { VocabularyEntry } from '#domain/vocabulary';
import { entries } from './vocabulary';

export const englishDailyThings: readonly VocabularyEntry[] = entries('en', [
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
	// Safety
	[
		'refuge',
		'=category:safety',
		'freedom programme, leaving an abusive relationship, left my husband'
	]
]);
