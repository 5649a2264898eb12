import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type DetectLanguage,
  decideLocale,
  type LanguageClaims,
  loadDetector,
  otherThan,
  parseArticle,
  readLanguage,
} from '../src/article/index.ts'
import { interlinear, temporaryFolder } from './command-line.ts'

const GERMAN = `Die Brücke ist wieder offen

Die Stadt hat am Dienstag die alte Brücke über den Fluss wieder für den Verkehr geöffnet. Zwei Jahre lang mussten die
Leute einen weiten Umweg nehmen, sagte die Bürgermeisterin bei der Feier am Ufer.

Die Straßenbahn fährt von heute an alle zehn Minuten. Wer mit dem Rad kommt, findet am Nordufer einen neuen Weg.
`
const ENGLISH = `Bridge Opens Again

The city opened the old bridge across the river to traffic again on Tuesday. For two years people had to take a long way
round, the mayor said at the ceremony on the bank.

From today the tram runs every ten minutes. Those who come by bicycle find a new path on the northern bank.
`
const GREEK = `Η πόλη άνοιξε την Τρίτη την παλιά γέφυρα πάνω από τον ποταμό. Για δύο χρόνια ο κόσμος έκανε έναν μεγάλο κύκλο,
είπε η δήμαρχος στην τελετή στην όχθη.
`

const SERBIAN = `Predsednik opštine rekao je u sredu da će stari most posle nedelju dana ponovo biti otvoren. Deo puta je zatvoren,
a svet čeka. Ove reke su u junu poplavile dve ulice, saopštio je savet.
`
const CROATIAN = `Predsjednik općine rekao je u srijedu da će stari most nakon tjedan dana ponovno biti otvoren. Dio puta je zatvoren,
a svijet čeka. Ove rijeke su u lipnju poplavile dvije ulice, priopćilo je vijeće.
`
const GALICIAN = `O alcalde dixo onte que a ponte vella abrirá outra vez nunha semana. Hai dous anos que a xente ten que dar unha volta
moi longa, e aínda non se sabe cando remata a obra dunha das beiras do río.
`

const SPANISH = `El alcalde dijo ayer que el puente viejo se abrirá otra vez dentro de una semana. Hace dos años que la gente tiene que
dar un rodeo muy largo, y aún no se sabe cuándo terminan las obras de una de las orillas del río.
`

