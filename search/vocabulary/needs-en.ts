/** What English speakers say when they need something: single words, slang, and whole sentences. */
import { entries, type VocabularyEntry } from './vocabulary';

export const englishNeeds: readonly VocabularyEntry[] = entries('en', [
	[
		'food',
		'category:food',
		'food, foodbank, food bank, food banks, food parcel, food parcels, food help, food pantry, pantry, larder, community meal, community meals, free meal, free meals, hot meal, hot meals, cheap food, groceries, low cost shop, social supermarket, soup kitchen, meals on wheels, struggling to eat, feed the family, cant afford shopping, food voucher, food vouchers, holiday food, free lunch, cheap meal, something to eat, eat for free'
	],
	[
		'meals',
		'~category:food',
		'lunch, dinner, breakfast, supper, soup, community fridge, baby milk'
	],
	[
		'warmth',
		'category:warmth',
		'warmth, keeping warm, heating, cold home, cold house, cold flat, freezing, freezing at home, fuel poverty, cant afford heating, cant afford to heat, afford heat, cant heat my home, cant put heating on, no heating, house is cold, home is cold, boiler broken, energy bills, gas and electric, gas bill, electric bill, electricity bill, prepayment meter, meter top up, fuel voucher, fuel vouchers, insulation, damp and cold, blankets'
	],
	[
		'money',
		'category:money',
		'money, money help, money advice, money worries, debt, debts, debt advice, in debt, bailiff, bailiffs, skint, broke, short of money, no money, out of money, hard up, budgeting, budget, benefits, universal credit, loan shark, bills, cant pay bills, cant pay my bills, cant pay my rent, cost of living, cant make ends meet, make ends meet, struggling with money, hardship, hardship grant, grants, financial help, poor, payday loan, sanctioned, benefit sanction'
	],
	[
		'funds',
		'~category:money',
		'credit union, loan, loans, savings, saving, council tax, pip form, pip, personal independence payment, attendance allowance, pension credit'
	],
	[
		'housing',
		'category:housing',
		'housing, housing advice, housing help, landlord, tenant, tenants, rent arrears, rent, eviction, evicted, being evicted, council house, council housing, council flat, housing list, somewhere to live, place to live, damp, mould, repairs, temporary accommodation, lodgings, losing my home, lose my home, going to lose my home, section 21, sofa surfing, hostel, sheltered housing, furniture, neighbour noise'
	],
	[
		'work',
		'category:work',
		'work, job, jobs, job club, job search, find work, find a job, employment, unemployed, out of work, lost my job, made redundant, redundancy, cv, cv help, write a cv, interview skills, interview practice, apprenticeship, apprenticeships, careers, career advice, volunteer, volunteering, volunteers, work experience, training, back to work, skills, start a business, self employed'
	],
	[
		'learning',
		'category:learning',
		'learning, learn, course, courses, adult learning, adult education, education, esol, english class, english classes, english lessons, learn english, improve my english, english conversation, speak english, it help, it skills, digital skills, digital help, get online, use the internet, cant use a computer, help with my phone, smartphone, tablet help, reading, reading help, cant read, learn to read, literacy, books, book, tutoring, tuition, gcse'
	],
	[
		'computers',
		'~category:learning',
		'computer, computers, computer help, computer class, computer classes, internet, internet access, wifi, wi fi, printing, printer, photocopying, homework, homework club, homework help, maths, numeracy'
	],
	[
		'friendship',
		'category:friendship',
		'friendship, friends, friend, friendly, make friends, making friends, meet people, meeting people, meet new people, new people, lonely, loneliness, alone, on my own, by myself, isolated, isolation, feel alone, feeling alone, feel lonely, feeling lonely, so lonely, befriending, befriender, company, someone to talk to, someone to chat to, no friends, dont have friends, dont have any friends, dont know anyone, dont know anybody, dont know people, know nobody, know no one, new here, new in town, new to area, just moved, just moved here, moved here, moved to area, nobody to talk to, no one to talk to, havent spoken to anyone, havent seen anyone, never see anyone, live alone, live by myself, coffee morning, coffee mornings, cup of tea, cuppa, tea and chat, chat, natter, chatty cafe, social group, social club, socialise, social, bored, bored at home, stuck at home, stuck indoors, get out of the house, widowed, widow, widower, my husband died, my wife died, lost my husband, lost my wife'
	],
	[
		'mental-health',
		'category:mental-health',
		'mental health, depression, depressed, anxiety, anxious, panic attack, panic attacks, stress, stressed, stressed out, low mood, feeling low, feeling down, feel down, feel low, sad, unhappy, worried, worries, cant cope, not coping, struggling to cope, overwhelmed, breakdown, burnt out, counselling, counsellor, counselor, therapy, therapist, talking therapy, listening ear, someone to listen, bereavement, bereaved, grief, grieving, loss of a loved one, someone died, mum died, dad died, ptsd, trauma, self esteem, confidence, low confidence, wellbeing, well being, mindfulness, postnatal depression, baby blues, cant sleep, no motivation, eating disorder, ocd, bipolar'
	],
	[
		'health',
		'category:health',
		'health, healthy, health check, health checks, blood pressure, nhs, doctor, gp, nurse, lose weight, weight loss, slimming, overweight, diet, sexual health, vaccination, long term condition, living with illness, eyesight'
	],
	[
		'illnesses',
		'~category:health',
		'stop smoking, quit smoking, give up smoking, smoking, vaping, diabetes, diabetic, cancer, stroke, stroke survivors, heart, lung, breathing, copd, asthma, arthritis, chronic pain, pain, long covid, menopause, alcohol, drinking too much, drink problem, drinking problem, alcoholic, alcoholics anonymous, aa meeting, drugs, drug problem, drug help, drug abuse, substance abuse, substance misuse, addiction, addicted, recovery, gambling, hearing aid, hearing aids, hearing aid batteries, epilepsy, parkinsons, ms, fibromyalgia, falls'
	],
	[
		'active',
		'category:active',
		'active, being active, keep active, exercise, exercise class, exercise classes, keep fit, fitness, get fit, fit, sport, sports'
	],
	[
		'sports',
		'~category:active',
		'yoga, pilates, tai chi, dance, dancing, line dancing, ballroom, zumba, swimming, swim, football, walking football, netball, cricket, rugby, tennis, table tennis, badminton, bowls, boxing, martial arts, karate, judo, running, run, jog, jogging, couch to 5k, parkrun, cycling, bike, bikes, cycle, gym, aerobics, gymnastics, skating, walk, walking, walks, walking group, ramble, rambling, health walk, chair exercise, seated exercise, chair yoga'
	],
	[
		'disability',
		'category:disability',
		'disability, disabilities, disabled, disabled people, learning disability, learning disabilities, learning difficulties, special needs, send, sen, physical disability, wheelchair users, independent living, mobility, mobility aids, personal assistant, direct payments, user led, sensory'
	],
	[
		'impairments',
		'~category:disability',
		'deaf, deaf club, deafness, hard of hearing, hearing loss, blind, blind people, partially sighted, sight loss, visually impaired, visual impairment, autism, autistic, aspergers, adhd, neurodiverse, neurodivergent, downs syndrome, down syndrome, cerebral palsy'
	],
	[
		'carers',
		'category:carers',
		'carer, carers, caring for someone, care for someone, look after someone, looking after someone, look after my mum, look after my dad, look after my husband, look after my wife, looking after my mum, looking after my husband, looking after my wife, looking after my mother, caring for my mum, caring for my husband, caring for my wife, care for my mum, care for my husband, young carer, young carers, respite, respite care, carers support, carers break, unpaid carer, unpaid carers, parent carer, parent carers, break from caring, exhausted from caring'
	],
	[
		'older',
		'category:older-people age:70',
		'older people, older person, older adults, elderly, old people, old age, oap, oaps, pensioner, pensioners, retired, retirement, seniors, senior citizen, senior citizens, over 50s, over 55s, over 60s, later life, grandparents, ageing, nan, nanna, grandad, my nan, my gran, granny, elderly mother, elderly mum, elderly dad, elderly parent, elderly parents, lunch club, lunch clubs'
	],
	[
		'dementia',
		'~category:older-people ~category:health',
		'dementia, alzheimers, alzheimer, memory cafe, memory cafes, memory loss, memory problems, forgetful, losing memory, losing her memory, losing his memory, dementia cafe, dementia friendly'
	],
	[
		'families',
		'category:families',
		'families, family, parent, parents, parenting, new parent, new parents, single parent, single parents, single mum, single mums, lone parent, mum, mums, mom, moms, mother, mothers, new mum, new mums, new mother, mum and baby, mums and babies, mother and baby, parent and baby, baby and toddler, mother and toddler, parent and toddler, play group, playgroup, sing and sign, baby group, baby groups, toddler group, toddler groups, pregnant, pregnancy, antenatal, expecting a baby, having a baby, just had a baby, had a baby, kids, kid, children, child, things for kids, things to do with kids, things to do with children, activities for children, activities for kids, half term, half term activities, school holidays, holiday club, holiday clubs, summer holidays, easter holidays, after school, after school club, sure start, family hub, home start'
	],
	[
		'parents',
		'~category:families',
		'breastfeeding, breast feeding, baby massage, baby clothes, baby bank, nappies, pram, childcare, child care, childminder, nursery, nurseries, pre school, preschool, creche, toy library, toys, school uniform, rhyme time, baby rhyme time, story time, storytime, soft play, stay and play, dad, dads, father, fathers'
	],
	[
		'babies',
		'category:families age:1',
		'baby, babies, newborn, newborns, infant, infants, little one'
	],
	[
		'toddlers',
		'category:families age:2',
		'toddler, toddlers, under fives, under 5s, tots, tiny tots, pre schoolers'
	],
	[
		'young',
		'category:young-people age:14',
		'young people, young person, youth, youth club, youth clubs, youth group, youth groups, youth worker, teen, teens, teenager, teenagers, adolescents, teenage, my teenage son, my teenage daughter, somewhere for teenagers, things for teenagers'
	],
	[
		'uniforms',
		'~category:young-people',
		'scouts, guides, brownies, cubs, beavers, rainbows, cadets, duke of edinburgh'
	],
	[
		'safety',
		'category:safety',
		'safety, feel safe, feeling safe, be safe, keep safe, crime, police, victim, victim of crime, victim support, burgled, burglary, mugged, scam, scams, scammed, fraud, neighbourhood watch, anti social behaviour, antisocial behaviour, asb, gang, gangs, county lines, knife crime, bully, bullying, bullied, harassment, harassed, safeguarding, community safety, online safety, fly tipping'
	],
	[
		'report-hate',
		'category:safety kind:hirc',
		'report an incident, report a hate crime, report hate crime, report a hate incident, report it, reporting hate'
	],
	[
		'faith-culture',
		'category:faith-culture',
		'faith, worship, religion, religious, interfaith, culture, cultural, traditions, refugee, refugees, asylum, asylum seekers, asylum seeker, migrant, migrants, immigrants, multicultural, traveller, gypsy'
	],
	[
		'faiths',
		'~category:faith-culture',
		'church, churches, mosque, mosques, islam, muslim, muslims, gurdwara, sikh, sikhs, hindu, hindus, temple, mandir, synagogue, jewish, christian, christians, catholic, prayer, prayers, pray, bible study, asian community, african, african community, caribbean, black community, black history, romanian community, polish community, lithuanian community, nigerian, ghanaian, bangladeshi, indian community, ukrainian, ukrainians, diwali, eid, polish people, romanian people, lithuanian people'
	],
	[
		'arts-hobbies',
		'category:arts-hobbies',
		'arts, art, art class, art classes, art group, craft, crafts, crafting, craft group, hobby, hobbies'
	],
	[
		'hobbies',
		'~category:arts-hobbies',
		'knit, knitting, knit and natter, crochet, sewing, sew, quilting, embroidery, textiles, painting, paint, drawing, pottery, ceramics, photography, camera club, music, choir, choirs, singing, sing, singers, band, brass band, guitar, ukulele, drama, theatre, acting, amateur dramatics, film club, film, cinema, book club, book group, reading group, creative writing, writing, poetry, history, local history, history society, family history, genealogy, heritage, museum, model railway, model making, woodwork, mens shed, men in sheds, men shed, shed, bingo, chess, board games, games night, card games, bridge, quiz, flower arranging, baking, cooking, cookery, cooking class, gaming, lego, lego club, stamp collecting, radio'
	],
	[
		'environment',
		'category:environment',
		'environment, garden, gardens, growing, plants, nature, nature walk, nature reserve, park, parks, green space, green spaces, conservation, climate, outdoors'
	],
	[
		'nature',
		'~category:environment',
		'allotment, allotments, wildlife, birds, bird watching, birdwatching, trees, tree planting, litter, litter pick, litter picking, recycling, recycle, repair cafe, river, beach, bees, beekeeping, gardening, community garden, grow my own, grow vegetables'
	],
	[
		'neighbours',
		'category:neighbours',
		'neighbours, neighbour, community meeting, volunteer in my community, community event, community events, meet my neighbours, local issues, improve my street, improve my area, community builder, get involved, start a group, set up a group, community grant'
	],
	[
		'forums',
		'~category:neighbours',
		'community forum, forum, forums, residents association, resident association, residents group, street party'
	],
	[
		'advice',
		'category:advice',
		'advice, advise, advisor, adviser, citizens advice, cab, rights, my rights, form, forms, help with forms, filling in forms, fill in a form, fill in forms, help filling in forms, appeal, tribunal, someone to speak for me, letter i dont understand, understand a letter, signposting, information, helpline, drop in advice, consumer rights, complaint, complaints'
	],
	[
		'casework',
		'~category:advice',
		'immigration, immigration advice, visa, settled status, eu settlement scheme, interpreter, translation, translator, legal advice, legal, legal help, law, solicitor, solicitors, advocacy, advocate'
	],
	[
		'transport',
		'category:transport',
		'transport, community transport, lifts to hospital, dial a ride, cant get to hospital, get to hospital, hospital transport, hospital appointment, cant drive, dont drive, no car, get to the shops, cant get out, car scheme, volunteer drivers, getting about, get about'
	],
	[
		'journeys',
		'~category:transport',
		'lift, bus, buses, minibus, taxi, bus pass, shopping trip, shopping trips, mobility scooter, shopmobility, blue badge, driving'
	],
	[
		'lgbt',
		'~category:friendship ~category:safety',
		'lgbt, lgbtq, lgbtqia, gay, lesbian, trans, transgender, bisexual, queer, pride'
	],
	['men', '~category:friendship', 'men, mens group, blokes'],
	[
		'women',
		'~category:friendship',
		'women, womens group, ladies, ladies group, wi, womens institute'
	],
	[
		'veterans',
		'~category:friendship ~category:mental-health',
		'veteran, veterans, armed forces, ex forces, ex army, british legion'
	]
]);
