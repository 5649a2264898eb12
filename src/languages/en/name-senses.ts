import type { WrongSenses } from '../model.ts'

/** What a name is called as a word, by language; `*` stands for any ending. */
type Rendered = Readonly<Record<string, string>>

const surnames: Readonly<Record<string, Rendered>> = {
  Banks: {
    ...{ de: 'ufer ufern bänke banken', fr: 'banques rives', es: 'bancos orillas', it: 'banche rive', pt: 'bancos' },
    ...{ nl: 'banken oevers', pl: 'banki brzegi', ru: 'банки берега', uk: 'банки береги', sv: 'banker stränder' },
    ...{ cs: 'banky břehy', tr: 'bankalar', ja: '銀行', zh: '银行', ko: '은행' },
  },
  Field: {
    ...{
      de: 'feld',
      fr: 'champ',
      es: 'campo',
      it: 'campo',
      pt: 'campo',
      nl: 'veld',
      pl: 'pole',
      ru: 'поле',
      uk: 'поле',
    },
    ...{ sv: 'fält', cs: 'pole', tr: 'tarla', ja: '畑 野原', zh: '田野', ko: '들판' },
  },
  Fields: {
    ...{ de: 'felder', fr: 'champs', es: 'campos', it: 'campi', pt: 'campos', nl: 'velden', pl: 'pola', ru: 'поля' },
    ...{ uk: 'поля', sv: 'fälten', cs: 'pole', tr: 'tarlalar' },
  },
  Stone: {
    ...{ de: 'stein', fr: 'pierre', es: 'piedra', it: 'pietra', pt: 'pedra', nl: 'steen', pl: 'kamień', ru: 'камень' },
    ...{ uk: 'камінь', sv: 'sten', cs: 'kámen', tr: 'taş', ja: '石', zh: '石头', ko: '돌' },
  },
  Woods: {
    ...{
      de: 'wälder wald holz',
      fr: 'bois',
      es: 'bosques bosque maderas',
      it: 'boschi bosco',
      pt: 'bosques florestas',
    },
    ...{ nl: 'bossen bos', pl: 'lasy las', ru: 'леса лес', uk: 'ліси ліс', sv: 'skogar skog', cs: 'lesy' },
    ...{ tr: 'ormanlar ormanı', ja: '森', zh: '森林 树林', ko: '숲' },
  },
  Wood: {
    ...{ de: 'holz wald', fr: 'bois', es: 'madera bosque', it: 'legno bosco', pt: 'madeira bosque', nl: 'hout bos' },
    ...{ pl: 'drewno las', ru: 'дерево лес', uk: 'дерево ліс', sv: 'trä skog', cs: 'dřevo les', tr: 'odun orman' },
  },
  Hill: {
    ...{
      de: 'hügel',
      fr: 'colline',
      es: 'colina',
      it: 'collina',
      pt: 'colina',
      nl: 'heuvel',
      pl: 'wzgórze',
      ru: 'холм',
    },
    ...{ uk: 'пагорб', sv: 'kulle', cs: 'kopec', tr: 'tepe', ja: '丘', zh: '小山 山丘', ko: '언덕' },
  },
  Rivers: {
    ...{ de: 'flüsse', fr: 'rivières', es: 'ríos', it: 'fiumi', pt: 'rios', nl: 'rivieren', pl: 'rzeki', ru: 'реки' },
    ...{ uk: 'річки', sv: 'floder', cs: 'řeky', tr: 'nehirler', ja: '川', zh: '河流', ko: '강들' },
  },
  Waters: {
    ...{
      de: 'gewässer wasser',
      fr: 'eaux',
      es: 'aguas',
      it: 'acque',
      pt: 'águas',
      nl: 'wateren',
      pl: 'wody',
      ru: 'воды',
    },
    ...{ uk: 'води', sv: 'vatten', cs: 'vody', tr: 'sular' },
  },
  Bush: {
    ...{ de: 'busch strauch', fr: 'buisson', es: 'arbusto', it: 'cespuglio', pt: 'arbusto', nl: 'struik', pl: 'krzak' },
    ...{ ru: 'куст', uk: 'кущ', sv: 'buske', cs: 'keř', tr: 'çalı', zh: '灌木', ko: '덤불' },
  },
  Rice: {
    ...{ de: 'reis', fr: 'riz', es: 'arroz', it: 'riso', pt: 'arroz', nl: 'rijst', pl: 'ryż', ru: 'рис', uk: 'рис' },
    ...{ sv: 'ris', cs: 'rýže', tr: 'pirinç', ja: '米 ご飯', zh: '大米 米饭', ko: '쌀' },
  },
  Swift: {
    ...{ de: 'schnell', fr: 'rapide', es: 'rápida veloz', it: 'rapida veloce', pt: 'rápida', nl: 'snel', pl: 'szybka' },
    ...{ ru: 'быстрая', uk: 'швидка', sv: 'snabb', cs: 'rychlá', tr: 'hızlı', zh: '迅速' },
  },
  Fox: {
    ...{ de: 'fuchs', fr: 'renard', es: 'zorro', it: 'volpe', pt: 'raposa', nl: 'vos', pl: 'lis', ru: 'лис лиса' },
    ...{ uk: 'лис лисиця', sv: 'räv', cs: 'liška', tr: 'tilki', ja: '狐', zh: '狐狸', ko: '여우' },
  },
  Bird: {
    ...{ de: 'vogel', fr: 'oiseau', es: 'pájaro', it: 'uccello', pt: 'pássaro', nl: 'vogel', pl: 'ptak', ru: 'птица' },
    ...{ uk: 'птах', sv: 'fågel', cs: 'pták', tr: 'kuş', ja: '鳥', zh: '鸟', ko: '새' },
  },
  King: {
    ...{ de: 'könig', fr: 'roi', es: 'rey', it: 're', pt: 'rei', nl: 'koning', pl: 'król', ru: 'король', uk: 'король' },
    ...{ sv: 'kung', cs: 'král', tr: 'kral', ja: '王', zh: '国王', ko: '왕' },
  },
  Knight: {
    ...{ de: 'ritter', fr: 'chevalier', es: 'caballero', it: 'cavaliere', pt: 'cavaleiro', nl: 'ridder', pl: 'rycerz' },
    ...{ ru: 'рыцарь', uk: 'лицар', sv: 'riddare', cs: 'rytíř', tr: 'şövalye', ja: '騎士', zh: '骑士', ko: '기사' },
  },
  Cook: {
    ...{ de: 'koch köchin', fr: 'cuisinier', es: 'cocinero', it: 'cuoco', pt: 'cozinheiro', nl: 'kok', pl: 'kucharz' },
    ...{ ru: 'повар', uk: 'кухар', sv: 'kock', cs: 'kuchař', tr: 'aşçı', zh: '厨师', ko: '요리사' },
  },
  Baker: {
    ...{ de: 'bäcker', fr: 'boulanger', es: 'panadero', it: 'panettiere fornaio', pt: 'padeiro', nl: 'bakker' },
    ...{ pl: 'piekarz', ru: 'пекарь', uk: 'пекар', sv: 'bagare', cs: 'pekař', tr: 'fırıncı', zh: '面包师' },
  },
  Fisher: {
    ...{ de: 'fischer', fr: 'pêcheur', es: 'pescador', it: 'pescatore', pt: 'pescador', nl: 'visser', pl: 'rybak' },
    ...{ ru: 'рыбак', uk: 'рибалка', sv: 'fiskare', cs: 'rybář', tr: 'balıkçı', zh: '渔夫', ko: '어부' },
  },
  Hunter: {
    ...{ de: 'jäger', fr: 'chasseur', es: 'cazador', it: 'cacciatore', pt: 'caçador', nl: 'jager', pl: 'myśliwy' },
    ...{ ru: 'охотник', uk: 'мисливець', sv: 'jägare', cs: 'lovec', tr: 'avcı', zh: '猎人', ko: '사냥꾼' },
  },
  Smith: {
    ...{ de: 'schmied', fr: 'forgeron', es: 'herrero', it: 'fabbro', pt: 'ferreiro', nl: 'smid', pl: 'kowal' },
    ...{ ru: 'кузнец', uk: 'коваль', sv: 'smed', cs: 'kovář', tr: 'demirci', zh: '铁匠' },
  },
  Young: {
    ...{ de: 'jung junge junger', fr: 'jeune', es: 'joven', it: 'giovane', pt: 'jovem', nl: 'jong jonge', pl: 'młody' },
    ...{ ru: 'молодой', uk: 'молодий', sv: 'ung', cs: 'mladý', tr: 'genç', zh: '年轻' },
  },
  Snow: {
    ...{
      de: 'schnee',
      fr: 'neige',
      es: 'nieve',
      it: 'neve',
      pt: 'neve',
      nl: 'sneeuw',
      pl: 'śnieg',
      ru: 'снег',
      uk: 'сніг',
    },
    ...{ sv: 'snö', cs: 'sníh', tr: 'kar', ja: '雪', zh: '雪', ko: '눈' },
  },
  Price: {
    ...{ de: 'preis', es: 'precio', it: 'prezzo', pt: 'preço', nl: 'prijs', pl: 'cena', ru: 'цена', uk: 'ціна' },
    ...{ sv: 'pris', cs: 'cena', tr: 'fiyat', ja: '価格', zh: '价格', ko: '가격' },
  },
  Love: {
    ...{ de: 'liebe', fr: 'amour', es: 'amor', it: 'amore', pt: 'amor', nl: 'liefde', pl: 'miłość', ru: 'любовь' },
    ...{ uk: 'любов', sv: 'kärlek', cs: 'láska', tr: 'aşk', zh: '爱情', ko: '사랑' },
  },
  Bell: {
    ...{
      de: 'glocke',
      fr: 'cloche',
      es: 'campana',
      it: 'campana',
      pt: 'sino',
      nl: 'klok bel',
      pl: 'dzwon',
      ru: 'колокол',
    },
    ...{ uk: 'дзвін', sv: 'klocka', cs: 'zvon', tr: 'çan', ja: '鐘', zh: '钟', ko: '종' },
  },
  Church: {
    ...{
      de: 'kirche',
      fr: 'église',
      es: 'iglesia',
      it: 'chiesa',
      pt: 'igreja',
      nl: 'kerk',
      pl: 'kościół',
      ru: 'церковь',
    },
    ...{ uk: 'церква', sv: 'kyrka', cs: 'kostel církev', tr: 'kilise', ja: '教会', zh: '教堂', ko: '교회' },
  },
}

