import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const id: LetterGroups = [
  `
    an_ kan _da _di _me ang ng_ ak_ _ti
  `,
  `
    ida dak tid men at_ _pe si_ _se eng ah_ _be ber ala yan _ke _ya uk_ ntu _s_ ri_ tuk ter _un ari unt nga apa kas
    ika per ata ada _te pat da_ lam as_ gan _in dal aka dap _ba asi am_ dar mem uka rka _ta _pa pen
  `,
  `
    erk al_ ar_ _ko _re ama er_ ung ara ran seb nya ngk ali ai_ _de ini tan era ma_ ya_ ing ngg bua emb lan una _ad
    gun ela lah isi ni_ ke_ nak eri _sa nta _at mba _ha tak dan gka is_ den eks nam ila pad han di_ bag bar _la erl
    ebu ka_ _si lik _su _va tau _bi aru aga au_ uat ta_ _bu tu_ ena us_ dip bol lid it_ ent id_ atu val tik pak nda
    _ka ili dit _ma bah uah ik_ kon tar _ak lai end kun ket _ja _ga mas el_ ipe amb nde ol_ uku _na et_ ste ist akt
    eta kom har gal buk dia tam ura elu uan emu _st lua ris mat tor mbo lok bel ks_ ek_ ana uar ole in_ or_ ori eti
    and oka dir ksi _ap str leh set rus tem eba ra_ rin any _ar int pil _le rek sta sik ind
  `,
  `
    mbu pan asa hka esa lih dis tas agi ggu ti_ jan esi ire na_ san ih_ ban ian ite ode _an sim ers _op _pr aha ant
    ens gga igu enu alu emi en_ iha ere dik _po dib mpa tif la_ ekt erb ati isa ert eny gi_ amp ita eru on_ eh_ _lo
    nan rak reg pem sis gis man kel de_ lka dig asu gai _ob tka kar nsi suk ren aan bje nil _ca obj jek aks tel did
    duk kat sa_ egi ula but _fo aba lis rma sal pes ete mod aca pa_ pro tri tek nst sua uru saa nal ur_ mil car ope
    lu_ ruk sel ema aik dek ver kal _ni for dat ipa _co if_ gag enc um_ bun aat erj orm _al kto tip ain aya rla imb
    rsi ene jal ses rlu rik idu fik ilk bil omi _mu ngu uba _mo ga_ ima ref mpi mit ut_ leb emp eme ua_ rna spe sar
    kah _to dah lin ker _no ont tru _ek fer bac awa tat rja ap_ ins iki _wa _pi unc efe ngs kur rel il_ nis _ku _d_
    bal ern sed nte ten ele te_ _sp tin pe_ sem kti _ol edi ras der tom lat nti ngi lur sit ir_ rah uks ki_ pli muk
    ja_ kte ifi kau apu atk mer mua abe arg ong _je res tah sin eka
  `,
  `
    _abcgmsuw _bo _ceu _dou _efmnrx _fair _geru _heiou _idkmst _ju _kilr _liu _mi _ne _ort _pu _raiu _shkoy _tru _umrst
    _ve ab_iu aceku ad_ei af_it ag_u ahknu aialmt ajaiu akehiknu aleklo ameiu anceijknopsu apiklo areknst aseknos ateno
    aupt axi ba_bikstw bebdkns biahnst bleo bon bra bugls ca_bchklmnpt cegprt che ci_alp ck_ cobckr ct_ cu_alr daafis
    deflmpst dicefhijlmnuvw dokr duaghlnpr ead ebei ecaeiku ed_aeu efi egamo ehaik eja ekelou elio em_or enijko epaer
    ercdfghmoprv es_ekotu etru evae ewa expt fak fieglnsx fka fokn fra fta fun gabhkmprstw gecklmnrst ggeil ghaiu
    giaklmnrt gkilou gle gme gny gonr gra gsi gu_blrs habdklmpst heckn hi_lnrt hny hu_bln ia_bdklprst ibaeiu icau ide
    ieknr ifk igaen ihik iimn ijai ikeklnosu ileou im_eikpu inacefkoy ion ip_istu iraiku isekopu itikmoru iur ivaei iwa
    izei jadgkmrtuw jelmn ji_kn jukmnt kaadimp keabcdhkmnps khi kilnrt kka klaio kny kodlrt kreio ksaeptu ktu ku_akmpst
    lacgklprsuy le_gklmnprstw li_abgmprt ll_y lny lobcglmnp lti luhkmns ly_ maahiklrxy mbeil me_lstw mi_cknsz mka mla
    mny mort mp_eloru mro msi mudlmnrst nahiprst ncaeiou nd_iu negklmnr nfio ngehno nikmnrt njaeiu nk_aor nny nolmnrt
    npa nsefpu nt_or nuhlmnrt nve nyeiu oba oco odaiu og_gir oho ok_ku olaiou omabeopu onadefiosv op_ost oraekot os_eiot
    ot_aeo out ove pabcilrsu pda peklt pi_knrst pka plae pny poklnrst praei ps_i ptai pulnrst racdfgilmprtw rbaeiou
    rcaeo rdaeu re_admpt rfo rgaeu rhai riabflmpt rje rkeiou rlei rmi rny ro_fgklnpst rpaeioru rsaet rt_aeiu
    ru_abhijmnprt sahikmst scr se_cghjknpr siabfhlop skar sny solnrs spalo stiou subdmnprs sya taabilp tegpt the
    tiabglmrstv tny togklnp trao tuabhjlmnprst uails ub_lpsu udau uga uh_aikn ui_ uju ukk ul_iktu umabelnpsu un_dijky
    up_adilsu ureikns usaikntu utaeiku var ve_ vist wa_bhjklnrt xim yaklmrt yeblrt yiakm yuns zin
  `,
  `
    _aaefhijoqvyz _bbfghjlnrsty _c_bcdghilpry _dcdghlmnprswyz _eabdegijlopstuvy _felntux _ghilmnopstwy _hhmnprswy
    _iabcegijlopruyz _jghilos _k_ghkmnstwy _lbcgklmnstvwy _m_bcdhlmnrsty _n_dgmtuy _oacdfghikmnosuvwy _pdhlmnsty
    _q_aioruw _rbdhnopsty _sbcdlmnqrsvw _t_cdhklpstwy _uabcdghijklpuz _vdilnortu _wcehiortuy _x_ikptux _y_egiopu
    _zaehilouy aa_bcdfghjklmprsvyz abbdhklmnorsy ac_chiloqrt addhjklmnoprsuwy ae_bdegjklmnprstuv afaefkmnors
    agdeghklmnorstw ahbeghijlmoprstwy aibcdefghijoprsuwyz aj_er akbcdjlmoprwy albcdfghjmnprstvwy amfhklmnorsty
    anbfhlmrvxz ao_biknrstwyz apehmnprst aq_iqu arbcdfhjlmopqrvwyz asbcghjlmprtwy atcghlmprstwyz auabcdfghiklmnrsvxz
    av_aeioy aw_dehiklnu ax_eo ay_deilmnorstu az_aeimoruyz baadejmopuyz bb_aeilosuy bc_ bdai be_aceghijoptuwyz bfd
    bg_mt bh_aiou bi_bcdegijkmopru bjux bkaeou blaiu bmeou bnoty bo_bcdeghijkmorstuxy bpaeior bregimopuy bs_aceiopt
    btioy bu_bcdfhijmpry bva by_aeltu caadeiosuvwy cbnu ccahiru cd_ ce_bcdhklmnswy cgt ch_abchiklmnoprstuy
    cibcefikmnorstu ckabehilmnostuwy cl_aeinou cnt co_adfghilmnopstuvw cp_du cq_u craeilouy cs_ ctaceiou
    cubcdehikmnpst cy_b dabcdegmuvwy dbeo dc_ano dd_abehiopry deabcdeghiouvwxy df_lor dg_ein dh_aeiou dioqy dju
    dk_aiu dl_aeil dmaiou dn_ey do_abceghlmnopstuvw dpahort dr_aeiou ds_abhiopst dt_h du_bdefimst dvaim dwaei dy_an
    ea_bcghijklmnprstu eb_blors ec_hoprt eddghlorsy ee_bcdegklmnprstwz ef_aflo egelrsuy ehelmnortu
    ei_acdefghijklmnorstuyz ejeiou ekcfhikmnpr elbcdfghklmnprstvwy emfhlmntvy enbfhlmnprvz eo_cdfgjklmnprsu
    ep_chiklnopstuy equ erwxyz eschjlmnprsy etchkmnopstyz eu_aiklmnrst ev_io ew_eiou ex_aceilo ey_abceimnos ez_aeiz
    fa_abcehilmnrstuv fdov fe_adiklmnstv ff_eilnost fge fi_abcdortz fku flaeiouy fmu fnacy fo_bglost fregimosu
    fs_eitu ft_eipsv fu_jklmrsz fxs fy_ gaacdejouvyz gbou gch gd_o ge_abdeghijopuvy gfu gg_orsy gh_ehlot
    gibcdeghijopuwyz gjau gkehr gl_aiouy gmanuy gn_aeimo go_abcdeghiklmopstuvwy gpapu gr_egimouy gs_abehlotu gt_akou
    guacdeghijkmpty gwaeio gxi gy_aeou gzh ha_acefghijouvwyz hbu hch hd_a he_abdehilmoprstuwxy hgu hh_aeot
    hiabcdefghijkmopsuvwyz hju hk_iou hl_aeiou hm_aeimou hn_abeiu ho_abcdefgiklmnoprstuvwy hp_ap hr_aeiouy hs_aeiu
    ht_aeiors huacdegijkmoprstuyz hvi hwaei hy_abdelopru iaacghijmouwy ib_bklmnors ic_cehikort iddfghiklmnortw
    ie_abdeghjlmstuvwx ifaeflmnotu ig_ghimors ihelmnoru ii_acdehjklrstvyz ij_eou ikhmrt ilbcdfghlmnsty imclmnorst
    inbhjlmnpuvxz io_abcdgklmoprstuv iphklmnopr iq_ irdlmnorsvy isbcdfhlmnswy itcfhlnpstyz iu_abcehjklmnpst iv_no
    iweiu ix_eimoru iy_aeouy iz_aouz jaabcehijpsvyz jc_ je_bcdejoprst jhaekos jiabdeghjlmprstwz jja jlo
    jo_bdghklmnorsuy jra ju_abdghijlrs jx_ kabcefgjkovwyz kbaelorv kcio kdaei keefgijouwy kft kg_a kh_aelnortuwy
    kiabcdehjkmopsyz kju kk_iou kl_euy km_aiu kn_aeiou ko_abcfhikopsuvwyz kpaeloru kranuy kshklmno ktary
    kubcdefghijlouvwyz kwaeo ky_aeloru laabdfjvwz lbaeiruy lcahior ld_aeilmorwy leacdefijouvxyz lf_aios lg_aeinoru
    lh_aeo licefijlouvxyz ljaou lkehiouy llabcegijmostu lm_aikmnou ln_adegit lo_adhijorstuvwy lp_aehiou lraeo
    ls_aeghiklotu lt_aehoruy lubcdefgilptwy lvaei lwap lyadefmnoprstuw lz_ mabcdefgjmopuvwz mbry mc_cefghmot mdac
    meabcdefghijkouvy mfilou mg_ mh_aeno miabdefghijmopry mkou mleim mm_aeiouxy mn_aeiu mo_abcfghjklmnosuvy mphsty
    mraeiu ms_abehnptu mt_aeo mu_bcfghijp mve mwo mxi my_aenosu naabcdefgjouvwyz nbaeilory nc_hklry ndcfhklmoprsy
    ne_abcdefhijpstuvwxyz nfaelru ngbcdfjlmprtwxyz nh_aeou niabcdefghiopuvxyz nj_lo nkehilnstuy nl_aeiou nmabeiou
    nn_acegino no_abcdghkopsuvw npru nraeo ns_acdhklmnovwy nthmnstvyz nu_abdefgijksv nv_aio nwaio nxi ny_os nz_aeio
    oa_cdhklnrst ob_beilorsuy oc_aehikltu od_cdhlors oe_bjnrsu of_aefgiorst ogaelmnouy oh_aeiklmnr oi_acdeiklnorst
    ojaeio okdeilmnorst olbcdfgklmnpstvwy om_mnst onbcjklmnpruwy oo_bdghjklmnprstvwy opacdfhiklnpqruy
    orbcdfgjlnprsuvy osafhklmnpsuy otbchiklmnrstuy ou_abcdgiklmnrs ov_aios ow_aelnostu ox_ixy oy_aeklo ozahouz
    paafghjmopvwy pc_bo pd_do peabcdeghjopwxz pfi ph_adeioruy piacdehjmopuxyz pk_deiou pl_ouy pmu pnao po_cghijmopu
    pp_aeiloy pqu pr_stu psceltuy pt_ehot pu_abchijkmpy pwa py_aeoru qas qi_anu qqa quaeior qwa raabejoquvyz rb_ly
    rc_hikru rd_himosv rebcehijoruvwxyz rf_aeilsu rg_hior rh_eou ricdeghijoruvwxyz rj_iou rk_hlrstw rlfosy rm_ekouw
    rn_egiosuw roabcdehijmoruvwxyz rp_chl rqu rr_aeiory rs_chklnopuy rtfhjlmnortyz rucdefgly rvaei rwaeiou rx_
    ry_abeilmnopstuv rzaio sabcdefgjopuvwxy sb_abeou sc_aehilou sd_aiu seaeiouvwxy sfeiou sgae sh_abehiklmnoprtuw
    sicdegiruvyz sji sk_eilnotuy sl_aeiouy sm_aceiosu sn_aeiosu so_abcdfghjkmoptuv sp_hiruy squ sraei
    ss_aehiklnoptuwy st_dfhjlmnty su_cfghijlotyz svce swaeio sy_ceilmnu tacdefgjovwxy tba tc_hopu td_iko
    teabcdefhioswx tf_aior tg_a th_ahilmnoruvy ticehiouwy tjau tk_eoru tlaeiosy tmaeiotu tn_aei to_bcdefhiostuvwxy
    tp_aru tr_cesy ts_aceikortu tt_aeilmnorstuy tucdgio tvap twaeio ty_aelmpr tz_ei uaabcdjkmpvy ubbdehijkmrty
    ucacehikotu ud_dehikmnor ue_bklnrstz uf_afilo ug_eghirsu uhlmou uiacdhijklmnrstuv ujaehio ukehijlmnot
    ulbcdeflmnpsy umikmoy unbehlmnosuwz uo_t upekmnopr urbcdfghjlmoprtvwy usehlmpsy utcfhlmnoprstz uu_dlmnst uvaei
    uwa ux_i uyaou uzaehiuz va_acdgijkmnst vcrtu vdacn vecdegiklnsty vi_acdegjklnoru vla vms vnain vogiklnrs vp_
    vrai vskp vta vvi vya waadfgimopswyz wcah wde we_abdeiklmnrstw whaeio wi_abcdilnrstz wk_ wleo wn_ey
    wo_aghklnoruw wps wre ws_ wty wu_adjlr wwa wyln xa_dnr xcl xecdn xi_aeno xkb xma xo_n xpaopr xrx xsi xt_aer
    xu_ep xx_x xy_ yaabdghijpswyz ybaelor ychk ydaeir ye_acdghijkmnopsw yfi yg_en yi_dfhlnprst yji yk_eu yl_aeiov
    ym_abelop yn_abcetu yo_bdghiklmnorstuy ypehostu yr_aei ys_ceist ytaeho yu_acdghjklmprtuz yvn ywo yya
    za_abcfhiklmnqrtwy ze_ehklnortv zhaeiou zi_acdeklmor zki zleo zma zna zo_dmnor zra zu_behklmnrs zy_dn zz_aeily
  `,
]
