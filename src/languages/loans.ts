import { words } from './word-lists.ts'

/** Words that newspapers of many languages have borrowed unchanged. */
export const LOANS: ReadonlySet<string> = words(`
  apartheid kosher halal hummus sushi karate yoga ninja tsunami intifada burka burqa jihad sheikh kibbutz ghetto pogrom
  club clubs film films internet online offline software hardware smartphone smartphones tablet tablets chip chips robot robots
  laser radar drone drones jet jets tank tanks rifle rifles boss bosses chef chefs star stars show shows hit hits rock jazz rap punk
  pop blues folk soul techno band bands single singles album albums video videos clip clips podcast podcasts blog blogs
  blogger bloggers tweet tweets hashtag hashtags streaming stream app apps website web wifi bluetooth email spam cookie cookies
  hacker hackers malware phishing cloud big data startup startups marketing manager managers management leader leaders team teams
  trainer test tests doping sprint match set sets slalom golf rugby tennis hockey surf bowling bridge poker derby playoff
  playoffs set corner stop start finish marathon penalty fan fans hooligan hooligans camping parking shopping jeans shorts
  sweater pullover make sandwich sandwiches burger burgers hamburger hamburgers ketchup steak steaks whisky whiskey gin punch
  bar bars pub pubs cocktail cocktails stress burnout sponsor sponsors event events ticket tickets workshop workshops meeting
  meetings deal deals boom crash dumping leasing holding holdings trust trusts broker brokers budget budgets cash tip tips trend
  trends design designer designers model models casting look handicap baby babies sex gay queer drag live set thriller thrillers
  western westerns remake sequel reality talk comeback flashback happy end standby backup feedback scanner scanners laptop
  laptops server servers router routers desktop monitor monitors gadget gadgets joystick motel motels hostel hostels bungalow
  corsage haute couture costume restaurant restaurants menu hotel hotels taxi taxis bus metro tram trolley container containers
  lobby lobbies impeachment gerrymandering brexit establishment gentleman lady lord sir mister crack heroin marihuana marijuana
  cannabis aids virus corona covid lockdown lockdowns booster shutdown hotspot hotspots cluster superspreader homeoffice
  perinatal chalet interview interviews clown clowns dealer dealers fair loyal international national global absolute total legal normal
  senator senators professor professors rector director doctor motor motors sensor sensors reactor reactors sector generator
  transistor radiator tractor rotor tumor tenor text texts context format album minister ministers consul consuls pastor
  chatbot chatbots bot bots router root podcast influencer influencers newsletter newsletters crowdfunding streamer streamers amicus curiae habeas corpus mortis rigor status quo veto ultimatum campus forum post modem okay
  amateur amateurs boutique boutiques atelier ateliers bouquet bouquets buffet buffets croissant croissants baguette brioche
  entrepreneur entrepreneurs connaisseur connaisseurs coiffeur masseur chauffeur chauffeurs concierge sommelier gourmet gourmets
  fauteuil foyer garage garages montage collage reportage sabotage sabotages massage massages voyeur voyeurs boulevard bistro
  bistrot brasserie café cafés crème soufflé ragout champagne cognac cabernet chardonnay rosé camembert roquefort mousse
  premiere première vernissage genre genres tournee tournée ballet ballets parquet dossier dossiers communiqué attaché protégé
  couturier prêt-à-porter lingerie décolleté bikini bikinis safari safaris sauna saunas
  pizza pizzas pasta spaghetti mozzarella prosciutto espresso cappuccino latte gelato risotto tiramisu ciabatta pesto paparazzi
  paparazzo mafia fresco graffiti diva maestro virtuoso soprano tempo concerto allegro pianissimo libretto adagio crescendo
  tapas paella sangria siesta fiesta flamenco tango salsa merengue guerrilla junta matador torero tequila taco tacos burrito
  burritos nachos guacamole jalapeño quinoa mojito poncho
  fado favela favelas capoeira samba bossa caipirinha
  länder bundesländer bundestag bundesrat kindergarten blitz blitzkrieg zeitgeist poltergeist schnapps bratwurst diesel leitmotiv weltschmerz
  smörgåsbord fjord fjords ombudsman ombudsmen tsar tsars perestroika glasnost sputnik vodka kolkhoz gulag samizdat borscht
  überhaupt judoka judokas exposé exposés playboy playboys samurai geisha kimono kimonos origami haiku manga mangas anime bonsai judo aikido kendo sumo tofu ramen sashimi wasabi sake
  emoji emojis otaku kawaii hikikomori karaoke kimchi bulgogi taekwondo hallyu
  mantra guru gurus pashmina pajama sari saris raj tandoori chutney masala samosa avatar avatars nirvana swami maharaja
  shia sunni sharia fatwa mullah mujahideen hijab niqab halwa falafel tahini kebab kebabs couscous harem bazaar souk ayatollah
  bullying cyberbullying mobbing stalking stalker stalkers catering casting castings rating ratings ranking rankings
  banking outsourcing crowdsourcing briefing briefings branding networking coworking
  fitness wellness jogging running trekking rafting surfing windsurfing snowboard snowboarding skateboard skateboards
  skating motocross paintball bungee kickboxing knockout offside
  hooligans derby shootout hattrick powerplay freestyle lifestyle mainstream hipster hippie hippies punk yuppie
  glamour selfie selfies hoax shorts leggings blazer blazers hoodie hoodies sneakers
  pixel pixels byte bytes buffer login logins plugin plugins debug
  firewall firewalls ransomware spyware adware botnet botnets darknet darkweb metaverse blockchain token tokens bitcoin bitcoins
  stablecoin fintech proptech deepfake deepfakes smartwatch smartwatches drone playlist playlists podcast podcaster vlog vlogger
  youtuber youtubers tiktoker gamer gamers gaming esports joypad touchscreen touchpad trackpad webcam webcams webinar webinars
  whistleblower whistleblowers lobbyist hedge swap swaps rally bonus bonds freelance freelancer freelancers
  brunch brunches snack snacks muffin muffins brownie brownies cheesecake cupcake cupcakes pancake pancakes bagel bagels
  smoothie smoothies milkshake milkshakes barbecue hotdog popcorn bacon curry brandy scotch bourbon
  rum ale lager stout cider punch
  jockey jockeys sheriff sheriffs cowboy cowboys gangster gangsters
  jackpot bingo roulette casino casinos quiz quizzes puzzle puzzles squash badminton cricket croquet polo biathlon triathlon
  decathlon duathlon pentathlon curling bobsleigh telemark
  homo sapiens erectus veritas magna laude alma mortem bona fide ad hoc capita
  persona grata modus vivendi operandi sine qua curriculum vitae ipso ergo sum quid
  kilobyte megabyte gigabyte terabyte gigahertz megahertz
  software freeware shareware hardware firmware middleware
  zombie zombies boogie woogie funk reggae hiphop rapper rappers hardcore grunge
  musical musicals sitcom sitcoms spoiler spoilers trailer trailers teaser teasers casting prequel prequels cliffhanger
  mulch compost permafrost smog tornado tornados tsunamis geyser geysers monsoon
  know-how allround kitsch final finale finals militant coup grâce carte blanche laissez faire passer
`)