/** The same news in languages that are often confused. */
const NEWS: Readonly<Record<string, string>> = {
  nb: `Den gamle broen over elva åpner igjen til uken, sa ordføreren onsdag. I to år har folk måttet kjøre en lang omvei, og ingen
  vet ennå når arbeidet på den andre siden blir ferdig. Nå går trikken hvert tiende minutt etter at politiet ga grønt lys.`,
  da: `Den gamle bro over floden åbner igen i næste uge, sagde borgmesteren onsdag. I to år har folk måttet køre en lang omvej, og
  ingen ved endnu, hvornår arbejdet på den anden side bliver færdigt. Nu kører sporvognen hvert tiende minut, efter at politiet gav
  grønt lys, hvis vejret bliver godt.`,
  sv: `Den gamla bron över floden öppnar igen nästa vecka, sade borgmästaren på onsdagen. I två år har folk fått köra en lång omväg,
  och ingen vet ännu när arbetet på den andra sidan blir klart. Nu går spårvagnen var tionde minut efter att polisen gav klartecken.`,
  cs: `Starý most přes řeku se příští týden znovu otevře, řekl ve středu starosta. Dva roky museli lidé jezdit dlouhou objížďkou a nikdo
  zatím neví, kdy práce na druhém břehu skončí. Nyní jezdí tramvaj každých deset minut, protože policie dala souhlas.`,
  sk: `Starý most cez rieku sa budúci týždeň znovu otvorí, povedal v stredu primátor. Dva roky museli ľudia jazdiť dlhou obchádzkou a
  nikto zatiaľ nevie, kedy sa práce na druhom brehu skončia. Teraz jazdí električka každých desať minút, pretože polícia súhlasila.`,
  uk: `Старий міст через річку знову відкриють наступного тижня, сказав у середу міський голова. Два роки люди мусили їздити далеким
  об’їздом, і ще ніхто не знає, коли закінчать роботи на другому березі. Тепер трамвай ходить що десять хвилин, бо поліція дозволила.`,
  ru: `Старый мост через реку снова откроют на следующей неделе, сказал в среду мэр города. Два года люди должны были ездить в объезд,
  и никто ещё не знает, когда закончатся работы на другом берегу. Теперь трамвай ходит каждые десять минут, потому что полиция разрешила.`,
  es: `El puente viejo sobre el río se abrirá otra vez la semana que viene, dijo ayer el alcalde. Durante dos años la gente ha tenido que
  dar un rodeo, y aún no se sabe cuándo terminan las obras en la otra orilla. Ahora el tranvía pasa cada diez minutos.`,
  pt: `A ponte velha sobre o rio vai abrir outra vez na próxima semana, disse ontem o presidente da câmara. Durante dois anos as pessoas
  tiveram de dar uma volta muito longa, e ainda não se sabe quando terminam as obras na outra margem.`,
  id: `Jembatan tua di atas sungai itu akan dibuka lagi pekan depan, kata wali kota pada hari Rabu. Selama dua tahun warga harus memutar
  jauh karena perbaikan, dan belum ada yang tahu kapan pekerjaan di tepi lain selesai. Polisi mengatakan bahwa trem sudah bisa lewat.`,
}
/** A text with hardly a word that distinguishes Serbian from Croatian, and one in Bosnian, which has words of both. */
const SERBIAN_OR_CROATIAN = `Vlada je danas odlučila da novi most na Dunavu ostane zatvoren za teška vozila. Radovi traju već dva dana, a
policija je najavila kontrole na svim ulazima u grad. Gradonačelnik kaže da nema razloga za strah.`
const BOSNIAN = `Predsjednik općine rekao je u srijedu da će stari most poslije sedam dana ponovo biti otvoren. Dio puta je zatvoren, a hiljade
ljudi čekaju. Ove rijeke su u januaru poplavile dvije ulice, saopćilo je vijeće, tačno kako je predviđeno.`

