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
`)
