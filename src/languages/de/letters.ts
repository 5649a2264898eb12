import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const de: LetterGroups = [
  `
    en_ er_ _de ein ich der den cht _di die _ei in_ ie_
  `,
  `
    ine ht_ _un ch_ sch _ni nic es_ nd_ rde _au che _be _we te_ _zu _in _da nde _ge _vo ten und st_ gen ist ne_ _er
    ver _s_ _fü _an _si on_ wer hen erd _ve nen ert das für _is ür_ von ben ier nte ere ren _wi des em_ zu_ end it_
    rt_
  `,
  `
    mit _mi auf ter lic nn_ ers ber _se ige nge _ha ste ese ann isc as_ _al bei im_ aus kan sen ges et_ wir _ka ss_
    um_ uf_ de_ sei ies rte ind ang _im eit wen _ke hre ner abe ass ach ent lte ebe lle gt_ kei nnt tig dem rei he_
    sic ls_ als _so tzt len _ko rst rd_ ird _wu geb wei erw est wur urd _ab lt_ ur_ and ei_ sie ege übe tet her sse
    _um an_ unt re_ ern _en _üb vor _es ell hat ode _ih men _sc ene _st le_ war _od _wa uch etz zt_ kon _nu ite wie
    all sin nne rwe det hab _me och oll fen ge_ mme ar_ ete gef hal at_ geg _na tte onn us_ eic _le uss ig_ _kö
  `,
  `
    alt kön bes erl önn erh ger zur tel lie nur nac esc ede ehr enn zum sta _fe chl lei iel ele eim vie ehe gel ihr
    auc _ma _ne se_ sol _zw nem sti tie eig bt_ zei _mu _re rie _no gte hte llt mus set ing ser lti neu tis hr_ ale
    tli dar am_ _je ech nt_ _du gew sge or_ rch igt agt erf ütz nes hne ord rsc rha _bi änd ll_ geh hin imm ung elt
    sag urc _sa for rer ült art usg gül füh dur _vi _am gli ühr _hi lau meh akt att wäh stü iti noc anz zen tiv chr
    _wo _la rüc eue tüt eis ück _gi bar ati itt _ob _ak mer rge rn_ dig zie _gr chi zte lis ßer mal ini lan eri ins
    nie age aub erg sam are tze kom rla so_ ns_ hei
  `,
]