const places: Readonly<Record<string, Rendered>> = {
  Bath: {
    ...{ de: 'bad badewanne', fr: 'bain baignoire', es: 'baño bañera', it: 'bagno vasca', pt: 'banho banheira' },
    ...{ nl: 'badkuip', pl: 'kąpiel* wann*', ru: 'ванн*', uk: 'ванн*', sv: 'badkar*', cs: 'koupel* van*' },
    ...{ tr: 'banyo* küvet*', ja: '風呂', zh: '浴缸 洗澡', ko: '목욕* 욕조*' },
  },
  Reading: {
    ...{ de: 'lesen lesung', fr: 'lecture', es: 'lectura', it: 'lettura', pt: 'leitura', nl: 'lezen', pl: 'czytani*' },
    ...{ ru: 'чтени*', uk: 'читанн*', sv: 'läsning*', cs: 'čtení*', tr: 'okuma*', ja: '読書', zh: '阅读', ko: '독서*' },
  },
  Buffalo: {
    ...{
      de: 'büffel*',
      fr: 'buffle*',
      es: 'búfalo*',
      it: 'bufal*',
      pt: 'búfalo*',
      nl: 'buffel*',
      pl: 'bawół bawoł* bizon*',
    },
    ...{ ru: 'буйвол*', uk: 'буйвол*', sv: 'buffel*', cs: 'buvol*', tr: 'manda*', zh: '水牛', ko: '물소*' },
  },
  Cork: {
    ...{
      de: 'kork korken',
      fr: 'liège bouchon',
      es: 'corcho',
      it: 'sughero',
      pt: 'cortiça rolha',
      nl: 'kurk',
      pl: 'kork* korek',
    },
    ...{ ru: 'пробк*', uk: 'корок* пробк*', sv: 'korken', cs: 'kork* korek', tr: 'mantar*', zh: '软木', ja: 'コルク' },
  },
  Mobile: {
    ...{
      de: 'handy mobiltelefon',
      es: 'móvil',
      it: 'cellulare',
      pt: 'celular telemóvel',
      ru: 'мобильн*',
      uk: 'мобільн*',
    },
    ...{ zh: '手机 移动', ja: '携帯', ko: '휴대폰* 모바일*', pl: 'komórk*', tr: 'cep' },
  },
  Sandwich: {
    ...{ de: 'belegtes', es: 'bocadillo*', it: 'panino', pt: 'sanduíche*', pl: 'kanapk*', ru: 'бутерброд*' },
    ...{ uk: 'бутерброд*', cs: 'chlebíč*', zh: '三明治', tr: 'sandviç*' },
  },
  Slough: {
    de: 'sumpf*',
    fr: 'bourbier',
    es: 'ciénaga',
    it: 'palude',
    ru: 'болот*',
    uk: 'болот*',
    pl: 'bagn*',
    zh: '泥沼',
  },
  Bury: {
    ...{ de: 'begraben beerdigen', fr: 'enterrer', es: 'enterrar', it: 'seppellire', pt: 'enterrar', nl: 'begraven' },
    ...{ pl: 'pochować', ru: 'похорон*', uk: 'похован*', zh: '埋葬', tr: 'gömmek' },
  },
  Wells: {
    de: 'brunnen',
    fr: 'puits',
    es: 'pozos',
    it: 'pozzi',
    pt: 'poços',
    pl: 'studni*',
    ru: 'колодц*',
    uk: 'колодяз*',
    zh: '水井',
  },
  Battle: {
    de: 'schlacht',
    fr: 'bataille',
    es: 'batalla',
    it: 'battaglia',
    pt: 'batalha',
    pl: 'bitw*',
    ru: 'битв*',
    uk: 'битв*',
  },
}

const sensesIn = (
  names: Readonly<Record<string, Rendered>>,
  named: NonNullable<WrongSenses['named']>,
): readonly WrongSenses[] => Object.entries(names).map(([words, wrong]) => ({ words, named, wrong }))

/**
 * English surnames, and names of towns, that are also words, and what an engine that translates them as words makes of
 * them: Jude Banks → Judas Ufer, Reading → das Lesen. Source: collected for these checks, from no other work. No native
 * speakers of the other languages have read them.
 */
export const nameSenses: readonly WrongSenses[] = [...sensesIn(surnames, 'surname'), ...sensesIn(places, 'place')]
