import type { DateCues, SourceNames, TargetLanguage } from '../model.ts'
import { demonyms, paradigm } from '../paradigm.ts'
import { phrases, words } from '../word-lists.ts'

/** English as a language that names are written in: demonyms. */
export const english = (): TargetLanguage => ({
  derivation: paradigm(`
    -: ian ians ese ish i is
    a: an ans ian ians ese
    ia: ian ians
    y: ian ians
    any: an ans
    ey: ish
    e: ian ians ean eans
    land: ish ic
    o: an ans
    way: wegian wegians
    den: dish
  `),
  demonyms: demonyms(`
    united states | us | usa | u s: american
    great britain | united kingdom | uk: british briton
    england: english
    france: french
    netherlands: dutch
    spain: spanish spaniard
    czech republic | czechia: czech
    greece: greek
    peru: peruvian
    switzerland: swiss
    denmark: danish danes
    north korea: korean
    south korea: korean
    south africa: african
    european union | eu: european
    saudi arabia: saudi
  `),
})

/** English as a language that names are found in; all words in lower case. */
export const englishSource = (): SourceNames => ({
  plurals: ['s', 'es'],
  titles: words(`
    president vice-president ex-president prime minister premier chancellor king queen prince princess emperor pope
    sir lord lady dame mr mrs ms miss mx jr sr dr prof professor doctor rev reverend father sister brother bishop archbishop
    cardinal imam rabbi sheikh ayatollah gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl
    corporal adm admiral cmdr commander commander-in-chief marshal brigadier officer chief chairman chairwoman chair
    director secretary under-secretary undersecretary deputy acting senator sen representative rep congressman
    congresswoman governor gov mayor ambassador envoy minister attorney judge justice speaker spokesman spokeswoman
    spokesperson head leader member adviser advisor aide commissioner inspector detective sheriff coach ceo cfo founder
    st saint hon honorable former late ex candidate billionaire lawyer analyst economist historian journalist
  `),
  calendar: words(
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun easter christmas ramadan am pm gmt utc est edt cet',
  ),
  demonyms: words(`
    afghan african albanian algerian american american-led angolan arab arabic argentine argentinian armenian asian
    australian austrian azerbaijani bangladeshi basque belarusian belgian bolivian bosnian brazilian british bulgarian
    burmese cambodian canadian catalan catholic caucasian chechen chilean chinese christian colombian congolese croatian
    cuban cypriot czech danish democrat democratic dutch ecuadorian egyptian emirati english estonian ethiopian european
    filipino finnish flemish french georgian german ghanaian greek haitian hindu hungarian icelandic indian indonesian
    iranian iraqi irish islamic islamist israeli italian jamaican japanese jewish jordanian kazakh kenyan korean kosovar
    kurdish kuwaiti kyrgyz laotian latin latino latvian lebanese liberian libyan lithuanian malaysian maltese maoist
    marxist mexican moldovan mongolian moroccan muslim nepalese nepali nigerian norwegian orthodox pakistani palestinian
    peruvian polish portuguese protestant qatari republican roman romanian russian rwandan saudi scandinavian scottish
    serbian shia shiite sikh singaporean slovak slovenian somali soviet spanish sudanese sunni swedish swiss syrian
    taiwanese tajik tatar thai tibetan tunisian turkish turkmen ugandan ukrainian uzbek venezuelan vietnamese welsh
    western yemeni zambian zimbabwean americans russians ukrainians europeans germans africans asians arabs jews muslims
    christians britons koreans israelis palestinians iranians iraqis indians italians mexicans canadians australians
    americas poles turks kurds greeks swedes danes finns serbs croats czechs slovaks hungarians romanians bulgarians
    democrats republicans catholics spaniards brazilians cubans egyptians syrians saudis pakistanis afghans chechens
    north south east west northern southern eastern central
  `),
  openers: words(`
    above across actually afterwards again ago ahead almost along already always am amid anyway apart around aside
    ask asked away back based behind below best better beyond big bring call called cannot come critics dear doing
    don done down due early else enough especially ever evidence except experts far fewer find first further
    generally get getting give given go good half having herself high him himself imagine inside itself keep last
    lately least less little long look looking made make making me more mostly nearly new next nowadays off
    officials old open opposite out outside overall own people possibly put quite rather read really recent
    residents right said say says second see seems similarly slightly somewhat sure take than them thing things
    think third throughout time together tonight too try unfortunately up us use used very watch whatever whereas
    whoever whole women words workers written year years zero
  `),
  common: words(`
    academy act administration advisor affairs agency agreement air airport alliance ally archive armed army assembly
    association attack authority avenue award bank bill board body boulevard branch bridge broadcasting building bureau
    cabinet capital castle center centre chamber charter church city close club coast college commission committee
    communications community company conference congress constitution convention conventions corporation corps council
    country county court crisis culture day deal defence defense department deposition development dialogue district
    division economic economy education embassy emergency energy environment executive exchange experts federal
    federation finance fleet force forces foreign forum foundation freedom front fund garden general government group
    guard health high hill home hospital hotel house human humanities hurricane information institute institution
    intelligence interior international investigation island islands journal justice lake law league legislature liberal
    liberty library local management market media medicine memorial military ministry mission monument mountain movement
    museum national navy network news observatory ocean office olympic olympics operation opposition order organisation
    organization palace parliament park party peace people plan plaza police policy political port post press prison
    prize programme program project protection province public radio reform region regional regulation relations report
    republic research reserve resistance review revolution rights river road royal safety school science sea security
    senate service services show social society special square staff state station statistics street studies summit
    supreme surprise system task technology telegraph temple territory theater theatre times tower town trade treasury
    treaty tribunal union unit united university valley victory war watch welfare white window women world youth
  `),
  places: words(`
    airport avenue bay beach boulevard bridge canal castle city coast county desert district forest garden gardens gulf harbor harbour hill island islands lake mountain mountains ocean park peninsula plaza port province region river road sea square street territory town valley village
  `),
  inPlaces: words('in near outside throughout'),
  ofPlaces: words('of'),
  connectors: words('de del della der den di da dos du la le van von zu bin bint ibn al el ben'),
  joints: words('of the for and'),
  brands: words(`
    news post times journal telegraph herald tribune guardian chronicle gazette magazine radio television tv media inc
    corp ltd llc plc airlines airways motors records pictures studios technologies systems labs online
  `),
  verbs: words(`
    bolt browning carry case cash chance chase chuck cook dodge drew drive ford frank fry grant guard hope hunt lock love
    manning mark nick pack page park pierce reading rob rush skip spelling steel sue trace trip wade ward
  `),
  modals: words('may will'),
  objects: words(`
    the this that these those my your his her its our their i you he she it we they me him us them there
  `),
})

/** Dates in English, which writes months and weekdays with a capital. */
export const englishDates = (): DateCues => ({
  before: {
    month: phrases(`
      in, mid, early, late, last, next, st of, nd of, rd of, th of, month of, months of, start of, beginning of,
      middle of, first half of, second half of, end of
    `),
    weekday: phrases('on, early, late, last, next'),
  },
  closing: phrases('this, every, each, since, until, till, through, throughout'),
  governed: phrases(`
    confidence in, faith in, trust in, trusts in, trusted in, belief in, believe in, believes in, believed in,
    hope in, hopes in, interest in, interested in, disappointed in, disappointment in, pressure on, focus on, focuses on,
    focused on, depend on, depends on, depended on, dependent on, rely on, relies on, relied on, reliant on,
    reliance on, called on, calls on, call on, turned on, turns on, turn on, based on, the late
  `),
  after: {
    month: phrases('day'),
    weekday: phrases('morning, mornings, noon, afternoon, afternoons, evening, evenings, night, nights'),
  },
  joints: phrases('and, or, to, through, until'),
  counted: phrases(`
    point, points, percent, per cent, percentage, seconds, minutes, hours, days, weeks, months, years, times, votes, seats,
    goals
  `),
})
