import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
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
    _ahzçï _bdefhyàéíú _c_cdhvàèíò _dbcgjlpstvwèíòó _ecgkpuv _fdtàíòó _glowèéò _h_rtuà _iaceloprstux _jaei _kaehilmoquú
    _luwàèò _m_bhnsèéíòóú _nbkszàéòú _odfinstu _p_dhmsàéíú _qaü _rdilpè _schnqsvàèíòó _t_bhxèéíò _u_cdgilpr _vuéíó
    _w_aehioò _xaekoptuxé _y_apu _zaeilo _àkmntuvz _è_psux _éq _ídt _òfmpr _ó_ _úst ab_cotuèé achsuàíó ad_qví aelmuà
    af_giorst ag_emosàè ahadio aiacdefglmnqstà ajaelsú ak_aeis albdhpvàçèíó am_fhmosuàèí anlmnqzàèí aonrs apdgiopsàçòú
    aq_ arflmopçèí as_fhiopqí athjltxàéíò auacdegmxàè avuèéíò aw_ai ax_aó ayo azaeiyé açoàò aèl aís aïblns aó_ aŀl
    babcdmu bcaloç bd_iuó be_degilmnstuxy bfdi bhu bi_abdefghrsxà bja bmaeiò bna bo_bcgimnoqstv bparàí br_osuà bs_eiuè
    btoréí bubcefglmnrsï bvai byt bà_lnrs bèt bés bíbgn bò_lp bós búfls caivzç cbu ccacoé cda ce_eimuvŀ ch_aeim cicpruàï
    ck_est clnpàòú cma cnio co_cghov cp_ cralàèéíòó csc ct_crxàéò cuabcdeis cv_ cà_lmprs cçd cèlns cí_cf còdpr có_r
    dabcilpsuvwç db_ dc_l ddpr debdgjo dg_ei diegjlpqà dj_aiu dl_l dmè dne do_abceflmpstw dpakr dqu driouà dsi dt_
    du_abdnqtu dv_eo dwa dà_nrt dèbcf dí_gs dòln dóns dú_ eadmnrs eb_eiloò ecnsàíó ed_goèò eedknruxz ef_afglorué
    eg_msàíü eho ei_demrstv ejo ekeswé elcotàèí eminstàèíò enfjmoqzè eo_bglnprszà ep_ciluàèéò erbjluyàçíò esfglrxèú
    etcgmnptuxzàèéíó euabdegjmnt ev_é ewai exhosuxè eyc ez_ eà_ eïdnstx eú_ eŀl fadkmstv fd_o fe_bimnsu ff_eist fgah
    fi_dejrsï flaeio fo_cqstu frio fs_e ft_s fulrt fvm fà_c fèm fés fí_s fònr fórs gabcisvè gct gdei geltu ggel ghi
    gi_bdeflmopquàó glaioèéí gneèò goclmstv grioé gs_ gu_lsàèéí gwi gà_lr gèns géo gíp gòt gú_i güí hadijlmqrswï hdo
    he_bcklmnrsux hidefjlmnprt hli hmo hnbo ho_ilmntw hrií htmt huaimt hàgr hòl iabgkps ibanr iccehkloruàè idcdgjnprsuí
    ie_lmru if_aflostí igdorèü ihao ijaiko ik_u ilbdfkmoyàèíò immosuàè injklnopqyzèíòóú iocmst ip_aeioprsàíò iqü
    ircglmortuí isafhklmqrwàèó itfglàèòó iuaemtx ivlnou ixkmotuíò iye izeo iàlrst iés iï_ns ióins iül jabcmpv jenr
    ji_dksà jk_ jla jo_bcsuv jsk juglt jà_ jús kablnrstz kblv keflnst kfl kgd kho ki_ekrs klií kma ko_rs kqu ks_t kty
    kuirw kwa ky_ ké_ kúm labgilopswxyz lbaeué lc_aeos ld_ar leajklopxà lfos lgaeirú lho li_fjopàïó lki llgtuyàèíòó
    lmauè lnet lo_abefimsvwï lp_a lsaeio ltguàè lu_abeginprtxó lvai lwp ly_ lzae là_bnrsuv lça lè_fns lés lí_defmst
    lò_ms ló_s lús mabhikmqsuxz mbadeuéíò mca mda mecluvxú mfil mhnà mi_abfkquxz ml_ mmei mnae mocfgjmuvà mp_s msegt
    mt_aeo mucdgirs mà_fgnqrs mèd mí_lnst mòbdnrt món mú_lst nabipsuv nblry nc_sè nd_ouàí ne_defjlmopqwz nfaefuó
    ng_losúü nhei nibeglnpquvxàó njau nk_o nlai nmai nn_ noacdilnpuú npu nreio nschlmp ntpuxàéíó nu_bcdelnprst nv_aà
    nx_aoó nyeioà nzeiàè nà_hilnru nç_ou nèinrt néi ní_s nò_mrs nó_ nú_lmstv oacdmst ob_iv occkoràèéó od_oí oelnu
    of_aefiuò og_adegilnoè oheioò oi_cdgs ojei okeio oldzèíò omcfstèéú onbjoqzò ookl op_arstuò orbfgjkopuzàíú osclnopr
    otghjlryzèíó ouest ovoèé ow_at oxi oze oà_r oès oít oïe oúg pahkmpuçíï pcabo pdae pe_aegjuàŀ pgi phi pi_cgnrtx pkg
    plouàè pm_ pobmpq ppao pràèéò psceit pt_s pubdp pà_gn pça pèn pénr pí_sx pòs púbs qat quàéí qüiè raegijkopqswçïó
    rbaeiló rc_lmou rdosuàíú rejàï rfelví rg_iosàè rilqzàóü rjou rk_f rl_afil rmuàèéí rninsà roaehjkquxèí rpace rrràèò
    rsbeht rtoàèí ru_abegimrtzàï rve rxae ryi rzeè ràbdgmnrstv rç_o rècdipsv ré_ims rí_aeglnostv rò_flpx ró_n rús
    safghisuvx schisà sdi seijx sfaoàè sgaciou sh_aeilo sifqrzà sky slailoà smaiuè snai so_dgmtuv spiru sraei ss_tà
    stdmsuéíò su_cdegnsí svc swa sxi sànr sè_nr sí_mn sòclr só_n sús taefghijkpsvxŀ tbio tc_hp tdei teaflpq tfo tgi
    th_aeno tiahàó tjeoà tl_ tmailtè tna to_defgkpquv tp_aru tr_àéíòó tscdeirs ttapr tu_bcegilmnpstvàï tx_aiptuèú ty_ps
    tzioèé tàbclmrsv tè_cgrs tés tí_cfopst tòlmn tó_s uahimsuv ub_acdefjortuàíò uc_lrà udeosà uecdegà uff ug_aegim
    uiaceglmopuàó ulgiln umadfnpsuà unlyà up_cdistí uqu urbcdloruvàçèí usceopqs utbghpuxíò uu_ uvai uwa ux_eio uzi uà_dn
    uè_nst ué_s uí_stv uïbnu uós vabgi vcrtu ve_cemt vibcglmoqruvéï vll vma vnai vodqt vul vàr vè_s vé_ns vícds vòn vós
    wadilrt webe whi wicenyà wonr wps wty wòl xabgmnv xe_filmtu xha xibcdgloprtvó xkbi xmai xor xpeipu xs_ xtosu xuabcv
    xx_x xè_r xéq xí_t xò_ xó_s xú_ ya_dpt ych ydi ye_ns yian yna yo_lu ypeu yte yua yà_ zabmpv zehlruv zi_clns zlo zydn
    zà_ zè_ zérs àbai àcir àdir àfo àgr àhu àix àka àlabceot àmbe àndeost àqu àrart às_cst àtao àudst àvaei àx_ àze çalv
    çde çons çut çà_ çò_ èbi ècaino èdi èfio ègi èix èlit èmi èn_eit èplo èrcp èsgit ètorx èus èvi èxi éix éme éne éor
    équ ériu éss íac íbl ícltu ídei íemu ígeiru íl_i ímbi íncg íodp ípci ísis íteimox ívno íxe ïbl ïdaeo ïen ïll ïn_asè
    ïs_o ïts ïu_ ïx_ òbi òco òdeu òfos òlaeo òmeip òneo òpit òradfn òs_it òti òxi óin ón_ai órmr úbl úfe úgr úix úlg
    úm_eis úscit útiu úvo üe_s üi_ ülàè üèn üís ŀlaí
  `,
]
