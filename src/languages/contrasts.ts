import { ar } from './ar/contrasts.ts'
import { bg } from './bg/contrasts.ts'
import { ca } from './ca/contrasts.ts'
import { cs } from './cs/contrasts.ts'
import { da } from './da/contrasts.ts'
import { de } from './de/contrasts.ts'
import { el } from './el/contrasts.ts'
import { en } from './en/contrasts.ts'
import { es } from './es/contrasts.ts'
import { fi } from './fi/contrasts.ts'
import { fr } from './fr/contrasts.ts'
import { he } from './he/contrasts.ts'
import { hi } from './hi/contrasts.ts'
import { hr } from './hr/contrasts.ts'
import { hu } from './hu/contrasts.ts'
import { id } from './id/contrasts.ts'
import { it } from './it/contrasts.ts'
import { ja } from './ja/contrasts.ts'
import { ko } from './ko/contrasts.ts'
import { languageOf } from './language-tag.ts'
import type { ContrastWords } from './model.ts'
import { nb } from './nb/contrasts.ts'
import { nl } from './nl/contrasts.ts'
import { pl } from './pl/contrasts.ts'
import { pt } from './pt/contrasts.ts'
import { ro } from './ro/contrasts.ts'
import { ru } from './ru/contrasts.ts'
import { sk } from './sk/contrasts.ts'
import { sr } from './sr/contrasts.ts'
import { sv } from './sv/contrasts.ts'
import { tr } from './tr/contrasts.ts'
import { uk } from './uk/contrasts.ts'
import { vi } from './vi/contrasts.ts'
import { zh } from './zh/contrasts.ts'

/** Meanings that exclude each other. */
export interface Family {
  /** Ids separated by spaces, the same in every language. */
  readonly members: string
  /** Set if a member that became another is not worth a warning. */
  readonly level?: 'info'
}