/** News that nobody labelled, of about 200 words. */
const NYNORSK = [
  'Kommunestyret i bygda vedtok måndag kveld at den gamle ferja skal gå att frå neste sommar. Det er',
  'eit vedtak som mange har venta på i fleire år. Ordføraren fortalde at ho var glad for at dei endeleg',
  'hadde vorte samde. – Me veit ikkje kva det kostar enno, men folk her treng ei trygg ferje, sa ho til',
  'avisa etter møtet. Ferja vart teken ut av drift for tre år sidan, då motoren gjekk sund midt ute på',
  'fjorden. Ingen vart skadde, men dei som var om bord, måtte vente i fleire timar før redningsskøyta',
  'kom. Sidan då har innbyggjarane måtta køyre ein times omveg for å kome til skulen og sjukehuset.',
  'Fylket har no løyvd pengar til ein ny motor, og verkstaden seier at arbeidet skal vere ferdig i mai.',
  'Det er likevel ikkje alle som er nøgde. Nokre meiner at kommunen heller burde byggje bru, slik dei',
  'har gjort i nabobygda. Andre er redde for at billettane vert for dyre for dei som må reise kvar dag.',
  'Leiaren i bygdelaget meiner at saka viser kor viktig det er at folk seier frå. Ho trur at ferja kjem',
  'til å gjere det lettare for unge å flytte heim att. Neste møte er torsdag, og då skal politikarane',
  'drøfte kor mange turar ferja skal ha kvar veke.',
].join(' ')
const MACEDONIAN = [
  'Советот на општината во понеделник вечерта одлучи стариот траект повторно да плови од следното лето.',
  'Тоа е одлука што многумина ја чекаа со години. Градоначалничката рече дека е среќна затоа што',
  'советниците конечно се договориле. „Сè уште не знаеме колку ќе чини, но на луѓето овде им е потребен',
  'безбеден траект“, изјави таа за весникот по седницата. Траектот беше повлечен пред три години, кога',
  'моторот се расипа среде езерото. Никој не беше повреден, но патниците мораа да чекаат неколку часа',
  'додека да пристигне спасувачкиот брод. Оттогаш жителите мора да возат еден час околу езерото за да',
  'стигнат до училиштето и до болницата. Владата сега одобри пари за нов мотор, а од работилницата',
  'велат дека работата ќе биде готова во мај. Сепак, не се сите задоволни. Некои сметаат дека општината',
  'требало да изгради мост, како што направиле во соседното место. Други се плашат дека билетите ќе',
  'бидат прескапи за оние што мораат да патуваат секој ден. Претседателот на месната заедница смета',
  'дека случајот покажува колку е важно луѓето да го кажат своето мислење. Тој верува дека траектот ќе',
  'им помогне на младите да се вратат дома. Следната седница е во четврток, и тогаш советниците ќе',
  'разговараат колку пати неделно ќе плови.',
].join(' ')
const BOSNIAN_NEWS = [
  'Općinsko vijeće odlučilo je u ponedjeljak navečer da stari trajekt ponovo plovi od sljedećeg ljeta.',
  'To je odluka koju su mnogi čekali godinama. Načelnica je kazala da je sretna jer su se vijećnici',
  'napokon dogovorili. „Još ne znamo koliko će koštati, ali ljudima ovdje treba siguran trajekt“,',
  'izjavila je za novine nakon sjednice. Trajekt je povučen prije tri godine, kada se motor pokvario',
  'nasred jezera. Niko nije povrijeđen, ali su putnici morali čekati nekoliko sati dok nije stigao',
  'spasilački brod. Od tada stanovnici moraju voziti sat vremena okolo da bi došli do škole i bolnice.',
  'Vlada Federacije je sada odobrila novac za novi motor, a iz radionice kažu da će posao biti gotov u',
  'maju. Ipak, nisu svi zadovoljni. Neki smatraju da je općina trebala izgraditi most, kao što su to',
  'uradili u susjednom mjestu. Drugi se boje da će karte biti preskupe za one koji moraju putovati',
  'svaki dan. Predsjednik mjesne zajednice smatra da slučaj pokazuje koliko je važno da ljudi kažu šta',
  'misle. On vjeruje da će trajekt pomoći mladima da se vrate kući, a kahva na obali će opet imati',
  'goste. Sljedeća sjednica je u četvrtak, kada će vijećnici razgovarati o tome koliko će puta sedmično',
  'ploviti. Općina očekuje hiljadu putnika mjesečno.',
].join(' ')
const CROATIAN_NEWS = [
  'Gradsko vijeće odlučilo je u ponedjeljak navečer da stari trajekt ponovno plovi od sljedećeg ljeta.',
  'To je odluka koju su mnogi čekali godinama. Načelnica je rekla da je sretna jer su se vijećnici',
  'napokon dogovorili. Još ne znamo koliko će stajati, ali ljudima ovdje treba siguran trajekt,',
  'izjavila je za novine nakon sjednice. Trajekt je povučen prije tri godine, kada se motor pokvario',
  'nasred jezera. Nitko nije ozlijeđen, ali su putnici morali čekati nekoliko sati dok nije stigao',
  'spasilački brod. Otad stanovnici moraju voziti sat vremena okolo kako bi došli do škole i bolnice.',
  'Vlada je sada odobrila novac za novi motor, a iz tvrtke kažu da će posao biti gotov u svibnju.',
  'Općina očekuje tisuću putnika na mjesec.',
].join(' ')

