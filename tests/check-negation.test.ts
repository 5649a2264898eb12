import { describe, expect, it } from 'vitest'
import { type Checker, createChecker, openLanguages } from '../src/check/index.ts'

const languages = openLanguages()
const checkers = new Map<string, Checker>()

/** The codes of errors and warnings in a pair. */
function codes(from: string, to: string, [source, target]: readonly [string, string]): readonly string[] {
  const key = `${from} ${to}`
  const checker = checkers.get(key) ?? createChecker({ from, to, languages })
  checkers.set(key, checker)
  return checker
    .pair({ key: 'a', source, target })
    .filter(({ level }) => level !== 'info')
    .map(({ code }) => code)
}

type Row = readonly [from: string, to: string, source: string, target: string]

describe('a negation said in another way', () => {
  it.each<Row>([
    // Not until then: only then.
    ['en', 'nl', 'The harbour will not reopen until after Easter.', 'De haven gaat pas na Pasen weer open.'],
    // Not begun yet: before.
    [
      'en',
      'de',
      'In 1998, while the repairs had not started, a choir rehearsed here.',
      '1998 probte hier bis zur Renovierung ein Chor.',
    ],
    ['en', 'fr', 'The works had not begun when the school moved in.', 'L’école s’y était installée avant les travaux.'],
    ['en', 'de', 'It was not until May that she was freed.', 'Erst im Mai kam sie frei.'],
    ['en', 'sv', 'The bridge will not open until August.', 'Bron öppnar tidigast i augusti.'],
    ['en', 'pt', 'It was not until 1974 that women could vote there.', 'Só em 1974 as mulheres puderam votar ali.'],
    ['en', 'ja', 'The museum will not reopen until the roof is repaired.', '美術館の再開は屋根の修理後になる。'],
    ['en', 'ko', 'The singer will not return until late April.', '이 가수는 4월 하순에야 돌아온다.'],
    // Only.
    ['fr', 'es', "La mairie n'a reçu que deux plaintes.", 'El ayuntamiento solo recibió dos quejas.'],
    ['fr', 'it', "Ce projet n'est que du vent.", 'Questo progetto è soltanto fumo.'],
    ['fr', 'nl', 'Le village ne compte que neuf familles.', 'Het dorp telt maar negen gezinnen.'],
    ['ar', 'en', 'لم يحضر الاجتماع سوى الوزير.', 'The minister alone attended the meeting.'],
    // Not only.
    ['de', 'en', 'Das ist nicht bloß eine Mode.', 'This is more than a fashion.'],
    ['es', 'en', 'La ley no solo protege a los ríos.', 'The law protects rivers and more.'],
    // Two negations are none.
    [
      'fr',
      'de',
      "Le maire n'est pas sans savoir que le pont rouille.",
      'Der Bürgermeister weiß genau, dass die Brücke rostet.',
    ],
    ['fr', 'nl', "Nul n'est censé ignorer le règlement.", 'Iedereen wordt geacht het reglement te kennen.'],
    ['en', 'it', 'The old clock never fails to draw a crowd.', 'Il vecchio orologio attira sempre la folla.'],
    ['fr', 'en', 'Elle chante, et non seulement le dimanche.', 'She sings, and on weekdays as well.'],
    ['en', 'es', 'He is without a shadow of doubt our best cook.', 'Es, sin lugar a dudas, nuestro mejor cocinero.'],
    // "Ne" after "before".
    ['fr', 'en', 'Il est parti avant que la nuit ne tombe.', 'He left before nightfall.'],
    ['it', 'en', 'La siccità è più grave di quanto non sembri.', 'The drought is graver than it seems.'],
    // A verb of its own.
    ['nl', 'de', 'De trein naar Zwolle rijdt vanavond niet.', 'Der Zug nach Zwolle fällt heute Abend aus.'],
    ['de', 'nl', 'Das Parkverbot gilt ab Juni nicht mehr.', 'Vanaf juni vervalt het parkeerverbod.'],
    ['en', 'it', 'Neither team scored in Turin.', 'A Torino è finita a reti inviolate.'],
    ['en', 'de', 'Neither team scored in Turin.', 'In Turin endete es 0:0.'],
    ['en', 'de', 'The coach warned fans not to celebrate early.', 'Der Trainer warnte die Fans vor verfrühtem Jubel.'],
    // "No" as a vote.
    [
      'it',
      'en',
      'La Camera ha approvato la legge con 180 sì e 95 no.',
      'The chamber passed the law by 180 votes to 95.',
    ],
    ['en', 'zh', 'She was asked to sell and never did.', '有人劝她卖掉，她一直没卖。'],
    ['ja', 'en', '列車は遅れるかもしれない。', 'The train may be late.'],
    ['zh', 'en', '别人都走了。', 'The others have gone.'],
    // Never before: for the first time.
    ['en', 'de', 'The diary has never been on display before.', 'Das Tagebuch ist erstmals zu sehen.'],
    ['en', 'es', 'The choir had never sung in Japan before.', 'El coro cantó por primera vez en Japón.'],
    ['en', 'ko', 'The letters have never been shown in Korea before.', '이 편지들은 한국에서 처음 공개된다.'],
    // A prefix negates.
    ['en', 'fr', 'The cream is not effective, doctors say.', 'La crème est inefficace, disent les médecins.'],
    ['en', 'pt', 'The decree is not constitutional.', 'O decreto é inconstitucional.'],
    ['ru', 'en', 'Тем не менее мост открыли.', 'Even so, the bridge was opened.'],
    ['tr', 'en', 'Fırtına iki köyü yok etti.', 'The storm destroyed two villages.'],
    // A negative word at the place of the negation, while another one answers to its own.
    [
      'ru',
      'en',
      'Несмотря на ремонт дороги, который закончили в мае, автобусы из центра города ещё долго не смогут ходить к морю.',
      'Whilst the repair of the road was finished in May, the buses from the centre will be unable to run to the sea for long.',
    ],
    [
      'ru',
      'en',
      'Они продают не только хлеб, говорит мэр.',
      'They sell other things than bread alone, says the mayor.',
    ],
    ['cs', 'en', 'Obec v zimě prakticky nedostává žádné turisty.', 'The village gets hardly any tourists in winter.'],
    // A question that opens with its negation is no tag.
    ['de', 'en', 'Ist es nicht Zeit für ein neues Dach?', "Isn't it time for a new roof, they ask."],
    // The opposite adjective.
    ['de', 'en', 'Das Wetter wird am Sonntag nicht gut.', 'The weather is going to be bad on Sunday.'],
    ['de', 'en', 'Die Akten sind nicht öffentlich.', 'The files are private.'],
    ['es', 'en', 'Un país no miembro firmó el acuerdo.', 'A non-member country signed the deal.'],
    ['zh', 'en', '那支球队不屈不挠。', 'That team persevered.'],
    ['en', 'zh', 'She signed the petition without hesitation.', '她毫不犹豫地签了请愿书。'],
    ['en', 'zh', 'The town is not as quiet as it was.', '小镇不如从前安静。'],
    ['ja', 'en', '町は橋を宝とみなしている。', 'The town regards the bridge as a treasure.'],
    ['ja', 'en', '市長は知らなかったと否定した。', 'The mayor denied that she had known.'],
    ['uk', 'en', 'Куди б ви не поїхали, візьміть воду.', 'Wherever you go, take water.'],
    ['uk', 'cs', 'Не сказавши жодного слова, він пішов.', 'Odešel, aniž by promluvil.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).not.toContain('negation-lost')
    expect(codes(from, to, [source, target])).not.toContain('meaning-changed')
  })
})

describe('a negation that was lost', () => {
  it.each<Row>([
    ['fr', 'es', "Le préfet n'a pas dit que la route fermerait.", 'El prefecto dijo que la carretera cerraría.'],
    ['en', 'de', 'The rule does not only apply to cars.', 'Die Regel gilt nur für Autos.'],
    ['en', 'es', 'The harbour will not reopen until July.', 'El puerto reabrirá hasta julio.'],
    ['en', 'nl', 'Visitors are no longer allowed to feed the ducks.', 'Bezoekers mogen de eenden weer voeren.'],
    ['en', 'uk', 'The ice is no longer thick.', 'Лід і далі товстий.'],
    ['en', 'ja', 'The judge did not release him for lack of evidence.', '証拠不十分のため、裁判官は彼を釈放した。'],
    // Of two negations, one is gone.
    ['en', 'uk', 'The coach did not rule out a comeback.', 'Тренер виключив повернення.'],
    ['en', 'de', 'The coach did not rule out a comeback.', 'Der Trainer schloss eine Rückkehr aus.'],
    ['en', 'sv', 'The coach did not rule out a comeback.', 'Tränaren uteslöt en comeback.'],
    ['en', 'ko', 'The coach did not rule out a comeback.', '감독은 복귀 가능성을 배제했다.'],
    ['en', 'pl', 'The court did not reject the complaint.', 'Sąd odrzucił skargę.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toContain('negation-lost')
  })
})

describe('a negation that lost its sense with one word', () => {
  it.each<Row>([
    ['en', 'ru', 'The choir does not just sing, it also dances.', 'Хор только поёт, он также танцует.'],
    ['en', 'uk', 'The choir does not just sing, it also dances.', 'Хор лише співає, а також танцює.'],
    ['en', 'pl', 'The law is not only about bees.', 'Ustawa dotyczy tylko pszczół.'],
    ['en', 'de', 'The answer is not quite so simple.', 'Die Antwort ist so einfach.'],
    ['en', 'fr', 'The river is not so deep here.', 'La rivière est si profonde ici.'],
    ['en', 'es', 'The river is not so deep here.', 'El río es tan profundo aquí.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual(['negation-lost'])
  })

  it.each<Row>([
    ['en', 'ru', 'Nevertheless, the mill is open.', 'Тем менее мельница открыта.'],
    ['en', 'uk', 'Nevertheless, the mill is open.', 'Тим менш млин відчинено.'],
    ['en', 'es', 'Nevertheless, the mill is open.', 'Obstante, el molino está abierto.'],
  ])('%s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual(['negation-broken'])
  })

  it.each<Row>([
    ['en', 'ru', 'Nevertheless, the mill is open.', 'Тем не менее мельница открыта.'],
    ['en', 'ru', 'The older the mill, the less it grinds.', 'Чем старше мельница, тем менее она полезна.'],
    ['en', 'es', 'Nevertheless, the mill is open.', 'No obstante, el molino está abierto.'],
    ['en', 'es', 'The river is not so deep here.', 'El río es menos profundo aquí.'],
    ['en', 'fr', 'The choir does not just sing.', 'Le chœur fait plus que chanter.'],
  ])('is said rightly, %s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })
})

describe('the negation of a second clause', () => {
  it.each<Row>([
    ['en', 'ja', 'The archbishop did not come, and the choir did not sing.', '大司教は来ず、合唱団は歌った。'],
    ['en', 'ko', 'The archbishop did not come, and the choir did not sing.', '대주교는 오지 않았고 합창단은 노래했다.'],
    ['en', 'es', 'The archbishop did not come, and the choir did not sing.', 'El arzobispo no vino y el coro cantó.'],
    [
      'en',
      'fr',
      'The archbishop did not come, but the choir did not leave.',
      "L'archevêque n'est pas venu, mais le chœur est parti.",
    ],
  ])('is lost, %s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual(['negation-lost'])
  })

  it.each<Row>([
    ['en', 'ja', 'The archbishop did not come, and the choir did not sing.', '大司教は来ず、合唱団は歌わなかった。'],
    [
      'en',
      'de',
      'The archbishop did not come, and the choir did not sing.',
      'Weder kam der Erzbischof noch sang der Chor.',
    ],
    [
      'en',
      'ru',
      'The archbishop did not come, and the choir did not sing.',
      'Ни архиепископ не пришёл, ни хор не пел.',
    ],
    [
      'en',
      'es',
      'The archbishop did not say that the choir did not sing.',
      'El arzobispo no dijo que el coro callara.',
    ],
  ])('is said, %s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })
})

describe('a negation that was added', () => {
  it.each<Row>([
    [
      'en',
      'fr',
      'The medicine has been approved for children.',
      "Le médicament n'a pas été autorisé pour les enfants.",
    ],
    ['en', 'it', 'The farmers will be able to sell their milk.', 'Gli agricoltori non potranno vendere il latte.'],
    ['en', 'pt', 'The tourist had visited the cave in March.', 'O turista não havia visitado a caverna em março.'],
    ['en', 'cs', 'Neighbours saw the driver shortly before the crash.', 'Sousedé řidiče krátce před nehodou neviděli.'],
    ['en', 'de', 'The court opens the hearing on Monday.', 'Das Gericht eröffnet die Verhandlung am Montag nicht.'],
    ['es', 'en', 'El museo abrirá el lunes.', 'The museum will not open on Monday.'],
    ['ru', 'uk', 'Театр получил новую сцену.', 'Театр не отримав нової сцени.'],
    ['en', 'nl', 'The minister ruled out a new tax.', 'De minister sloot een nieuwe belasting niet uit.'],
    // A state that the target names as well.
    [
      'en',
      'it',
      'The council voted to keep the library open.',
      'Il consiglio ha votato per non tenere aperta la biblioteca.',
    ],
    ['en', 'fr', 'The dairy will close its shop in June.', 'La laiterie ne fermera pas sa boutique en juin.'],
    ['en', 'pl', 'The bank plans to close the branch in Ustka.', 'Bank nie planuje zamknąć oddziału w Ustce.'],
    ['en', 'cs', 'The brewery plans to hire forty people.', 'Pivovar neplánuje přijmout čtyřicet lidí.'],
    ['en', 'cs', 'The farmer expects a good harvest.', 'Sedlák dobrou úrodu nečeká.'],
    ['en', 'cs', 'The library will open on Sundays.', 'Knihovna v neděli otevřena nebude.'],
    ['en', 'sk', 'The brewery plans to hire forty people.', 'Pivovar neplánuje prijať štyridsať ľudí.'],
    ['en', 'ru', 'The bread can be frozen.', 'Этот хлеб нельзя замораживать.'],
    ['en', 'ko', 'Visitors can swim in the lake.', '방문객은 호수에서 수영할 수 없다.'],
    ['en', 'ko', 'The senator said he would run again.', '상원의원은 다시 출마하지 않겠다고 말했다.'],
    ['en', 'ja', 'The airline said the flights will resume in May.', '航空会社は5月に運航を再開しないと発表した。'],
    ['en', 'zh', 'The gallery will open on Friday.', '画廊周五不会开放。'],
    ['en', 'ar', 'The gallery will open on Friday.', 'لن يفتح المعرض أبوابه يوم الجمعة.'],
    ['en', 'hr', 'The gallery will open on Friday.', 'Galerija se neće otvoriti u petak.'],
    ['en', 'hu', 'The gallery will open on Friday.', 'A galéria nem nyit ki pénteken.'],
    ['en', 'id', 'The gallery will open on Friday.', 'Galeri itu tidak akan dibuka pada hari Jumat.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toContain('negation-added')
  })

  it.each<Row>([
    ['en', 'es', 'It is hard to defend the plan.', 'No es fácil defender el plan.'],
    ['en', 'de', 'The minister omitted the figures.', 'Der Minister nannte die Zahlen nicht.'],
    ['en', 'fr', 'The road is longer than people think.', 'La route est plus longue que les gens ne le pensent pas.'],
    ['en', 'es', 'The king rules by custom.', 'El rey gobierna por costumbre, no por ley.'],
    ['en', 'ru', 'He is different from his father.', 'Он не похож на отца.'],
    ['en', 'es', 'The guards kept the gate open.', 'Los guardias no cerraron la puerta.'],
    ['en', 'es', 'The museum will close on Monday.', 'El museo no abrirá el lunes.'],
    ['en', 'zh', 'The file has a malformed header.', '该文件有不正确的标头。'],
    ['en', 'it', 'The archive is incomplete.', "L'archivio non è completo."],
    ['en', 'cs', 'An independent expert will study the dam.', 'Přehradu prozkoumá nezávislý odborník.'],
  ])('not where the source says the opposite: %s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).not.toContain('negation-added')
  })
})

describe('who did what to whom, by roles', () => {
  it.each<Row>([
    ['es', 'pt', 'Una maestra persiguió al ladrón por el parque.', 'O ladrão perseguiu uma professora pelo parque.'],
    ['en', 'fr', 'The tenant sued the landlord.', 'Le propriétaire a poursuivi le locataire en justice.'],
    ['en', 'it', 'The driver insulted the referee.', "L'arbitro ha insultato l'automobilista."],
    ['en', 'ja', 'The burglar attacked the driver.', '運転手は泥棒を襲った。'],
    ['en', 'ko', 'The landlord attacked the tenant.', '세입자가 집주인을 공격했다.'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toContain('names-exchanged')
  })

  it('leaves them as they are', () => {
    const pair = ['The tenant sued the landlord.', 'Le locataire a poursuivi le propriétaire en justice.'] as const
    expect(codes('en', 'fr', pair)).toEqual([])
  })
})

describe('a list of three things', () => {
  it('is shortened if nothing of the target joins two things', () => {
    const source = 'They accuse her of stealing money, hiding letters and bribing a guard.'
    expect(codes('en', 'uk', [source, 'Прокурори звинувачують її лише у викраденні великих грошей.'])).toContain(
      'list-shortened',
    )
    expect(
      codes('en', 'uk', [source, 'Її звинувачують у крадіжці грошей, приховуванні листів і підкупі охоронця.']),
    ).toEqual([])
  })
})

describe('an idiom taken word for word', () => {
  it.each<Row>([
    ['fr', 'en', 'La maire a posé un lapin aux pompiers.', 'The mayor put a rabbit to the firefighters.'],
    ['es', 'de', 'El arquero metió la pata en la final.', 'Der Torwart steckte im Finale das Bein hinein.'],
    ['de', 'it', 'Die Stadt ist auf den Hund gekommen.', 'La città è arrivata al cane.'],
    ['it', 'fr', 'Il ministro ha preso un granchio.', 'Le ministre a pris un crabe.'],
    ['en', 'ja', 'The mayor has thrown her hat into the ring.', '市長はリングに帽子を投げ入れた。'],
  ])('%s to %s: %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toContain('wrong-sense')
  })
})

describe('a negation that says "only", or both a thing and its negation', () => {
  it.each<Row>([
    ['en', 'es', 'The mayor merely repeats the old figures.', 'El alcalde no hace más que repetir las viejas cifras.'],
    ['en', 'it', 'The tower is just a ruin.', 'La torre non è altro che una rovina.'],
    ['en', 'pt', 'The tower is just a ruin.', 'A torre não passa de uma ruína.'],
    ['en', 'da', 'It is merely a rumour.', 'Det er ikke andet end et rygte.'],
    ['en', 'pl', 'It is merely a rumour.', 'To nie jest nic innego jak plotka.'],
    ['en', 'cs', 'It is merely a rumour.', 'Není to nic jiného než fáma.'],
    ['en', 'hu', 'It is merely a rumour.', 'Ez nem más, mint szóbeszéd.'],
    ['en', 'ko', 'It is merely a rumour.', '그것은 소문에 지나지 않는다.'],
    ['en', 'tr', 'It is merely a rumour.', 'Bu bir söylentiden başka bir şey değil.'],
    ['es', 'en', 'El alcalde no hace más que repetir las cifras.', 'The mayor merely repeats the figures.'],
    ['en', 'pl', 'For the choir, it is make or break.', 'Dla chóru to być albo nie być.'],
    ['en', 'ro', 'For the choir, it is make or break.', 'Pentru cor este a fi sau a nu fi.'],
    ['en', 'ru', 'Like it or lump it, the tax is coming.', 'Хочешь не хочешь, налог введут.'],
    ['en', 'fr', 'The bakery did not respect the rules.', 'La boulangerie a enfreint les règles.'],
    ['en', 'fi', 'The bakery did not respect the rules.', 'Leipomo rikkoi sääntöjä.'],
    ['en', 'zh', 'The bakery did not respect the rules.', '面包店违反了规定。'],
  ])('%s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })

  it.each<Row>([
    ['en', 'es', 'The bakery respected the rules.', 'La panadería no respetó las normas.'],
    ['en', 'fr', 'The bakery did not respect the rules.', 'La boulangerie a respecté les règles.'],
    ['en', 'fr', 'The bakery did not violate the rules.', 'La boulangerie a violé les règles.'],
    ['en', 'pl', 'The bakery did not violate the rules.', 'Piekarnia naruszyła przepisy.'],
    ['en', 'pl', 'The mill is open.', 'Młyn nie jest otwarty.'],
  ])('is told if it is the opposite, %s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).not.toEqual([])
  })
})

describe('a negation that "without" does not replace', () => {
  it.each<Row>([
    ['en', 'es', 'The grocer had never sold eggs without a label.', 'El tendero había vendido huevos sin etiqueta.'],
    ['en', 'de', 'She has not sailed without a licence.', 'Sie ist ohne Schein gesegelt.'],
    ['en', 'pl', 'The bank had never lent money without a guarantee.', 'Bank pożyczał pieniądze bez gwarancji.'],
    ['en', 'sv', 'The team has not played without its captain.', 'Laget har spelat utan sin kapten.'],
  ])('%s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toContain('negation-lost')
  })

  it.each<Row>([
    ['en', 'es', 'She never travels without her dog.', 'Siempre viaja con su perro.'],
    ['en', 'es', 'She never travels without her dog.', 'Nunca viaja sin su perro.'],
    ['en', 'de', 'The law is not without its critics.', 'Das Gesetz hat Kritiker.'],
    ['en', 'it', 'No one was hurt in the crash.', "L'incidente si è concluso senza feriti."],
    ['en', 'de', 'The firm violated the rules.', 'Das Unternehmen hielt sich nicht an die Regeln.'],
  ])('is said rightly, %s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })
})

describe('a negation or speech that a good translator puts in another way', () => {
  it.each<Row>([
    ['en', 'es', 'Storm leaves ten villages without power', 'Diez pueblos, a oscuras por el temporal'],
    ['en', 'pl', 'The bridge remains far from safe.', 'Most wciąż jest niebezpieczny.'],
    ['en', 'cs', 'It does not work without oil.', 'Bez oleje to nejde.'],
    ['en', 'cs', 'The guests are not eating.', 'Hosté nejedí, nejezdí ani nejednají.'],
    ['en', 'sv', 'The date is not certain.', 'Datumet är osäkert.'],
    ['en', 'ro', 'The date is not legible.', 'Data este ilizibilă.'],
    ['en', 'it', 'The deal is by no means done.', "L'accordo è tutt'altro che concluso."],
    ['en', 'tr', 'None of the sailors survived the storm.', 'Denizcilerin hepsi fırtınada hayatını kaybetti.'],
    ['en', 'nl', 'No one but the cook survived the fire.', 'Alleen de kok overleefde de brand.'],
    ['en', 'nl', 'Please do not close this window during the scan.', 'Houd dit venster open tijdens de scan.'],
    [
      'en',
      'de',
      '"I have no plans to leave," Weber told the paper.',
      'Weber sagte der Zeitung, er denke nicht ans Gehen.',
    ],
    [
      'en',
      'it',
      '"It was like being at sea," a farmer said.',
      'Un contadino ha raccontato che sembrava di stare in mare.',
    ],
  ])('%s to %s: %s → %s', (from, to, source, target) => {
    expect(codes(from, to, [source, target])).toEqual([])
  })
})