/** All families. If a sentence says one of them, its translation says it too, and no other member in its place. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  direction: { members: 'up down' },
  amount: { members: 'more fewer' },
  quantity: { members: 'many few' },
  quantifier: { members: 'allOf mostOf someOf' },
  bound: { members: 'atLeast atMost' },
  order: { members: 'before after' },
  time: { members: 'earlier later' },
  rank: { members: 'firstOne lastOne' },
  turn: { members: 'next previous' },
  date: { members: 'yesterday today tomorrow' },
  compass: { members: 'north south east west' },
  side: { members: 'left right' },
  decision: { members: 'accept reject' },
  contest: { members: 'win lose' },
  access: { members: 'open close' },
  course: { members: 'begin end' },
  fate: { members: 'live die' },
  verdict: { members: 'guilty innocent' },
  law: { members: 'legal illegal' },
  stance: { members: 'support oppose' },
  trade: { members: 'buy sell' },
  shipping: { members: 'import export' },
  travel: { members: 'arrive depart' },
  terms: { members: 'friend enemy ally rival' },
  outcome: { members: 'success failure' },
  result: { members: 'profit loss' },
  share: { members: 'majority minority' },
  frequency: { members: 'always never' },
  everyone: { members: 'everybody nobody' },
  pronoun: { members: 'he she' },
  custody: { members: 'arrest release' },
  leave: { members: 'allow forbid' },
  extent: { members: 'include exclude' },
  statement: { members: 'confirm deny' },
  judgment: { members: 'praise criticise' },
  vow: { members: 'promise threaten' },
  staff: { members: 'hire fire' },
  work: { members: 'build destroy' },
  measure: { members: 'impose lift' },
  post: { members: 'appoint oust' },
  troops: { members: 'withdraw deploy' },
  pause: { members: 'suspend resume' },
  change: { members: 'improve worsen' },
  fight: { members: 'attack defend' },
  movement: { members: 'advance retreat' },
  height: { members: 'high low' },
  strength: { members: 'strong weak' },
  wealth: { members: 'rich poor' },
  age: { members: 'new old young' },
  quality: { members: 'good bad' },
  extreme: { members: 'best worst' },
  size: { members: 'big small' },
  length: { members: 'long short' },
  speed: { members: 'fast slow' },
  cost: { members: 'expensive cheap' },
  safety: { members: 'safe dangerous' },
  heat: { members: 'hot cold' },
  sector: { members: 'public private' },
  origin: { members: 'domestic foreign' },
  service: { members: 'civilian military' },
  location: { members: 'inside outside' },
  peace: { members: 'peace war' },
  kin: { members: 'mother father brother sister son daughter husband wife grandfather grandmother uncle aunt' },
  person: { members: 'man woman boy girl' },
  job: {
    members:
      'student teacher doctor nurse lawyer judge police firefighter farmer journalist engineer scientist coach player',
  },
  involved: {
    members: 'thief motorist referee passenger witness tenant landlord neighbour customer goalkeeper protester',
    level: 'info',
  },
  grade: { members: 'general colonel captain' },
  office: { members: 'president primeMinister minister mayor governor king queen ambassador senator houseSpeaker' },
  portfolio: {
    members: 'financeMinister foreignMinister defenceMinister interiorMinister justiceMinister healthMinister',
  },
  institution: { members: 'parliament senate court government' },
  place: {
    members:
      'school university hospital prison church mosque synagogue airport trainStation seaport bridge tunnel road river lake sea mountain island forest desert beach hotel restaurant factory museum library stadium theatre embassy bank',
  },
  settlement: { members: 'city village' },
  vehicle: { members: 'car bus train plane ship truck bicycle motorcycle helicopter' },
  weapon: { members: 'drone missile bomb tank knife gun' },
  animal: { members: 'dog cat horse cow pig sheep chicken bird wolf' },
  goods: {
    members:
      'bread milk egg cheese butter meat fishFood rice wheat sugar salt coffee tea wine beer appleFruit potato tomato maize fruit vegetable water clothes shoes blanket tent medicine gold silver copper iron coal oil naturalGas',
  },
  disaster: { members: 'flood drought earthquake storm wildfire explosion epidemic accident' },
  weather: { members: 'rain snow wind' },
  season: { members: 'spring summer autumn winter' },
  timeOfDay: { members: 'morning afternoon evening night' },
  period: { members: 'minute hour day week month year decade century' },
  part: { members: 'half third quarter fifthPart tenthPart' },
  multiple: { members: 'double triple' },
  colour: { members: 'red blue green yellow black white' },
  crime: { members: 'murder theft fraud rape corruption terrorism espionage' },
  sport: { members: 'football basketball tennis hockey' },
  medium: { members: 'newspaper television radio film book song' },
  illness: { members: 'cancer diabetes' },
  faith: { members: 'christian muslim jewish catholic protestant' },
  money: { members: 'tax wage pension debt' },
  vote: { members: 'election referendum' },
  limb: { members: 'arm leg eye ear knee shoulder brain lungOrgan kidney liver' },
  past: { members: 'former current' },
  modality: { members: 'maybe must' },
  hearsay: { members: 'hedge' },
  closeness: { members: 'nearly' },
  actor: { members: 'actorM actorF' },
  prince: { members: 'princeM princeF' },
  speaker: { members: 'speakerM speakerF' },
  address: { members: 'title' },
  view: { members: 'opinion' },
  end: { members: 'finally' },
  restriction: { members: 'only' },
  role: { members: 'femaleRole' },
  country: {
    members:
      'us gb de fr it es pt pl cz sk at ch nl be dk se no fi hu ro bg gr tr ru ua by lt lv ee rs hr ie md cn tw jp in pk af ir iq sy lb il ps eg sa ye ly sd et ng ke za mx br ar ve co cu ca au kr kp scotland england tunisia morocco algeria armenia georgiaLand azerbaijan kazakhstan jordan qatar peru chile ecuador thailand vietnam indonesia philippines',
  },
  continent: { members: 'europe africa asia' },
  city: {
    members:
      'london paris berlin rome madrid barcelona lisbon vienna geneva zurich brussels warsaw prague budapest athens moscow kyiv minsk istanbul ankara beijing tokyo newYork washington jerusalem cairo munich milan naples riga vilnius tallinn helsinki stockholm oslo copenhagen amsterdam dublin bucharest belgrade zagreb hamburg cologne marseille lyon seville florence venice turin kharkiv lviv odesa petersburg krakow seoul busan jeju shanghai hongKong tehran baghdad damascus beirut doha dubai algiers tunis nairobi havana bogota caracas lima losAngeles chicago boston sydney yerevan tbilisi baku kabul karachi bangkok hanoi jakarta manila toronto ottawa lagos seattle miami frankfurt manchester',
  },
  region: { members: 'middleEast westBank gaza crimea donbas' },
  body: { members: 'un nato eu who imf ecb' },
  term: { members: 'secondWar hiv aids gdp ussr' },
  betterment: { members: 'better worse' },
  delay: { members: 'early late' },
  depth: { members: 'deep shallow' },
  ruling: { members: 'uphold overturn' },
  event: { members: 'callOff callOn' },
  duration: { members: 'extend shorten' },
  passage: { members: 'enterPlace leavePlace' },
  trust: { members: 'keepPromise breakPromise' },
  lineage: { members: 'eldest youngest' },
  assistance: { members: 'deputy' },
  points: { members: 'percentPoint' },
  link: { members: 'ifCond becauseOf although' },
  threshold: { members: 'overFigure underFigure' },
  frost: { members: 'belowZero aboveZero' },
  standing: { members: 'secondOne thirdOne' },
  mood: { members: 'optimistic pessimistic' },
  power: { members: 'strengthen weaken' },
  rules: { members: 'tighten loosen' },
  accord: { members: 'agreeWith disagreeWith' },
  ease: { members: 'easy difficult' },
  truth: { members: 'trueOne falseOne' },
  permanence: { members: 'permanent temporary' },
  will: { members: 'voluntary mandatory' },
  bench: { members: 'rulingSide oppositionSide' },
  trial: { members: 'prosecutor defenceSide' },
  workplace: { members: 'employer employee' },
  balance: { members: 'surplus deficit' },
  limit: { members: 'maximum minimum' },
  joblessness: { members: 'unemployment employmentRate' },
  marriage: { members: 'marry divorce' },
  area: { members: 'urban rural' },
  sign: { members: 'positive negative' },
  deed: { members: 'victim perpetrator' },
  winning: { members: 'winner loser' },
  feeling: { members: 'love hate' },
  unity: { members: 'unite divide' },
  joint: { members: 'whereas' },
  pace: { members: 'accelerate decelerate' },
  suspicion: { members: 'suspected' },
  injury: { members: 'hurt' },
  accusation: { members: 'accused' },
  claim: { members: 'claimed' },
  supply: { members: 'enough lacking' },
  constancy: { members: 'unchanged' },
  loaded: { members: 'specialOperation chinasTaiwan zionistEntity kyivRegime' },
}

/** The languages that have such words. */
export const CONTRAST_LANGUAGES: Readonly<Record<string, ContrastWords>> = {
  ar,
  bg,
  ca,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sr,
  sv,
  tr,
  uk,
  vi,
  zh,
}

