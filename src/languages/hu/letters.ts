import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const hu: LetterGroups = [
  `
    _a_
  `,
  `
    _me _sz _ne em_ ele meg _az tt_ az_ nem _le _el gy_ len ek_ en_ et_ tás _be asz egy _va _s_ _ki
  `,
  `
    _ha _fe jel an_ fel lt_ nál ak_ és_ hoz es_ _kö _eg fáj ájl hat ása tal tel has szn _ér let sze _fá ás_ _ke ett
    zná ató agy het ok_ tés ért ott sa_ tó_ men _al cso _ta zet ált ítá _cs ra_ áll or_ ja_ ni_ _ka ely oz_ eze szt
    ter kor lít ése sít nek ség ssz ez_ rül _és ti_ zás eg_ ker kez nak lye se_ el_ ik_ vag va_ ene ége alm tár zés
    _ké re_ lha ete erü al_ gye lás end köz ent _ho int _fo ban lma _ad tar art maz lem llí ell esz szá ásá _hi at_
    ara rté ála eti _je ték tot hez for áso _te ges vál ato öve ala tet ény ren _ál kép ere akt hel si_ leg _re atá
    ben sol ető zer zám net tő_ íté ehe lle sza jl_ nt_ tat yez _tá lap leh ésé ány rak alá ező elő lis _vá _lé cím
    nyo mez on_ van ezé rás dat át_ gje _mi _ak ada más lat szü _he egj ára üle áló ont _cí rta
  `,
  `
    lak sik gad ző_ sak kat kap sor rt_ nye eál elh kar ncs olá lta ega ve_ os_ is_ les nev mel ül_ szi kel ló_ zük
    _tö üks ksé rte tum oma eme apc nít _má _bi ság min pcs elm zol kön _pr csa ení elü lül kal _át lme kte szo ási
    mag orm oly vén ozá bb_ vet ll_ beá öny nyv áho sok lét val er_ pro _z_ _gy fol eve oga öss _ma ült rmá hib ame
    tok ély ére _es _en las cs_ _ny kén áro _am ke_ _ös tre ot_ st_ ész yvt vtá ten vel _ez alk lva abl elé rés fog
    ció _si dsz ill _so li_ ímk lka ike nds _ol ret érv éhe éke _li ár_ szé rvé elt épe ako nge olv bla nte sáh ogy
    _mé omb mód éne írá azá _mó som oló us_ tke gat ba_ tha _ko kon ók_ edé _vi nde olg fej ind ma_ ámo res álh yom
    hog köv zik séh mek kus erm szö kko dot osí lés ege zár akk eng ged ha_ zin ult eje etk íte ék_ ver ána veg étr
    mat lan ét_ rny név _ar nty gom yes ket be_ ess eté bil ént _ni inc ött áli ölt lla lya mog dél eke per bet lok
    nin kér egh mér iss _in tám tyű ódo tör lál lja szí tva zöv _vé aló _ab um_ ite gál ító vis vol ávo zto zen nyi
    vas azo vég ési els and típ ípu pus yen oka áci tes ta_ _ku táv dó_ _id ort túl ado nos dít enn szk yam zon ono
    yel pít _pa te_ zél pon ert lcs ítv ól_ iba _tú hív _na reh _ve mke sra esí _né zel zó_ rme toz yer _új _is tom
    ly_ ásr dik tja _go
  `,
]