describe('the language of an article', () => {
  let detect: DetectLanguage
  beforeAll(async () => {
    detect = await loadDetector()
  })
  const decide = (claims: Partial<LanguageClaims>, text = ''): string =>
    decideLocale({ reading: detect(text), otherwise: 'en', file: 'a.txt', ...claims })

  it.each<[what: string, locale: string, claims: Partial<LanguageClaims>, text: string]>([
    ['is what its words read as', 'de', {}, GERMAN],
    ['is the newsroom’s where there are few words', 'en', {}, 'Die Brücke ist offen.'],
    ['is the newsroom’s, with its region', 'en-GB', { otherwise: 'en-GB' }, ENGLISH],
    ['is what its file says', 'pt-BR', { declared: 'pt-BR' }, 'Olá.'],
    ['is the newsroom’s where its file only adds a region', 'en', { declared: 'en-US' }, ENGLISH],
    ['is what the user says', 'de-AT', { asked: 'de-AT' }, GERMAN],
    ['is what was recorded', 'de', { recorded: 'de', reading: undefined }, ENGLISH],
    ['is what a word processor checks, for a short text', 'de-AT', { proofing: 'de-AT', reading: undefined }, 'Ja.'],
    ['is what a word processor checks, where the words agree', 'de-AT', { proofing: 'de-AT' }, GERMAN],
    ['is what the words read as, whatever a word processor checks', 'de', { proofing: 'en-US' }, GERMAN],
    ['is what the file declares before what a word processor checks', 'de', { declared: 'de', proofing: 'en' }, GERMAN],
    [
      'is what the user and the file say, though the words read otherwise',
      'fr',
      { asked: 'fr', declared: 'fr' },
      GERMAN,
    ],
    ['is what the user says where the detector does not know it', 'gd', { asked: 'gd' }, GERMAN],
    ['is Serbian in Latin letters', 'sr', {}, SERBIAN],
    ['is Croatian, its neighbour', 'hr', {}, CROATIAN],
    ['is Serbian as its file says', 'sr', { declared: 'sr' }, SERBIAN],
    ['is one that the detector takes for Portuguese', 'gl', {}, GALICIAN],
    ['is the newsroom’s, which the detector takes for Spanish', 'gl', { otherwise: 'gl' }, GALICIAN],
    ['is not the newsroom’s where its words speak against it', 'es', { otherwise: 'gl' }, SPANISH],
    ['is Norwegian by the code of its folder', 'nb', {}, NEWS.nb ?? ''],
    ['is Nynorsk as its file says, which no detector tells apart', 'nn', { declared: 'nn' }, NEWS.nb ?? ''],
    ['is Indonesian, which the detector takes for Malay', 'id', {}, NEWS.id ?? ''],
    [
      'is Serbian as its file says, where its words decide nothing',
      'sr-Latn',
      { declared: 'sr-Latn' },
      SERBIAN_OR_CROATIAN,
    ],
    ['is Croatian as its file says, where its words decide nothing', 'hr', { declared: 'hr' }, SERBIAN_OR_CROATIAN],
    ['is the newsroom’s, where its words decide nothing', 'sr', { otherwise: 'sr' }, SERBIAN_OR_CROATIAN],
    ['is Bosnian as its file says', 'bs', { declared: 'bs' }, BOSNIAN],
    ['is Bosnian as its file says, though its words are Serbian', 'bs', { declared: 'bs' }, SERBIAN],
  ])('%s: %s', (_, locale, claims, text) => {
    expect(decide(claims, text)).toBe(locale)
  })

  it.each<[what: string, text: string, otherwise: string, read: string, maybe: string | undefined]>([
    ['Macedonian', MACEDONIAN, 'en', 'mk', undefined],
    ['Macedonian among Serbs', MACEDONIAN, 'sr', 'mk', undefined],
    ['Macedonian among Croats', MACEDONIAN, 'hr', 'mk', undefined],
    ['Macedonian among Bulgarians', MACEDONIAN, 'bg', 'mk', undefined],
    ['Macedonian among Russians', MACEDONIAN, 'ru', 'mk', undefined],
    ['Macedonian among Ukrainians', MACEDONIAN, 'uk', 'mk', undefined],
    ['Nynorsk, which reads as Norwegian', NYNORSK, 'en', 'nb', 'nn'],
    ['Nynorsk among Norwegians', NYNORSK, 'nb', 'nb', 'nn'],
    ['Norwegian', NEWS.nb ?? '', 'en', 'nb', undefined],
    ['Bosnian, which reads as Croatian', BOSNIAN_NEWS, 'en', 'hr', 'bs'],
    ['Bosnian among Serbs', BOSNIAN_NEWS, 'sr', 'hr', 'bs'],
    ['Croatian', CROATIAN_NEWS, 'en', 'hr', undefined],
    ['Serbian', SERBIAN, 'en', 'sr', undefined],
  ])('that nobody said is read with its relative: %s', (_, text, otherwise, read, maybe) => {
    const claims: LanguageClaims = { reading: detect(text), otherwise, file: 'a.txt' }
    expect([decideLocale(claims), otherThan(read, claims)]).toEqual([read, maybe])
    expect(otherThan(read, { ...claims, asked: read })).toBeUndefined()
    expect(otherThan(read, { ...claims, declared: read })).toBeUndefined()
  })

  it.each<[claims: Partial<LanguageClaims>, text: string, message: string]>([
    [{ asked: 'en' }, GERMAN, '--from says en, the text reads as de'],
    [{ declared: 'en' }, GERMAN, 'the file says en, the text reads as de'],
    [{ declared: 'sr' }, CROATIAN, 'the file says sr, the text reads as hr'],
    [{ asked: 'de', declared: 'en' }, GERMAN, '--from says de, the file en'],
    [{ declared: 'en', recorded: 'de' }, GERMAN, 'the file says en, the record of its texts de'],
    [{ asked: 'pt', recorded: 'pt-BR' }, '', '--from says pt, the texts recorded before are pt-BR'],
  ])('is refused with both readings: %j', (claims, text, message) => {
    expect(() => decide(claims, text)).toThrow(message)
  })

  it.each([
    ['nb', 'da'],
    ['nb', 'sv'],
    ['cs', 'sk'],
    ['uk', 'ru'],
    ['es', 'pt'],
    ['es', 'gl'],
  ])('%s and %s are near to each other, and neither is taken for the other one', (one, other) => {
    for (const [claimed, text] of [
      [one, NEWS[other] ?? GALICIAN],
      [other, NEWS[one] ?? ''],
    ] as const) {
      const own = claimed === one ? other : one
      expect(decide({}, text)).toBe(own)
      expect(decide({ declared: own }, text)).toBe(own)
      expect(() => decide({ declared: claimed }, text)).toThrow(`the file says ${claimed}, the text reads as ${own}.`)
    }
  })

  it.each<[isPlain: boolean, expected: string, what: string, text: string]>([
    [true, 'en-GB', 'a text in it', ENGLISH.repeat(2)],
    [true, 'de', 'a text in it', GERMAN.repeat(2)],
    [false, 'en', 'a text in another one', GERMAN.repeat(2)],
    [false, 'de', 'a text of which half is in another one', GERMAN.repeat(2) + ENGLISH.repeat(2)],
    [false, 'en', 'a text of which half is in another script', ENGLISH.repeat(2) + GREEK.repeat(4)],
    [false, 'en', 'a short text', 'The bridge which the city opened.'],
    [false, 'gl', 'a text in a language without a folder', GERMAN.repeat(2)],
  ])('is recognized without the detector: %s, for %s and %s', async (isPlain, expected, _, text) => {
    const reading = await readLanguage(text, expected)
    const detected = detect(text)
    expect(reading?.language).toBe(isPlain ? expected.slice(0, 2) : detected?.language)
    expect(reading?.behind(expected)).toBe(isPlain ? 0 : detected?.behind(expected))
    // Only the detector has figures for other languages.
    expect(reading?.behind('fr')).toBe(isPlain ? undefined : detected?.behind('fr'))
  })

  it.each([
    ['a.md', '---\nlang: de_AT\n---\nGuten Tag.', 'de-AT'],
    ['a.md', '+++\nlanguage = "DE"\n+++\nGuten Tag.', 'de'],
    ['a.txt', '---\ntitle: Tag\nlanguage: python-like\n---\nGuten Tag.', undefined],
    ['a.html', '<html lang="de-CH"><body><p>Guten Tag.</p></body></html>', 'de-CH'],
    ['a.html', '<meta http-equiv="content-language" content="de, en"><p>Guten Tag.</p>', 'de'],
    [
      'a.html',
      '<script type="application/ld+json">{"@type":"NewsArticle","inLanguage":"de"}</script><p>Guten Tag.</p>',
      'de',
    ],
    ['a.jsonld', '{"@type":"NewsArticle","inLanguage":"de","headline":"Guten Tag"}', 'de'],
    ['a.ninjs', '{"uri":"u","language":"de","headline":"Guten Tag"}', 'de'],
  ])('is read from %s: %s', async (name, source, locale) => {
    const format = { md: 'markdown', txt: 'text', html: 'html', jsonld: 'jsonld', ninjs: 'ninjs' } as const
    const ending = name.split('.')[1] as keyof typeof format
    const article = await parseArticle(source, { slug: 'a', locale: 'en', format: format[ending], file: name })
    expect(article.declaredLocale).toBe(locale)
  })
})