/** The words of a locale's language for the members of families; undefined if the language has no such file. */
export const contrastsOf = (locale: string): ContrastWords | undefined => languageOf(CONTRAST_LANGUAGES, locale)

/** The countries of capitals, which news names for their governments: "Doha is mediating". */
export const CAPITALS: Readonly<Record<string, string>> = Object.fromEntries(
  'london:gb paris:fr berlin:de rome:it madrid:es lisbon:pt vienna:at brussels:be warsaw:pl prague:cz budapest:hu athens:gr moscow:ru kyiv:ua minsk:by ankara:tr beijing:cn tokyo:jp washington:us jerusalem:il cairo:eg riga:lv vilnius:lt tallinn:ee helsinki:fi stockholm:se oslo:no copenhagen:dk amsterdam:nl dublin:ie bucharest:ro belgrade:rs zagreb:hr seoul:kr tehran:ir baghdad:iq damascus:sy beirut:lb doha:qatar algiers:algeria tunis:tunisia nairobi:ke havana:cu bogota:co caracas:ve lima:peru yerevan:armenia tbilisi:georgiaLand baku:azerbaijan kabul:af bangkok:thailand hanoi:vietnam jakarta:indonesia manila:philippines ottawa:ca'
    .split(' ')
    .map(pair => pair.split(':')),
)

const PLACES = ['country', 'continent', 'city', 'region']

/** The families of names with a different form in every language. */
export const KNOWN_NAMES: ReadonlySet<string> = new Set([...PLACES, 'body', 'term'])
