import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const ca: LetterGroups = [
  `
    _de de_ es_ _no el_ _s_ _el _es
  `,
  `
    er_ no_ _co la_ _ha _la ió_ ar_ _un per ha_ ent que _a_ _pe _en at_ _po _fi _d_ est _ca ció en_ _l_ _re és_ al_
    un_ nt_ da_ del ls_ or_ ra_ _in xer fit con txe itx _se men aci _pr des ut_ ta_ com re_ sta ica tra
  `,
  `
    na_ gut _és ect _qu les els _al _di ts_ ogu pog ir_ ada pro ia_ nom esp _le ns_ cte ion res ter lit rs_ ot_ aqu
    tor ue_ car om_ str tat _ma ont _am una ers tre eix _tr _pa ist ri_ ons nci pot rec itz _ll era _ex sió _ac ida
    ori ntr an_ amb tza ten ina eta _ob _si nte _mo _ar mb_ ssi ade _te lid ant ble uet dor ix_ fic àli ona vàl for
    esc _i_ err cio stà _và pre _fo spe ues _su us_ et_ bre orm te_ rro ifi ma_ fer omp ici ran ura act _me ual rad
    int ca_ mat rma all cia ria cad fin dir tro cap _er it_ ost _o_ tà_ lla emp ll_ cac ali ari ror tes egu ser den
    nal erm nti par ver nta _va lor ita ste lic le_ pos met cri arà ili paq _im ado
  `,
  `
    tem _cr mis nes _aq abl cto _ve id_ efe ire egi nar iu_ mpr rob val ess ame tip tar can ènc tge se_ cre scr cci
    dre nca reg ssa iss ele ora eme ini eu_ _so _fa til lle rea atg rar ctu seg ext arr sen is_ ge_ ema tic oba _da
    _ti _ba sa_ més qua mos rre one ass _hi nat nvi cam _mi ine rod als tal ies ode tua mpl odu lem pec pus loc rac
    ipu ref inc té_ anc _ap nts ure ort alo ats zar jec eci lat cla hi_ min ere _cl duï tan eni ap_ gra íni _em obj
    bje han cat uït ït_ dad alt sit anv fil reb _us _op eti ins erv tab _lí _or def rat _ta leg pri pli ign _an os_
    uti nic tur ibl àct omi ert _ad ors _fu _ut va_ rme rt_ gir man cif ol_ ple imp iqu sor osi ic_ nde por let rti
    erè tex sti _to col gui ara st_ ecc cal vis ete ima mer rèn obr ràc igu lli iar lín lec pla inf rsi ime dif xt_
    gur tin _ce edi sio fal acc _fe dis _gr ecu nir cer eri nfo ell ex_ exi rra cie sub uer rim mem rep cti gin _au
    ega sig onf bat bar ler mpa ret sup unt dex rei ord òri dic tiv cor arx mpo índ riu ide iva eba laç ndi etr lis
    ome ero _ín equ fec amp aut spo ase oca omb
  `,
  `
    _abfgijstv _biloru _ciu _doru _edfiqt _flr _gaeiu _heo _idg _jou _lios _muà _n_aeiu _ocm _pilu _raouà _sat _tuà _ub
    _vio _xi _àlr _úln abaeirs ac_aeo addijmru afae againru ai_x ajou alacefgmu amai anadegiosuxyçò apaelrtu arbcdegqst
    asact ataeioruzè au_lrs avaeio axi aç_a ba_ilns ber biclnt blaio bolr brai bsot btei buit bé_ cabsu cce cedlnps
    ci_dlmnst cleiou cobdips crou cs_ cta culmnprt cés damnrt ddi decimpqrtuv di_abdmnotuv dmei don dra ds_ duceilpr
    dèns ea_clt ebru ec_aelor edaeu eeims efi egelor eign eja elai em_bmou enacdeglrsuvyçú eom epaeort eqü ercdfgnpq
    esabdehimoquv etos eurs evaeio exacep eça fa_bcnr fegt fiagqx flu fon frae funs fíc ga_dflmnrt geinors giacst gle
    gme gnaio gonr greuà guademn güe habguv hibs hor iacdlmnt ibeiu icst idioè ient iferu ig_aei il_aelst im_bi
    in_dghuvà io_lr ipclt iraià isceiopu iteijmorsu iurs ivei ixaei ià_ ja_dnrt jor judns lacdmnruv lcu leinuv lfa lgou
    liabegmnqru llos lme lognqtu lt_aeirs lucms líc lòg macdgjlpr mbilor me_dis micdglrt mmau modlnrt mpeitu ms_ mulnt
    màtx mèrst nacdmn nceloru ndarè neacginrtux nfil ngaeiu nha ni_adfmst nll nne norstv nqu nsaefiotu ntmoè nuam nveo
    ny_as nàm nça nès nòn obelst oc_eistu odair ogr oin olaceilostu omamouà on_cdginvè opceio oqu orcenrç osaes otaeios
    ou_r ovaei pa_cdgilnst pci pedlnst piadels plí pocdln pra ps_ ptaeiou pugjlnrt quiè qüe rabflmuv rbr rcaei rd_aeir
    redelmnoqruvç rfi rgaeu ribcdefgnoprstv rmi rn_ae ro_cfglmnpstv rpor rqu rriu rsao rtaesu rucnps rvai rxi rà_fp rça
    ròn sabcdlmnprt sblo sc_aelou sde seclmpqstuv sfe si_bcdlmnsuv sme sobclns spal squ sseou stoè suaflmr svi tacdmu
    tecgijtu ti_bdfgmoqrstu tja tll tme toclmnst triu tud tze tànt tèn tén tòr ua_cdnrt ubilmps ucacit ud_ai ueijlmnu
    ufi ugu ui_dnrstvx uja ul_aest um_eiè uncdeis upaelor ur_gist usaitu utaejos uïd vacdmnrt vegilnsuï vi_adent voclrs
    vui xa_cdrt xcel xecns xi_fmnsu xos xpalor xter yal ys_ za_cdnt ze_mn zon àfi àgi àmi ànci àpi àrei àsi àti àxi
    ça_dmnrt èri ès_ èti én_ íci ífi ís_t ògi òli òni ós_ últ úni ús_ üen
  `,
  `
    _aaehkwxyzçèï _bdefhjyàèéíòóú _c_cdhstvàèéíòóú _dbcgjlnpstvwyàèéíòó _eabceghjkpuvwy _fdfhtyàèéíïòóú
    _gbhjlnopwàèéò _h_hmrtuvyàèíòú _iabcefhilopqrstuvwxèŀ _jaeiú _kaehilmnoqruyú _lhjmntuwyàèéòú _m_bchmnsyèéíòóú
    _nbcksvyzàèéíòóú _oadefghiklnostuvxï _p_dhmnsyàèéíòú _qaoü _rdhilpyèíú _schjklmnpqrsvwyzàèíòóú _t_bghjswxyèéíòú
    _u_cdegiklmpr _vhluyèéíòó _w_aehioruyò _xaekoptuxàèéí _y_aegopu _zaehilouz _àcgkmnpstuvz _è_mprstux _éqr _ídt
    _ïaeu _òbfmprs _ó_ns _úist aa_cghilmnpqrstuv ab_bcdjnotuàèéíòó acghklrsuàèíòó ad_hqstvwyàèéíó ae_dgilmnrstuvxà
    af_fgilorstuàèéíòó ag_deghlmosàèíòó ah_adeilmnortu aiabcdefgiklmnopqrstuvàó aj_aeilsú ak_abehikosu
    albdhknpqrvwxyzàçèéíòóú am_cfghlmnorsuàèéíòó anbfhjklmnpqzàèéíó aodfnrs apbcdfghinopsvàçèéíòóú aq_ü
    arfjklmnopuvwyzçèéíòó as_bdfhiklmnopquvèéíó atcdfhjklmptxàéíòó auabcdefgikmnxàè avruèéíò aw_aefiklnr ax_aoó
    ay_abdeilmnost az_aeinouyzéò açoàò aèlrs aés aís aïabcdlmnrst aòt aó_ aüt aŀl aﬁa babcdeghjkmpquvy bb_aeiuy
    bc_aloç bd_iouó be_abcdeghijlmnstuvxyï bfdi bhau bi_abdefghmoqrsuxzàòó bjao blà bm_aeiò bnae
    bo_abcdeghijmnoqstuvwxy bparàí br_osuyàèéíòú bs_ceiuè btaoruéí bu_bcdefglmnqrsï bvaei by_t bà_lnrsv bè_clrst
    béins bí_begnv bò_lpt bó_s búflns caaefghijqvzçïò cbu cc_achlorué cdao ce_abcefgijmtuvyàïŀ cgai ch_aeikmnorstuw
    cibcgijpruvàèéïò cje ck_aehilmnorstwy cl_npàíòóú cmao cnio co_acefghoqtuvçŀ cp_er cqu cr_alàèéíòó csacet
    ct_crxàéíò cuabcdeis cv_ cy_ cza cà_cglmnprsv cçd cè_ilnprstu cér cí_acflpsv còcdglmnprst có_blprs cú_bn
    daabceghijklopsuvwyzç db_eo dc_l ddaelopr deabdeghjowyzï dg_aeir dhaeou diegijklpqxàèéïó dj_aiu dl_aeil dmaoè
    dne do_abcdefglmopstuvwx dpakr dqu driouyàèéíòó dsbehikotv dt_r du_abdgmnoqstuí dv_eio dwaio dy_aln dà_clnrtv
    dèbcfilmu désu dí_abcegns dò_clmn dó_ns dú_s eabdefghijkmnpqrsu eb_eilosèéò ecdhknsàèíòó ed_bdghmoryàèéíòó
    ee_cdhklnprtuvxz ef_afgloruàéíò eg_bgmnsàéíü eh_aeinoru ei_acdefijklmpqrstuvé ejeiouà ek_aeikloswé
    elbcdfgmnopqrtuvwyàèéíó emcdfgilnqrstvàèéíòó enbfhjkmnopqwxzàèéíòó eo_bcdegijlnprstzà ep_chilpsuàèéíòú
    erbhjkluwxyàçéíòó esfglnrxàèòóú etbcdfghjlmnpqtuvxyzàèéíòó euabcdefgijlmnpqt ev_uéíò ew_aeilos exdhmoqsuxàèò
    ey_clmnrs ez_aio eà_ eès eés eí_s eïabdemnstuxíï eòlr eó_r eú_ eŀl eﬁn fadefgikmqstuvxyzç fd_o fe_abdiklmnsuxy
    ff_aeirst fgah fi_bdeijmorsàéï flaeioé fo_cgilmoqstuxyç friouàèí fs_et ft_aos fuegijlmrt fvm fy_e fà_bcgrstv
    fè_imrs férs fí_aelmns fïcn fòbnrs fó_rs fús gaabcehiosuvwçè gbi gcat gdaei geabcdglmptuò gfr gg_eilsy gh_aeiot
    gi_bdefglmopquvàèó glaioàèéíò gmaà gn_euàèíòó go_acdeilmostuvyz gpeir grbioéíòó gs_ot gto gu_blsyàèéí gva gwei
    gy_ gà_blnrsv gèdmnrst géos gí_npst gòlnt gó_s gú_i güií haacdefhijklmpqrstwyzï hbr hd_o
    he_abcdefiklmnoprstuvwxyz hga hiacdefghijklmnoprtvyz hki hl_beio hmaeimo hn_beio ho_abcdefghilmnopqstuvwxy
    hr_aeimoyí hset ht_aemorst huabcdeilmnprstxy hvi hy_adp hàbgr hèr híb hòls húm iaabefghikpqsuvxz ib_anoràèéú
    iccehklmopruàèíòó idcdgjnprsuàéíòó ie_bcdefgilmruvwx if_aflostíó igcdfghlmoprsvèíóúü ihaeio ii_acdegmnopqstà
    ijaiko ik_aeilosu ilbdfhkmouvyàèíòó imflmnosuàèéíòó inbjklmnopqrxyzçèéíòóú ioabcdegimpqstuvx ip_aehinoprsàèíò
    iqü ircdgklmnopqrstuéíòú isabdfghklmnqrvwyàèíòóú itcdfghlpqtyàèéíòó iuadegilmnptx ivlnouàèí iwai ixkmostuàéíòó
    iyae iz_adeioz iàlnrstv iç_mo iè_cnst iés iï_ns iò_dlnpst ióadeinpqsté iül iŀl iﬁc jabcfhimpqsuvz jd_
    je_adflmnorstu ji_dkmnrstwà jk_ jla jo_bcefghijlnstuv jsk ju_abegiklmprt jà_v jós jús ka_bdefhilmnrstuyz kbalv
    ke_efijlmnrstvwy kflu kgd khao ki_eklnprstw kkaeo klaeiouíò kmao kneou ko_bflorstuvw kqu kraeio ks_eotu ktoy
    ku_bdilmnprstw kwao ky_l ké_ kúm laabefghijklopqswxyzï lbaeiorué lc_aehiorszàó ld_aeiors leabdefhjklopqwxyàïó
    lf_eiorsu lg_aeirèú lhaeo li_fjklopvxzàçèïó ljeou lk_aeil llbcghnptuyàèéíòóú lm_aiopsuàèó lnaefotu
    lo_abdefhilmopsvwyzï lp_aehilor lqu lraeio lsabcdeilmnopst ltgmouwzàèéí lu_abdegijlnoprtvxèïó lvaeiouàèé lwop
    lxei ly_anors lzaei là_bcgmnprstuvx lç_ao lè_cfgmnprs lé_ns lí_adefgmpqst lò_bmnrs ló_s lúcgmrs
    maabefhikmoqsuvxyz mbadetuèéíòú mc_acegikloruè mdaei meacegjlouvxyzú mf_aeiloí mga mhinoà mi_abefhikmopquxyzï
    ml_eis mm_ehioò mnaeiotàè mo_abcefghijmopuvyàï mp_chqsàèéíó mqu mrei msaegiopt mt_aeioru mucdefgimrs mvai mwe
    my_crs mà_cfglnqrsv mèdln mé_n mí_elnrst mòbcdflmnrt mó_nrs mú_lst naabefghijkopqsuvyzç nb_eloruy
    nc_cghkstyàèéíòú nd_bhjlmosuvyàéíóú ne_bdefhjklmopqvwyzï nfaefruàèíó ng_bhlmnorstwèòúü nheiou
    nibeghijklnopquvxàèóﬁ njaeiouà nk_aefilmosu nl_aeioà nmaeio nn_ahiosuyú noabcdefghiklnopuwzàèéú npaeoruè nqü
    nraeior nsbcdghklmpqrsvwyàéíòó ntcdfghlnpquxàéíòó nu_bcdeilnprstvíïŀ nv_auàè nwao nx_aeioó nybegimoruàéíó
    nz_aeioàè nà_hilnprstuv nç_ouà nècfimnrtv néist ní_aefnstv nò_glmrstv nó_msv nú_lmnstv nﬁr oa_bcdklmnprstv
    ob_bdikouvàé occhjkloràèéó od_cdghjlmoyéíò oe_dilmnrstux of_aefiorstuàèíò og_adeghilnoàè oh_aeilnoyò
    oi_acdegilmoqrstuxè ojaeiou ok_aeiosu olbdfgkmnpqrvxyzàçèéíòó omcdfhlnqrstvèéíòú onbhjlmoqruxyzàçéíòﬁ
    oo_bdghiklmnprst op_afhlprstuàèéò oqü orbfgjklopquvwxyzàèéíòóú oscdfhklmnopqruzàèéíòó otcdghjlmprtuxyzàèéíòó
    ouacegiklnpqstvz ov_orsuàèéí ow_adeilnst ox_eií oy_adeln ozehoz oà_cr oç_o oèst oés oínt oïadensï oò_ oúg oŀl
    pabehkmpuvyçíï pbu pc_abco pdae pe_abefgijmquyàïŀ pfi pgir ph_aeinor pi_cfgijmnopqrtuxèïó pkg plouàè pm_ pneo
    po_abeimopquvwè ppaeilos pqu pruàèéíò psacehituí pt_sòó pubcdip pve pà_glmnrstuv pça pè_cdlnprst pénrs
    pí_acnrstx pòcglnrst pó_s púbrs qart qe_ qot qu_oàéíò qüiè raaeghijkopqswxyzçíïòó rb_aeilouàéíó rc_hlmorsuyàèíò
    rdosuyàéíóú rehjkwxyzàï rf_aelouvàí rg_hiorsàè rhaeou riiklqxzàèéïòóü rjaeou rk_abefhimosu rl_aefilouyàéí
    rm_osuàèéíòó rnbhinostuàèéí roaehijkoquwxyçèíï rp_acehilsuèí rr_ryàèéíòó rsbdehkpstuàèò rtdhloryzàèéíú
    ru_abdefgijlmoqrtzàíï rveoí rwaeioy rxaeoàé ry_aeilmns rzaeiè ràbdglmnqrstuv rç_ouó rè_cdimpstv ré_eimnsu
    rí_acefglnopstv rò_bcdfglmpqstx ró_aenqs rúirs saafghijkqsuvwxyﬁ sbaeiruy schisàèòó sd_aiorè seabdefijkowxyíïü
    sfailoruàèí sg_aceiloru sh_aeilmnoru siaefhipqrxzàé sjo sk_aeioy sl_aeiloàò sm_aiouàè snaeiou so_dfgijmoptuvŀ
    sphirsuàèíò sraei ss_blmtyàèéíòó stbcdghlmpsuvwyéíòóú su_cdeginstvzèíï svaceo swaio sxi sy_mr sze sà_dlnprtv
    sè_nqrs sés sí_aglmnpqs sòbcdfglnr só_cn súbmps taaefghijkpqsvxüŀ tbaiou tc_ahiopè td_eio teabdefklopqvïòóŀ
    tfaeio tgairué th_abeimnorstuy tiaehijxàóﬁ tjeoàó tki tl_aeià tm_ailotèé tnaeiot to_bdefgikopquvwxy tp_aeloru
    tqu tr_yàèéíòóú tsabcdehiknopqrstu tt_aehiloprsy tu_bcefgilmnopstvàïó tvaeu twaeio tx_aioptuèíú ty_nprs tz_iosèé
    tàbcefgilmrsv tè_cglmrst témsu tí_bceflmnopst tòcdfglmnpsx tó_girs tú_mnpr uaehimpsuvyç ub_abcdefhjortuvàíò
    uc_ehklorsuà uddeorsyàèéí ueacdefghopvxzàèé uf_aeflor ug_aeghilmnoràéí uh_l uiacegilmopuzàïóŀ ujeio uk_aeiu
    ulcfgilmnopuvàèíó umabdfmnopsuàíò unfghklmnopruxyzàèí uo_crst up_cdipstuàéíò uqu urbcdfklmnopqruvyàçèéíòó
    uscdehkmopqsvà utbghlprtuxzèéíòó uu_hls uvaeio uwai ux_aeiouú uy_a uziuz uà_dnrt uço uè_cefinprsté ué_lrs
    uí_degmnstv uï_abcemnrsuíï uós uŀl vaabefghipqsuvzï vcrtu ve_acdehjmtz vibcfgiklmoqruvàèéïó vlael vma vnai
    vo_dimnqty vraeio vs_k vudl vy_ và_inrt vè_inrs vé_ns ví_acdekqs vïi vòlmn vós wa_dilmnrsty wda we_beilnrs wfo
    whei wi_ceglnstyà wk_i wlae wn_et wolnor wps wre wsek wty wuln wybn wòl xaabfgilmnpqsv xbo xcaiuè xe_fgijlmqtuv
    xhaio xiabcdeglopqrtvó xkbi xla xmai xo_bcflnprtv xpeipu xqu xs_ xtaiosu xuabcdglmnprstv xx_tx xà_gmrv xè_r
    xé_qs xí_elt xò_t xó_ms xú_r ya_cdhikmnprstvz ybeio yceh yd_einr ye_deilmnrstu ygor yha yi_adefmnrst yl_aeio
    ym_aeo yn_aeno yo_dlnrstu ypaeu yr_aceios ysacelopt yte yuan ywi yà_ yés yís yó_s zabhklmpuv zda zeachjklprsuv
    zhei zi_acelmnost zleo zo_dflo zs_ zt_ zukru zy_dn zz_aeiot zà_ zè_ zérs zòn zó_ àam àbair àcirè àdir àfeor
    àgoru àhu àinx àka àl_abcegotv àmabefp àn_adegost àpaeos àqu àrabdmqrst às_ceqstu àtaeoruz àudflst àvaei àx_ àze
    çablv çde çes çi_ çme ço_lns çudt çà_rv çí_ çò_ çó_ èbi ècadinotu èdi èei èfaio ègir èi_aex èl_eit èmeio
    èn_deiostuy èol èpailostu èqu èrcdefgmnoprstv èsacdefgilnopqrstuv ètaenorx èu_nstè èvio èxit èés éde ée_ éiex
    éle émeo énades éor équ éreiuv ésabcdegilprstu éts éu_en ía_cdqrs íbaelru ícaelnotu ídeiou íemnsu ífeuí ígeinoru
    íii íki íl_eio ímbeipu ín_acegstux íodp ípciort íqu írei ísios íteimorx íveino íxe íïmn ïa_cq ïbl ïci ïdaeo ïens
    ïi_ ïll ïm_e ïn_aeiosè ïr_e ïs_cos ïtais ïu_n ïx_ ïíï ïïn òbiruv òciort òdeioru òfaios ògaenr òl_aeov òmaeiopu
    òn_deosu òpaiost òqu òrabdfgnrtu òs_cfimopst òtaeio òvi òxi óalm óbr ócacderu ód_e óems ógir óiin ólae óm_aeo
    ón_adeimostv ópir óqu óraimrt ósis óte óvi óés úbdil úci úes úfe úgru úitx úlgp úm_beimnsu úncq úpei úrgir úscit
    úteiu úvio üe_lst üi_t ül_àè üèn üís ŀlaeiouíò ﬁa_ ﬁcai ﬁna ﬁrm
  `,
]
