"""What people ask about that is not training."""

from __future__ import annotations

from spotter.coaching.guardrails.signs import Sign, in_order, near, said

# A question that also speaks of these is about training, whatever else it mentions.
_TRAINING = (
    "run, runs, running, runner, runners, ran, jog*, race, races, racing, marathon, half marathon, 5 k, 10 k, ultra, "
    "mile, miles, km, pace, tempo, interval*, lift, lifts, lifting, lifter, lifters, train, training, trained, "
    "workout*, exercise*, gym, squat*, deadlift*, bench, press, barbell, dumbbell*, kettlebell*, weights, strength, "
    "muscle*, cardio, treadmill, sprint*, session, sets, reps, 1 rm, protein, carbs, recover*, recovery, warm up, "
    "creatine, caffeine, whey, supplement*, plan, taper, cadence, rehab, physio"
)

OTHER_TOPICS: tuple[Sign, ...] = (
    said(
        "horoscope, zodiac, astrology, tarot, bitcoin, ethereum, crypto, cryptocurrency, forex, mortgage, mortgages, "
        "tax return, tax returns, tax office, taxes, lottery numbers, stock market, share price, shares of, "
        "interest rate, interest rates, etf, etfs, hedge fund, pension fund, credit card, tesla stock, apple stock, "
        "dividend, dividends",
        unless="tax my body, taxes my",
    ),
    near(
        "buy/sell/invest/trade/should i",
        "stocks, stock, shares, property, gold, bonds, real estate",
        within=5,
        unless="stock barbell, bone stock, stock up on, chicken stock, squat stocks, stocks rack",
    ),
    # The rest is about something else unless training is spoken of.
    said(
        "election, elections, gdp, inflation rate, price of gold, price of oil, president, prime minister, "
        "politician, politicians, political, parliament, democrat, democrats, republican, republicans, vote for, "
        "abortion, immigration, brexit, the war, war in, geopolitics, communism, capitalism, socialism, ukraine, "
        "palestine",
        unless=f"{_TRAINING}, election of",
    ),
    said(
        "capital of, capital city, population of, how tall is mount, mount everest, who painted, who discovered, "
        "who invented, who composed, the roman empire, world war, in what year, what year did, world cup, "
        "super bowl, premier league, champions league, formula 1, photosynthesis, quantum, black hole, black holes, "
        "big bang, relativity, dinosaurs, dinosaur, planet, planets, currency of, napoleon, shakespeare, hamlet",
        unless=f"{_TRAINING}, planet fitness",
    ),
    near(
        "who, when, which",
        "won, wrote, painted, directed, discovered, founded, born, king, queen, ceo",
        within=3,
        unless=_TRAINING,
    ),
    in_order(
        "solve, calculate, what is, what's, integrate, differentiate, factor",
        (
            "x, x 2, equation, equations, derivative, integral, square root, # times #, # divided by #, polynomial, "
            "matrix"
        ),
        within=4,
        unless=f"{_TRAINING}, # times a, # times per, times body*, bodyweight, x 5, x 3, x 8, x 10, kg, for, 100 x",
    ),
    near(
        "homework, algebra, calculus, geometry, thesis, dissertation, school essay, trigonometry",
        "help, solve, do, write, explain, math, maths, my",
        within=8,
        unless=f"{_TRAINING}, knee geometry, physio, rehab",
    ),
    in_order(
        "translate",
        (
            "spanish, french, german, italian, english, portuguese, chinese, japanese, latin, polish, letter, "
            "sentence, text, email, poem"
        ),
        within=7,
        unless="into pace, your instructions, system prompt",
    ),
    in_order("how do/to i/you say", "in spanish/french/german/italian/english/japanese", within=6),
    said("conjugate, grammar, synonym for, etymology, learn spanish/french/german/japanese/english/chinese/italian"),
    said(
        "movie, movies, film, films, netflix, tv show, tv series, series to watch, video game, video games, "
        "playstation, xbox, fortnite, minecraft, nintendo, celebrity, celebrities, kardashian*, anime, "
        "concert tickets, what to watch, board game, board games, chess, poker, sudoku, novel to read, book to read, "
        "taylor swift",
        unless=f"{_TRAINING}, film my, film from",
    ),
    in_order(
        "book, find, cheapest, recommend, reserve, best",
        (
            "flight, flights, hotel, hotels, restaurant, restaurants, rental car, airbnb, apartment, apartments, "
            "cruise, holiday destination, vacation spot, sightseeing, date spot"
        ),
        within=5,
        unless=_TRAINING,
    ),
    near(
        ("fix, repair, buy, replace, install, which, set up, reset, connect, choose, mow, remove, clean, unclog, sell"),
        "car, engine, laptop, laptops, phone, printer, wifi, wi fi, router, washing machine, dishwasher, boiler, "
        "tap, sink, roof, tv, television, iphone, android phone, fridge, computer, windows, drain, lawn, toilet, "
        "wine stain, stain, carpet, couch, sofa, curtains, motorbike, microwave, heating",
        within=5,
        unless=_TRAINING,
    ),
    said(
        "tinder, bumble, horoscopes, flirt, flirting, divorce, prenup, marriage counselling, girlfriend back, "
        "boyfriend back, ex back, ask her out, ask him out, first date, cheated on me, break up with, broke up, "
        "dumped me, marry me, in love with, crush on, wedding vows, best man",
        unless=_TRAINING,
    ),
    said(
        (
            "lawyer, lawsuit, sue, legal advice, visa for, a visa, visa application, landlord, contract law, "
            "custody, will and testament, inheritance, parking ticket, speeding ticket, passport renewal, "
            "green card, patent"
        ),
        unless=_TRAINING,
    ),
    said(
        "meaning of life, is there a god, does god exist, do aliens, aliens exist, do you love, do you like me, "
        "are you alive, are you conscious, are you sentient, are you human, are you real, have feelings, "
        "your favourite colour, your favorite color, afterlife, free will, trolley problem, ghosts, conspiracy, "
        "flat earth, moon landing, illuminati",
        unless=_TRAINING,
    ),
    said(
        "weather in/today/tomorrow/forecast, what's the weather, what is the weather, will it rain, "
        "latest/breaking/today's news, news today, what time is it, what day is it",
        unless=f"{_TRAINING}, heat, humid, humidity, hot, sweat*",
    ),
    near(
        "bake, recipe, cook, make",
        (
            "cake, cakes, cookies, lasagna, lasagne, pizza, brownies, sourdough, bread, curry, risotto, "
            "dinner party, cocktail, cocktails, margarita, mojito, sushi, paella, souffle, cheesecake, tiramisu"
        ),
        within=6,
        unless=f"{_TRAINING}, healthy, high protein, calories, lean",
    ),
    near(
        "dog, dogs, cat, cats, puppy, kitten, goldfish, hamster, parrot, rabbit, horse, my pet",
        (
            "food, fever, sick, vet, name, names, breed, potty, toilet, vomiting, limping, eats, eat, bark, barks, "
            "barking, scratch*, teach, litter, flea*, ill, diarrhea, diarrhoea, shed, train my, house train"
        ),
        within=8,
        unless="run with, running with, jog, my run, cat cow, dead, bird dog, down dog, downward",
    ),
    said(
        (
            "my toddler, my baby won't, my baby doesn't, teething, potty training, nappy, diaper, diapers, daycare, "
            "my teenager won't"
        ),
        unless=f"{_TRAINING}, stroller",
    ),
    said(
        (
            "tomatoes, houseplant, houseplants, garden, gardening, knit, knitting, crochet, sewing, origami, "
            "guitar chords, piano, feng shui, interior design, paint my, wallpaper, watercolor, watercolour, "
            "photography, camera lens"
        ),
        unless=f"{_TRAINING}, eat, eating, leg workout, diet, calories",
    ),
    near(
        (
            "job, career, salary, a raise, pay raise, promotion, interview, boss, linkedin, startup, business plan, "
            "marketing"
        ),
        "how, get, ask, tips, help, idea, ideas, find, prepare, negotiate, quit, write, good, should",
        within=7,
        unless=f"{_TRAINING}, good job, night shift*, desk job, shift, standing job, physical job",
    ),
    said(
        (
            "toothache, tooth ache, root canal, wisdom tooth, mole, eczema, psoriasis, acne, hair loss, dandruff, "
            "std, chlamydia, contact lenses, botox, pimple, pimples, cold sore, ear infection, cataract*, "
            "kidney stone, kidney stones"
        ),
        unless=_TRAINING,
    ),
    said(
        (
            "build a website, web design, photoshop, powerpoint, excel formula, spreadsheet formula, wordpress, "
            "instagram followers, tiktok, youtube channel, seo, essay about, write my thesis"
        ),
        unless=_TRAINING,
    ),
    said(
        "plot of, oil in my car, change a tyre, change a tire, my car, my computer, my laptop, name my baby, "
        "baby names, make money, get rich, passive income, cheating on me, girlfriend is cheating, "
        "boyfriend is cheating, distance to the moon, speed of light, best phone, best tv, which phone, new phone, "
        "best laptop, which laptop, phone under, riddle me, rock paper scissors, dress for, outfit for the wedding",
        unless=_TRAINING,
    ),
    said(
        "vacation in, holiday in, marketing plan, business plan, wedding plan, floor plan, meal for guests",
        unless="race, marathon, run while, running on, lift on",
    ),
    said(
        "harry potter, lord of the rings, star wars, game of thrones, vacation in, holiday in, trip to, tourist, "
        "play guitar, play the guitar, play piano, play the piano, violin, richest man/person/woman, "
        "french revolution, american revolution, civil war, cold war, ancient rome, ancient egypt, middle ages, "
        "religion, religions, bible, quran, jesus, buddhism, business model, meaning of the word, define the word, "
        "what does the word, virus from my, antivirus, computer virus, books about history, good book, good books, "
        "love letter, she left me, he left me, broken heart, vaccines work, best car, new car, used car, "
        "electric car, tesla, will it rain, going to rain in, invest, investing, savings account, "
        "retirement savings, budget for the month, nullpointerexception, stack trace, blockchain, "
        "artificial intelligence, chatgpt, openai, google, facebook, trivia, crossword, wordle, lottery, casino, "
        "betting, bet on",
        unless=f"{_TRAINING}, shoes, trap bar, rack, watch, trip hazard",
    ),
    near(
        "square root, cube root, prime number, prime numbers, fraction, integral",
        "what, calculate, of #, solve, find",
        within=4,
        unless=f"{_TRAINING}, kg, lbs, max",
    ),
    near(
        "summary, summarise, summarize, plot, ending, characters",
        "book, novel, film, movie, play, chapter, article, harry, series, season # of",
        within=5,
        unless="my training, my season, plot my",
    ),
    said(
        "elon musk, jeff bezos, donald trump, joe biden, putin, vpn, life on mars, on mars, birthday present, "
        "birthday gift, for her/his/their birthday, anniversary gift, christmas present, christmas gift, "
        "price of gold, gold price, oil price, house prices, stock price",
        unless=_TRAINING,
    ),
)
