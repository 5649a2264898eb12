import type { NegationWords } from '../model.ts'

export const cs: NegationWords = {
  not: 'není nejsou nebyl nebyla nebylo nebyli nebyly nebude nebudou nemá nemají nemůže nemohou nemohl nemohla nemohli nechce nechtějí nechtěl nechtěla nechtěli',
  verb: /^ne(?!j|ch|sm|bo|be|d[ěá]l|(?:s|vl)[ela]?[l]?$)\p{L}{2,}(?:l|la|lo|li|ly|uje|ují|ujeme|ává|ívá|ávají|[aeě]jí|[^s][aáeěiíý]t|out)$/u,
  verbs:
    'nehledá nečeká nezná neznamená nepočítá nezačíná nepřestává nepomáhá nezíská neprodá nepodá nevzdá nepředá neudělá nehraje nevyhraje neprohraje nepřeje neděje nejede nepřijede neodjede nejde nepřijde neodejde nevyjde nepůjde nepojede nenajde nezačne nestane nenastane nezůstane nedostane nevznikne nenabídne nenavrhne nerozhodne neklesne nestoupne nepřijme neotevře nezavře neumře nezemře nebere nevede nepovede nedokáže nezakáže neukáže nemůže nechce nevidí neslyší nemluví nevěří neplatí nezaplatí nechodí nejezdí neběží neleží nesedí nedrží nepatří nehrozí nekončí neskončí nevrátí nevstoupí nenastoupí neodstoupí nezruší nesníží nezvýší nezmění nepodpoří neschválí nepovolí neumožní nekoupí neztratí neporazí neudrží nemyslí neletí nesmí nemusí netrvá nepotvrdí neuzavře nevydá nepromluví nesouhlasí nedovolí nezdraží nezlevní',
  warns: 'varov* varuj*',
  no: 'ne',
  without: 'bez',
  merely: 'jen pouze jenom jediný jediná jediné jediným jedinou',
  neither: 'ani',
  degree: 'tak',
  until: 'dokud do před než dříve dřív',
  since: 'až teprve nejdříve nejdřív čekat počkat',
  doubts:
    'jen pouze jenom kromě mimo do než dokud méně místo jinak jin* rozdíl* těžk* obtíž* sotva zřídka mál* krátk* nízk* špatn* horš* slab* faleš* chyb* proti* pokud jestli kdyby skonč* přesta* zastav* zavř* zavír* ztrat* blok* voln* prázdn* pochyb* otáz* odmít* zamít* popř* selh* odlož* zruš* pozastav* zůst* zbý* zákaz* zakáz* zabrán* vyhn* ignor* zapom* slep* mlč* překvap* strach* boj* marn* zbyteč* dalek* stojí stál* nepřítom* nezaměst* bezdomov* zkrach* bojkot* zdrž* poruš* přeži* remíz* stejn* záhad* anonym* zmiz* sirot* ochrom* vzácn*',
  nothingBut: 'jiného_než jiný_než',
  or: 'nebo či anebo',
  with: 's se',
}
