import { onceEach } from '../once.ts'
import { plainLetters } from './plain-letters.ts'
import { latinOf, skeletonOf } from './sound.ts'

/**
 * First names that news has often, in plain Latin letters; each line has names of one root, which languages write for
 * one another. Source: collected for these checks, from no other work.
 */
const NAMES = `
john jon johnny juan jean johann johannes hans joao giovanni gianni ivan ian jan janek sean evan ioannis yannis jens jack joan janos juhani juha jonas
jane jana joanna johanna jeanne giovanna ivana yana zhanna gianna janet jeanette
james jim jimmy jaime jacques jacob jakob jakub iago jacopo giacomo yakov jamie
peter pete pierre pedro pietro piotr petr petar petros pekka petra per pieter
paul paulo pablo paolo pavel pawel pavlo paula paola pauline paulina
mary maria marie mariya maryam miriam marija maja mia molly
michael mike michel miguel michele mikhail mykhailo michal mikael mikko michelle mihai mihail mick
william will bill billy guillaume guillermo wilhelm guglielmo willem vilhelm liam willy
charles charlie carlos carlo karl carl karol karel charlotte carla carlotta karla caroline carolina karoline karolina
henry harry henri enrique heinrich enrico henrik henryk hendrik heinz hank
george jorge georges georg giorgio yuri yurii jiri jerzy georgi georgios gyorgy joerg jorgen goran
andrew andy andre andres andreas andrea andrei andrzej andriy andrej ondrej anders drew andras andrius
alexander alex alexandre alejandro alessandro aleksandr oleksandr aleksander alexandra alejandra alessandra oleksandra aleksandra sasha sandra sandro
joseph joe jose giuseppe josef jozef josep yosef yusuf youssef josip josephine
stephen steve steven stephane esteban stefano stefan stepan szczepan stephanie stefania stefanie istvan etienne
anthony tony antonio antoine anton antoni antonia antoinette
thomas tom tommy tomas tomasz tommaso toma
robert bob bobby rob roberto roberta
richard rick dick ricardo riccardo ryszard
edward ed eddie ted eduardo edouard eduard edoardo
frank francis francisco francesco francois franz frantisek franciszek francesca francoise frances franco francine
nicholas nick nicolas nicolo nikolai mykola nikola nikolay nikolaus nicole nicola klaus claus miklos nikolaos
matthew matt mateo matteo mathieu matthieu matthias mateusz matej matvei matti mattias
lucas luke luca luc lukas lukasz
mark marc marco marcus marek markus marko marcos marcel marcelo marcin marcello
philip phil philippe felipe filip filippo philipp filippos
daniel dan danny danilo daniele danielle daniela danylo
david dave davide dawid dafydd
christian cristian christina cristina kristina christine christa kirsten kristian christiane
christopher chris christophe cristobal cristoforo krzysztof christoph kristof
elizabeth liz beth lisa elisabeth isabel isabella isabelle elisabetta elzbieta elise eliza ilse yelizaveta alzbeta erzsebet bettina betty
anna anne ann ana annie hannah hanna hana anya annette anita anni annika anja nina
helen helena elena helene olena yelena ellen elaine ilona lena
catherine kate katherine kathleen katarina catalina caterina katarzyna kateryna ekaterina katharina kathrin katrin karin karen kathy katie katja katalin
margaret margarita marguerite margherita maggie malgorzata margot greta margrethe margit megan peggy
susan sue susanne suzanne susana zuzanna zuzana susanna
laura laure lara lauren lorenzo laurent laurence lars lorenz
julia julie juliet julian julien julio giulia giulio yulia juliette juliane juliana giuliano
martin martino martina marta martha
victor viktor vittorio victoria viktoria vittoria wiktor vicky
vladimir volodymyr wladimir
sergei serhii sergio serge sergiusz
dmitri dmytro dimitri dimitris dmitry
alice alicia alicja elise
emma emily emilia emilie emil emilio emile
sophie sofia sophia zofia zsofia
simon simone simona shimon szymon semen
benjamin ben benoit benedict benedetto
samuel sam samantha
patrick pat patricia patrizia patrice paddy
oliver olivier oliviero olivia
gabriel gabriele gabriella gabriela gabrielle
raphael rafael raffaele rafal
leo leon leonard leonardo lionel leonid leonie lew lev
louis luis luigi ludwig lewis louise luisa luise ludovic ludvik lajos lou
eric erik erich erika erica
oscar oskar
adam
hugo hugh hugues ugo
arthur arturo artur
bruno brian bryan
walter wolfgang werner waldemar
kevin kyle keith ken kenneth
ryan
jason justin
gary gareth graham grant gordon gerald gerard gerhard gerd gilbert gilles
joshua jonathan nathan nathaniel nate
timothy tim timo
donald ronald ron
douglas doug
dennis denis denise
roger
scott
brandon bradley brad
tyler
aaron
zachary zach
ethan
dylan
noah
mason
logan
jordan
austin
gavin
neil
owen
colin
craig
duncan
fiona
ingrid inge
astrid
birgit brigitte bridget britta
ursula
sabine
monika monica monique
heike heidi
silke
anke
uwe
jurgen
dieter
horst
manfred
rainer reiner
joachim
sven
bjorn
olaf olav
magnus
gustav gustavo
harald harold
knut
leif
nils
torsten thorsten
rolf ralf ralph
ole
soren
mads
rasmus
kaare
eero
antti
jari
kari
heikki
tapio
aino
sanna
satu
tuula
pia
fatima
aisha
leila layla
zainab
khadija
amina
nadia
yasmin jasmine
samira
salma
mariam
mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mehmet
ali
hassan hasan
hussein hossein husayn
omar umar
ibrahim abraham
khalid khaled
abdullah
mustafa
tariq tarek
karim
rashid
salim
nasser nasir
faisal
ismail
amir
reza
mehdi
ayse
fatma
zeynep
elif
emine
hatice
merve
murat
kemal
recep
burak
cem
deniz
hakan
serkan
selim
rajesh
priya
anil
sanjay
sunil
vijay
ravi
amit
rahul
arjun
deepak
neha
pooja
anjali
sunita
kavita
ashok
suresh
ramesh
narendra
kenji
hiroshi
takashi
yuki
naomi
haruki
akira
keiko
yoko
satoshi
taro
jun
min
ling
boris
igor
oleg
roman
maksim maxim maksym maxime
anatoly anatolii
konstantin costas
grigory hryhorii gregory greg gregoire gregor
fyodor fedor theodore teodor
yevgeny yevhen eugene eugenio eugen eugenia
vasily vasyl basil
ilya illia elias
kirill kyrylo cyril
timur
ruslan
arseny arsenii
gleb hlib
stanislav stanislaw stan
yaroslav jaroslav jaroslaw
miroslav miroslaw
bohdan bogdan
taras
ostap
svetlana svitlana
tatiana tetiana tatyana
natalia natalie nataliya nathalie natasha
irina iryna irene
olga olha helga
lyudmila liudmyla ludmila
galina halyna
oksana
larisa
marina maryna
vera
lyubov liubov
nadezhda nadiia
daria darya
alina
polina
ksenia
anastasia
valentina valentyna valentin
valery valerii valerie valeria
vitaly vitalii
zbigniew
wojciech
grzegorz
agnieszka agnes inez ines
beata
bozena
danuta
ewa eva eve
iwona yvonne ivonne
jadwiga
dorota dorothy dorothea dorothee
magdalena madeleine
barbara varvara
milan
milos
radek
zdenek
vaclav waclaw
tereza teresa theresa therese
lenka
blanka
zoltan
laszlo
ferenc
gabor
attila
bela
tibor
balazs
agota agatha agata
orsolya
eszter esther ester
judit judith
ion ioana
radu
mircea
florin florian florence
dragan
zoran
slobodan
nenad
branko
tomislav
stjepan
ante
luka
aleksandar
dimitar
stoyan
krasimir
kostas
panos
spyros
eleni
diego
javier xavier
fernando ferdinand
rodrigo
alvaro
sergi
joaquin
ramon raymond
ignacio
gonzalo
santiago
rosa rosalind rose
carmen
pilar
dolores
mercedes
lucia lucy lucie
marisol
consuelo
beatriz beatrice beatrix
silvia sylvia sylvie
raquel rachel
rocio
esperanza
aurora
tiago
joana
paulina
vasco
duarte
nuno
rui
fabio fabian fabien
massimo
claudio claude claudia
sandro
salvatore
vincenzo vincent vicente
domenico dominique dominic domingo
raimondo
alberto albert alberta
umberto humbert
federico frederick fred frederic friedrich fritz frederik
ennio
chiara clara claire klara clare
bianca
elisa
paola
renata renate rene
serena
valerio
pasquale pascal
thierry
didier
herve
yves
alain alan allan
bernard bernardo bernhard
cedric
damien damian
fabrice
guy guido
jerome jeronimo
laetitia leticia
marine
mathilde matilda
nadine
odile
solange
veronique veronica weronika
virginie virginia
camille camilla
chloe
manon
lea
amelie amelia
audrey
delphine
aurelie
bertrand
arnaud arnold arnaldo
ahmet
joan
amanda
amy
angela angelina angelo
ashley
brenda
carol
cheryl
cynthia
deborah debra
diana diane
donna
gloria
heather
jennifer jenny
jessica
joyce
kelly
kimberly kim
linda
lori
melissa
nancy
pamela
rebecca
ruth
sarah sara
sharon
shirley
tina
tracy
wendy
hillary hilary
kamala
barack
angus
nigel
trevor
stuart stewart
clive
geoffrey jeffrey jeff geoff
derek
rory
declan
niamh
siobhan
aoife
eoin
orla
nora
tara
jill
gillian
hazel
ivy
grace
ella
zoe
ruby
isla
evelyn
penelope
cecilia cecile
edith
ellie
gemma
holly
kirsty
lynn linda
naomi
paige
tessa
yolanda
ada
alma
aline
elsa
flora
frida
gerda
gisela
hedwig
hilde
ida
irma
liv
lotte
maren
saskia
sigrid
solveig
tove
ulrike ulrich
wilma
anouk
bart
bram
daan
dirk
femke
jeroen
joost
koen
maarten
marieke
pim
ruud
sander
sjoerd
sybren
thijs
wouter
howard howie
rosie
gracia
sandy
carole
judy
debbie
aimee
angelica angelika
rebekka becky
rahel
meghan
stacy
nikki
lizzie
mila
norah
silvie
ruben reuben
elon
noel noelle
kurt curt
todd
chad
randy
bernd
alfred alfredo
renee
sebastien sebastian sebastiano
claudine
rosario
cesar cesare
emanuele emmanuel manuel manuela
maximilian maximo max
giancarlo
silvio
enzo
luciano lucien luz
jussi
esa
sakari
mika
pentti
kjell
haakon
svante
sanne
darwin
lamine
kylian
ousmane
`