describe('a desk with articles in two languages', () => {
  const cwd = temporaryFolder()
  const run = (...args: readonly string[]) => interlinear(args, { cwd })
  const json = async (...args: readonly string[]): Promise<unknown> => {
    const { stdout, stderr } = await run(...args, '--format', 'json')
    expect(stderr).not.toContain('error')
    return JSON.parse(stdout)
  }
  beforeAll(async () => {
    mkdirSync(join(cwd, 'seeds'))
    writeFileSync(join(cwd, 'seeds/nachricht.txt'), GERMAN)
    writeFileSync(join(cwd, 'seeds/story.txt'), ENGLISH)
    const { code, stderr } = await run(
      'translate',
      'seeds/nachricht.txt',
      'seeds/story.txt',
      '--to',
      'es,en,de',
      '--engine',
      'pseudo',
    )
    expect([code, stderr]).toEqual([expect.any(Number), expect.stringContaining('story → de: 5 segments done')])
  })

  it('is translated and checked without --from', async () => {
    expect(await json('status')).toMatchObject({
      articles: [
        { slug: 'nachricht', editions: [{ locale: 'en', missing: 0 }, { locale: 'es' }] },
        { slug: 'story', editions: [{ locale: 'de', missing: 0 }, { locale: 'es' }] },
      ],
    })
    expect(await json('show', 'nachricht')).toMatchObject({ slug: 'nachricht' })
    for (const command of ['diff', 'names', 'show']) expect((await run(command, 'nachricht')).code).toBeLessThan(2)
    expect((await run('check', 'nachricht', 'story')).code).toBeLessThan(2)
    expect(await json('memory', 'rebuild')).toEqual({ pairs: 0, editions: 4 })
    expect(await json('diff', 'nachricht')).toEqual({ changes: [] })
  })

  it('says that a text may be in a language that nobody can tell apart', async () => {
    writeFileSync(join(cwd, 'seeds/avis.txt'), NYNORSK)
    const { stderr } = await run('translate', 'seeds/avis.txt', '--to', 'es', '--engine', 'pseudo', '--dry-run')
    expect(stderr).toContain('avis: read as nb, but its words may be nn; if they are, say --from nn')
    const said = await run(
      'translate',
      'seeds/avis.txt',
      '--from',
      'nn',
      '--to',
      'es',
      '--engine',
      'pseudo',
      '--dry-run',
    )
    expect([said.code, said.stderr]).toEqual([0, expect.not.stringContaining('may be')])
  })

  it('sends nothing of an article whose text is not in the language of --from', async () => {
    const { code, stderr } = await run(
      'translate',
      'seeds/nachricht.txt',
      '--from',
      'en',
      '--to',
      'es',
      '--engine',
      'pseudo',
    )
    expect([code, stderr]).toEqual([2, expect.stringContaining('--from says en, the record of its texts de')])
  })

  it('takes the language of an article from its record, even if its words no longer show it', async () => {
    writeFileSync(join(cwd, 'seeds/nachricht.txt'), 'Die Brücke ist offen.\n\nEndlich.')
    const { code } = await run('translate', 'seeds/nachricht.txt', '--to', 'es', '--engine', 'pseudo')
    expect(code).toBeLessThan(2)
    expect(await json('show', 'nachricht', '--to', 'es')).toMatchObject({
      segments: [{ texts: { de: expect.stringContaining('Brücke') } }, {}],
    })
  })
})