/** Phrases of two words that newspapers have borrowed, though neither word is borrowed alone. */
export const LOAN_PHRASES: ReadonlySet<string> = new Set(
  `
  food truck/food trucks/street food/street art/fast food/slow food/junk food/finger food/comfort food/soul food/food court
  smart working/home working/co working/smart home/smart city/smart cities/smart grid/home office/home banking/home staging
  flat tax/spending review/jobs act/green pass/green card/green deal/golden share/golden power/golden goal/golden visa
  private equity/venture capital/venture capitalist/hedge fund/hedge funds/stock option/stock options/cash flow/cash back
  fact checking/fact checker/fact checkers/fact check/fake news/breaking news/question time/talk show/talk shows/game show
  reality show/late night/prime time/box office/red carpet/photo call/making of/stand up/one man/road movie/film noir
  cold case/serial killer/serial killers/hate speech/body shaming/revenge porn/cyber security/social media/social network
  social networks/social housing/social freezing/social distancing/contact tracing/long covid/drive in/drive through/take away
  open air/open source/open data/open space/public viewing/flash mob/flash mobs/sold out/second hand/vintage market
  black friday/cyber monday/pop up/start up/start ups/scale up/spin off/know how/think tank/think tanks/know your
  big data/data center/data centre/machine learning/deep learning/deep fake/cloud computing/real time/dark web/dark net
  wild card/play off/final four/pole position/pit stop/fast lap/match point/set point/tie break/fair play/home run/grand slam
  personal trainer/personal training/body building/free climbing/free solo/beach volley/mountain bike/mountain bikes
  dress code/fashion week/street style/casual friday/high tech/low cost/low budget/last minute/check in/all inclusive/city break
  car sharing/bike sharing/ride sharing/carbon footprint/carbon neutral/carbon tax/fuel cell/fracking boom/peak oil/off shore
  new deal/common law/common sense/civil servant/fast track/hot spot/lock down/shut down/back up/follow up/world tour
  `
    .trim()
    .split(/[/\n]/)
    .map(phrase => phrase.trim()),
)