/** The number of the line of each name, by its plain letters, and by its sound for other scripts. */
const ready = onceEach(() => {
  const roots = new Map<string, number>()
  const sounds = new Set<string>()
  for (const [line, names] of NAMES.trim().split('\n').entries()) {
    for (const name of names.split(' ')) {
      if (!roots.has(name)) roots.set(name, line)
      sounds.add(skeletonOf(name))
    }
  }
  return { roots, sounds }
})

/** Whether a word is a first name, in Latin letters or, by its sound, in others. */
export function isGivenName(word: string): boolean {
  const { roots, sounds } = ready('')
  if (/^\p{Script=Latin}/u.test(word)) return roots.has(plainLetters(word).replace(/ł/g, 'l').replace(/ø/g, 'o'))
  return sounds.has(skeletonOf(latinOf(word.toLowerCase())))
}

/** Whether a word is a first name by its letters, in any script: a sound alone is that of many words. */
export const isGivenNameByLetters = (word: string): boolean => ready('').roots.has(latinOf(word.toLowerCase()))

/** Whether two first names in Latin letters have one root: William, Guillermo. */
export function areOneGivenName(one: string, other: string): boolean {
  const { roots } = ready('')
  const root = roots.get(plainLetters(one))
  return root !== undefined && root === roots.get(plainLetters(other))
}

/**
 * First names and small words of names that other scripts wrote first: each language has letters of its own for the
 * names that they stand in. Source: collected for these checks, from no other work.
 */
const TRANSCRIBED: ReadonlySet<string> = new Set(
  `
vladimir volodymyr wladimir sergei sergey serhii serhiy sergej alexei alexey aleksei aleksej oleksiy oleksii aleksandr
oleksandr mikhail michail mykhailo nikolai nikolay nikolaj mykola dmitri dmitry dmitrij dmytro andrei andrey andrej andriy
andrii yevgeny jevgenij evgeny evgeni igor ihor oleg oleh boris anatoly anatoli leonid konstantin vasily vasili vasyl
viktor victor maksim maksym ilya ilja kirill kyrylo gennady valery valeri valerii vitaly vitali vitalii grigory arkady
arseny gleb fyodor fedor rustam ramzan timur ruslan yaroslav svetlana svitlana tatyana tatiana tetiana irina iryna
natalia nataliya natalya ekaterina kateryna ksenia lyudmila liudmyla ludmila galina halyna nadezhda oksana olga olha
heydar ilham nikol salome mikheil irakli davit aram kassym nursultan emomali shavkat
mohammed muhammad mohamed mohammad mohamad ahmed ahmad mahmoud mahmud mahmood ali hassan hasan hussein hossein husayn
hussain omar umar khalid khaled abdul abdel abdallah abdullah mustafa mostafa tariq tarek karim rashid salim nasser nasir
faisal ismail amir reza mehdi said saeed saad salah salem samir samira rafik rafiq bashar hafez anwar yasser yasir youssef
yusuf abu bin ibn al el fatima fatma aisha leila layla zainab khadija amina yasmin salma mariam maryam walid waleed
hamid hamad sami jamal gamal kamal saddam muammar moammar imran nawaz asif shah nuri haider qasem qassem hamas ebrahim ibrahim
benjamin binyamin yitzhak shimon ehud yair yoav moshe ariel itamar bezalel israel
kyriakos alexis yannis ioannis konstantinos kostas dimitris dimitrios nikos nikolaos giorgos georgios panagiotis
kim lee park moon yoon choi jung
`
    .trim()
    .split(/\s+/),
)

/** Whether a part of a name is often that of a person whose name is written in another script. */
export const isTranscribed = (part: string): boolean => TRANSCRIBED.has(plainLetters(part))
