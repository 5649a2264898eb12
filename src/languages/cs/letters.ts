import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const cs: LetterGroups = [
  `
    ní_ _po _ne
  `,
  `
    _pr _př _na pro je_ ení _je _s_ _se na_ sou ova _vy ou_ _so _za ch_ at_ _v_ se_ ho_ ová ván
  `,
  `
    ce_ sta _do ost né_ bor vat oub ubo ro_ ze_ _st ání při ky_ to_ _a_ pře ný_ _ob it_ ter ru_ _ve no_ rov ku_ _ko
    _od kon pod kte zna em_ pou neb _kt stu ové pří ého uje ých _kl ně_ oru cí_ _ná nel tu_ ny_ lze le_ zen ka_ lo_
    tel _ch elz obr řen van uži str raz _ro ná_ lož bra sti ouž pol _vý ast _zn ři_ _by ci_ en_ ate tup nov nen ím_
    ent chy dno mu_ ebo ti_ odn hyb tav že_ hod or_ lik ový la_ nou vé_ _zá bo_ byl dov _sp _to _da dat odp řed lov
    men ran res _ja ek_ _pa st_ by_ íst ech má_ _mo ta_ nut _bý prá tí_ pra _ho slo _ba ýt_ jak te_ kov být zov ovn
    kaz ích ící oto ale por led _te
  `,
  `
    ako do_ roz _ta sah ího ty_ alo tov ově _re pos _má mi_ edn _k_ len ko_ líč pis olo ve_ ole li_ dpo nos ace vní
    _sy jíc _ok vol měn áno _zo ací not nač žad nep _in _ak pov lní _ma obs ten dní _me tní ver _ov jso zob ist jí_
    ním ick aný ují _js _z_ ém_ eré _o_ tře vý_ ají bal rac _už ít_ _sl nak ven tom lat áln klá eno ry_ ění klí vu_
    živ iva spo iko tra nam for oro ráv _sk oli liš ší_ jed akt bsa ané ak_ uží azo atn ave mís nas níh _al řád ele
    _bu žit orm _zm čas est ým_ nu_ aze ačí pot ros ovo ožk ext ba_ nýc _mí cho ktu upn ado _no čít _ad sto _ar ves
    stn _že nem če_ vyt adr eze dre věř ste áve tex nit néh ika avi láv _li něn _ji _hl ěře ené pli bud et_ tor rav
    ré_ _zp dy_ _řá výc ému ahu ytv yst tat _vl mez su_ tém erý uto hle jen _de žen ena vyž žád hla ený de_ ata tro
    sté nic ože yža ečn alí du_ náz _ka hu_ pla áze ožn sle zad tvo _op cov čen _sv vá_ poj dí_ isk tab okn oje _ce
    án_ poz vel _u_ den sku ont ádn sys zi_ oko čís ké_ ráz ly_ oku oho _žá eln _ap ční lou _ze změ _kd áva tiv zí_
    voř lu_ rý_ rů_ ota véh ků_ il_ tla ici vyp rán kac níc pok las eli utí ali lic ede stř roj ítk _pl íli amě lav
    mož _mu yl_ aci od_ apl yba esl ato ite ory al_
  `,
  `
    _abgnstu _beilorě _cioí _dilnruváíěů _elnx _faeioru _ger _haeir _idgm _jm _keruvó _laeoé _minryéě _niuě _ochmrstzč
    _peisuáíěů _rauyáů _sabcdhimnruí _tiruvyýěř _udklmnprstvz _vainorszáíěš _zbdjklrtví _údpstč _čaeiltáí _řaeí _šaeikp
    _ži abelsuáí acho ad_aeilnuyáíě afi age ahorá ain ajent akceruáéý alauyéýš am_aeiouy anacdegikostuáíě apainos
    aracdgiotv aseino atikruí aut avadnouáíěř az_ainuyá ač_eiknou aří ašei ažde bajrv becnrz bilnt bje bleioéí bnoéíýě
    bodjluv broá bu_jl byt bí_dr býv bě_hrž cedlmnrst chailnrtuá ciaftá ckoyáéý ctv cuj cíchlm ců_ da_jlnrv dch ddě
    debcfjklmprstxz diaclnstvč dkalouy dleio dmí dnaeiuáéýě dobdhklmprstu dpi draouž dskt dujk dvao dá_lnv dél díl
    dě_jlnt dří dů_v ebaenuy ec_ik ed_aciklmopsuváě efei egi ehlo ein ejemnsví eklortuvá el_akoséů emaeinoíě encdeinsuyá
    eod epilorsíř er_aeinopstuvzá es_ekmnopuá etaeioruyíěř evaeinoyř exip ezadinpř eček eře eši eži fer ficgkln fot fro
    fun gen gics gno gorv gra gur ha_jln hem hiv hlioáéí hneio holprstuvz hranoá huj hy_ há_jnz ial ibu icehí ideáě ie_n
    ifir ignu ihl ii_ ijaí ik_tuyá ilaeinoy imaeiopá in_adefiknostuyáýě ion iport iro iselou itainouyáéí iv_einoué izaou
    iál ií_ ičekn iřa išt jat jde jejkmtv ji_nst jmeé jnéýě jov jte jím jší kalmnrtž kcei kdy kemt klaeio knu kolmprsu
    kraeioyá ktio kujmnprst kyt ká_clntvz kéhm kód ký_cm lacdjlmnč lecgkmpstvzčž libdlmnstvz lkoy lnoáéýě lobcghkmns lsk
    lte lujvž lá_dnstš lé_hm lí_k lý_m lští lů_ ma_clnprtz mbio me_cmrt miclnst mkn mlu mnoí mocdhnstv mplor mrt mus
    my_s mált mén mí_nt mě_lrsř mů_ž nabcdhijlnprtvz nceio ndaeiá ne_cdjkorstuvzč nfio ni_klmnszč nkacouy nnoéíý nocdhmr
    nskt nt_aeinoruyáů nujl nve náchlmnrsv ném ník ným nčeií nějkm nšt nů_ obacdeijlnovyě ocehin odadeiklmorstuvyář ogir
    ohly ojimoí ok_aelrá olabnuáí om_abeinopuéíě on_acefikosuyáč opaeioruí oraeiknstů osiklmopu oteiklnrvyář
    oucdhprstvzčš oveiklsuí ozbdehinopvíš očaeití ořeiá ožai pacdklmnrst pecknrvč pilnt plenoá pnouí pochmnpčřšž preivů
    psaá pu_bjsš py_ pínrsš pěltš půs ra_dfjklmstčňž rch rdn reacgkmnptvz ribckmpst rmaá rnaouíě robcdfghklmnptuč rskt
    rt_iou ruhjkčš rvaen rycht rze rá_clmt rče ršt růmz rže sadlmnž sch sedklmrstz sho siglt skalnoryáéý slaiuá smaeryíě
    snaiéíě sobcv speruě stlvyáíěů subjnv svoě sy_mn sáhnt sí_clt tacdhjklmnrč tecgjkmsvč ticfklnstz tkaouy tli
    tnaouáéýě tokptuč treiuvá tsk tuadjr tvaráí tylp tá_hlntvř té_ tím tý_cd tě_lnz třií tů_m ual ubl uceh ud_eoá uhoé
    uji ukaot ulakoá um_eoí undik upceiloru uraozč us_etí ut_aen uveno uza uál učaei ušet uže va_cjlrzčšž vedř vidlnrstč
    vkay vlaoá vnaioáéýě vo_djrtuvz vracdtá vskt vuj vy_bdhjknrsuvš vzdo vádlmvzř vém ví_cdmrt výbmprszš vě_drt vře všet
    xis xov xto ybnor ych yhlo yklo ylo ymb ynu ypilnr ysl ytenou zabchklmnprstvčš zbary zdnráíě zelmr zho ziclt zkoru
    zlo zneiá zor zpeorů zra ztr zu_j zvaeo zy_ záklnpsv zís zře zší áceht ádakoáě áhln áje ákl ál_ekou ám_e ánaiky ápao
    árno ásilot át_eikno ávinoáě ázadkoí áře áše áže émo énoě íce ídak íje ík_ayů íle ímiu ínaká ípa íroá íseklm ítaeáě
    ívaeá ízen íře íše íže ódo úsp ými ýro ýslt ýva čeklrt či_lnt čkaouy čle čnoéýě čov čtevy čuj čás čí_n čů_ ěch ějíš
    ěkt ěl_aeio ěn_aioyéýě ěrnouy ěst ět_eiš ňov ňuj řadz ře_bcjklmprstvčš řidhjlptř řov ří_djkpstvz še_lnst šift ško
    šov špa štiíě šuj šícmř ům_ ůsot ůvoě ůže žel žijl žnoí žov žuj ží_tv
  `,
  `
    _aefijmvzčťž _b_gháířů _c_acdlrstuvwy _d_cjmpsyéóýřž _e_cdfgikmprstuvwz _f_dlstyáíó _g_acilopuzó _hmnuvwyářů
    _i_chklorstuz _jdouáíü _khimnqswyáýčřů _l_cdghsuvyzáíž _m_ghlmzóýřů _n_cdsyéíúýů _oaefilnuřšž _p_gntyzéóý _qu
    _r_dirwé _sgjsáéúýč _t_chjlmstwzáéí _ubcghijučš _vdhjkptuéčřůž _waehior _x_hpt _y_p _zchiuóúřů _á_sz _é_rř _í_r
    _úbcjklmnrvzřž _č_couw _ňa _řiv _šlotvéíť _žalnorví aalt abacdinoryéýěš ackprstuyáů adbcdhkmpsvřšůž aelr
    af_aefgkortuyé agabgilmnorsuáéš ah_aeilnyéýřšů ai_flmstv aj_adfijkmosuáčšů akadhklmsyzóčřšůž albcdfgklmnpstzáúž
    ambchklnpstwáéíýčšůž an_bjnvyzčšůž aobdkprstš ap_cejkprtuyáíěřšů aq_ ar_eklmnsuyáéíýčšů as_acdhklmpsuvyáíňšů
    atbcdfghlpstyáéóýčěřšů au_djkrszčš av_bckrtyzéýšůž aw_aš axehikpruí aybioů azbdksvéíýňšů aúdt ačacjlstáů aď_aot
    aň_adotu ař_aeisčů aš_klmotuí ať_ až_bilnostuéíď baabchkmnstuyzčřž bcehií bdaioré be_djklmstvyčž bgp bhláóú
    bi_abchjkosvóč bja bkaelouyů bl_akáů bnaiuyá bobhkmnostxzřťž bpir breiuyzéíýž bscklotuyá btnyíě bubcfgikmnortuáčďňš
    bveiyz bwe bycdmprsvzč bzo bá_cdjklmnsvzčř bé_hmz bíhjklntz bý_clm bčae bějlmstť břaeií bšt bů_h bža ca_cdlprst
    ccaot cda cebijkopzář chcdekpsvéýřťůž cibdegijlmnopsvzíť ck_adelprtu clanoué cmé cneiouáéíýě co_bdklmnopsuž cp_oř
    craeluy cs_o ct_aciklmnuyíýěů cu_dnr cvi cwd cykr cá_st cén cínprstz cňu cům dabcdikmopqwčňřž db_aloyáě dcaeioí
    ddaeiprí deadegouvíčšž dfru dgei dhaelosíš di_defgijkmopruáíš djeu dkeáéýů dl_anuyáéí dm_adeinuáéýě dn_yů
    doacefjnwzčšž dp_alruřů dr_áé ds_aehlopuví dtaeiruyáí duabclmnprsřš dveilryáéíýě dwaj dybcgknž dzinpá dáckmrtř
    dé_hmr díckmnrtvž dóg dý_cm dčaeií děcdkprsč dňou dřaeiá dšeiktí důcklmrs džaipsuáóš ea_bcdgklmnprt eb_ilríýěř
    ecenoptyíň edbdfgrtyzíčřšůž eefklnrstxz ef_ou egaemoruvyá ehdkruyý eidgmvš ej_abcdhijkloprtúčňšž ekaceinséóčů
    elbcghlmprtuvyáíóýšž embcjklpsuyáýčřšůž enfgkvzčěšůž eo_bcfgklmnprstvzčřš ep_acentuáéýšů eqt erbcdfgklmryčšů
    esabcdfhirsvyíňťů etbchklnpstvzáéýšů eu_deklmprstvzž ev_cdhklprsuvzáéíýěšů ew_ersy ex_acemnouyíů ey_cgrs
    ez_bgklmortuváíóúů eálnr eí_ eón eúnpsč eč_ilotuí eď_t eň_aot eřaciknsáí eš_eklnotí ež_cekláíš fa_eiklmnrstš fddw
    fedjkmnst ffefisu fghu fiadeirstxáí fká flaeioí fnií fo_cinvť fraeiuyí fset ftaosuwyů fu_jklr fy_z fá_mz fémr fíg
    fór fřeí fšt fů_ ga_bcehlmnrtuwyčšž gbity gcaort gdaiu ge_jlmorst gfi gger ghat giadeinotuzíš glaeioy gme gnaemtáóě
    go_clntu gpdgst greiouíó gs_imt gu_adejlmnpš gviý gy_pz gzi gáclnrt géd gólnt gšt gů_m habcdikmoprstuvzčřš hcei
    hd_eoy he_abcdiklnorstuvxzňš hi_abcdefijlmnprst hkoáé hl_cuyý hmeoy hnabdpuyíěů hoacikmnowďřšž hpa hrdeuy hsku
    ht_ouíě huadmnrstšťž hváíě hw_ hycdlnpstň hácdlmprstvčš hé_hm hí_ hód hút hý_bcmř hřbeiá hšt hť_ hů_lmtzř hž_
    ia_cgknrstč ibaeilorwyčš ic_amotuá id_agilmnorstuéíž iemrstw if_aefklotř ig_aeghioryé ih_ainoruyá ij_deimstš
    ikcdeilnrsvéóýšů ildhlmstuáéíýšů im_bknsuyíěž incghpvzéíšůž io_abdlprtuvz ip_aceiklpuyíů ir_aeimstuvyášů
    is_achimnpsyéíťů itbcfhklmrstvýěřšů iu_emz ivckmyzáíýěňšů ix_belmou iz_einprtzáéí iánt iéfrř iícm iónz iút
    ič_ciostuíů iňau iřou iš_eilnouíť iťu iž_einuš ja_cdjlopsvz jbalě jceů jdaovřůž jechlszšž jfu jgu jho jicdhlmvšž jje
    jkaoruy jleué jmalouyíěů jnaeiouáíš jobir jprř jryů jsekmnpt jt_ouyěů ju_abjlps jvyáíýě já_cdklv jídhstzž júhsž jüa
    jčaeiko jňu jškt jů_m jž_ kabdijkopsuvčřš kb_ kcí kdeo ke_dfjlnprvyčňřš khamoá ki_elmnrsč kkaoéý kl_uyéý kmeio
    knaceioyíě koabdghjkotzčňřšž kpo kqu kr_kmtuvzéíýů ksbcitů kt_anryáéřů kuabcdfiklzřš kvaeiráéóěů kw_ kybnrs kzv
    kádfkmrřž kékz kónr kýko kč_nt křeiuí kšt kůmňž kže labghkopruwxzďš lb_aiouyáě lccehoíů ld_aeoruy leabfhjlruxáóšť
    lf_aeu lgabeioá lhakoáů liaefgjopréíóčž lkaeuáéýů ll_aeghiotuyá lmaeiouy ln_aeiktuy loadfloprtwzčďňřš lp_aty lroy
    lsept ltaiorsuyáéýě lubcdhiklmnopstzčšť lvaeioyáů lyfhmntwzšž lz_ahnuyá láchklmrzčřž lédkpstvzčř líbcdhmnstzřž lóz
    lúč lýctvz lčekí lň_kou lšo lům lžeií madfghijkmosvxčďšž mbaluyš mcehioíů mdeo medfgjkluxčňřš mfo mg_e mhano
    mibefgijkmorvxzéíčň mjd mkaelouyů mladoáč mmai mnaceisyáéýě mo_begijklmruzčřš mp_aeitué mrauzá ms_ehklt mteoé
    mudjklmnrtzčž mwae myjklzčš mzd mácdhjmnrčřž mé_dhm mícklmrvzňřš mód mý_cmtš mčei mědjkptvňť mřeí mšt můcjm mž_i
    naafgouřšž nboy ncahluíů nd_bcfhlorsuyěšůž neaefghiwxáúřšž nfadeglru ng_aefhilmorsuvyášů nhioá niaefghijpuvxáíž nje
    nk_eiráčšů nliy nme nnaeiáě noabfgijklnopwzúčřšž nper nr_e ns_aefgilopsá ntmséýě nucdikmpsvxá nv_ao nyamnos nzaeiouí
    nábdgjkptčřš nérstvzřš nídfjpstvxzčž nóz núb nýbgprs nčanou něcdhltvzčž nšeiuí nůjmž nž_emosš oadfiklmprt
    ob_hktuzáéíýčřůž oc_cklortuáí odbchjzéíčěšůž oelsvxz of_efilortuéšů og_adelnouyáóů oh_adenruáéýřů oidmnsz
    oj_adkntuáúšů okcdimtyéýřů ol_cdfklstvyéňšů omcklmtyáýšů onbdglnrvzéíěšůž oo_bcdklmprst op_bcklnstyáěřš
    orbcdfgjlváčňš os_abcenrvyáíš ot_bchmsuéíýěš oufklmnxř ov_cryzšůž ow_ainrt oxeiy oz_aklmrstuzáýčřů oár oúl oč_knáů
    oď_kos oň_s ořantíč oš_eiklnst oť_á ož_cdstuáíň pa_ghjpuvxčňš pban pceiloíů pdae pe_dehilmpstňřž pg_cdlrsu
    pi_acdeijorvxzíóčš pjao pkaouy pl_puyéíýň pnaeiáéýě po_begiň ppaeiko prcsuyýš ps_cehklty pt_aeiopsuyáéýšů pudklnpráč
    pyrtš pzn pá_cdjklnrstv pé_rč pí_cklptv pód pý_cm pě_cjnsvč pňoů př_koá pšeituí pů_djlmrv qtt queo rabeghiprwďšť
    rbaeiosuyáíěš rcaeinoíů rd_aceiosuwyáéíýěšů re_bdefijloqrwxáčž rfin rgaeiouyá rh_alnouyá riadefghijlnouvzáéíčň rjao
    rk_aemnotuvyáéýů rl_aefino rminosuwyéíěš rn_eisyáéýš roaeiorxšž rp_aenoruáíě rreuv rs_aehiop rtaefhklmnrsvyáéíýěřšů
    rubcdgilmnprstzž rvikouyzáéíýě rwa rybijlmnpsvč rz_adiknouyáí rábdhjkrsčřšž réhmnt rí_cfknš rón rýckmstvž rčinouí
    rďt rňu ršaeiuí růbchjklnpsvž rž_binouí sa_bcfgjkrstuvzúčř sbaoyíě sc_aeikloéíů sdaríě seabceghjnpuvxčňřšž sfou sgei
    sh_aeirsů si_ckmnorsvxzč sje sk_eivóů sl_mnyzéíýů sm_dgilnosuáéýů sneouyáý so_dfgklmnprst sp_ailáíř srabdemopá
    ss_eilprwy stdghkmpsýňš sudklmprtť sv_acilryáéíýů swao syclrt sá_cdglmzř sér sídmčť súd sýr sčí sňou sšt sť_aot sů_m
    tagipsuwxzž tbauyě tc_ehipíů td_be tebdehoptďř tfiou tgpr th_adeiortuáš tiabdeghmopúčňšž tj_ tkelnáéýů tl_eosuyé
    tmaeiouyáů tnei toacdghjlnsxářšž tp_rř tr_dhnpsyéýčůž ts_ceiortuw tteory tubcgiklmnstuvářš tveiuyéýěů twaei
    tydgknortčřš tzdnv tábcdkmprzčž téchknrtzčřž tíchknrstvž tón týklmrčž tče těchjkmpstvčšž tňo tř_knou tšeiotuí tůl
    ua_cnrtň ub_aceijknprstvyíěšů ucinotuáí udabcikmnruyéíěůž ue_nru ufafnuář ug_abeir uh_aelruyáýů uicdlnstš uj_agtuš
    uk_clnruyáéčšů ul_cdeghilptuvyzéíýů umabhimnpsuyáěřš un_aceglostuyáěš uodtvš up_adgkpyáíěňřšů ur_bcdegijklnrstuyáš
    usikmnpuyťů uthiklrsuvyáéýěšů uuej uv_aikuyáéíčěňš uxos uzbdeilnosuvyáíš uán uč_knotuáí uď_t uňck uř_aeá ušciknouáíš
    uť_o už_bosuváů vadhkmpsvř vbauy vceiortuů vdaiouyě vebcfjkmptxzčďňš vho vi_ceghkvzáš vje vkelouáóů vl_ehin vmae
    vn_uy vobcknpsč vporář vrehnoszíďž vso vteir vuklnopsvz vvo vyceglmozúčňř vzabehklnprtáí vábceghkrtšž védjstvz
    víjklzčř vót výdfhjklntuvčž včeí věchjklmnszďšž vňu vří všaiuí vů_bdjlmrč vžd waciklnrt wd_ weabejšž whl widt wjm
    wn_eou wolnor wrai ws_ wty wyo wšt xacd xbu xcel xe_cdlmr xho xi_bcklmtz xkb xlo xmai xní xpaeilopr xre xsk xt_eruyů
    xu_alsá xy_ xí_ xů_ yan yb_eluyáíěů ycekuí ydalráíě yex yf_uyů yger yhnr yin yjademtáí yk_aeryářů ylaeiknuyáíů
    ymadefiknopsuyíýě ynaceiotáíě yobnpr yp_aejostuyáíů yragioáš ysekopuváí yt_ahiklryáéíóýěů yučž yvaeinoruyáíý ywo
    yzeiknouvéýš yús yč_ceikntí yňa yř_abceimnsáí yš_ceilnotuíš yů_ yž_eioáí za_jouzúřž zbeilouáíýě zceioíů zdaeiouvyňřů
    zebcfjkpstvzčňřš zgi zhelru zidegkmnopsvčš zjei zkaelvyáéóů zlaeiuyéů zmaeiráí zn_ouyéíýě zodfhlnoptuz zp_ailtáíěř
    zrceouyá zsakotuá zt_aeiováí zubklmnrář zv_lruyáíýěů zycklč zzly zá_bcdhjmrtzřž zénr zícfhkmnprtv zón zúčž zýv zčí
    zňu zří zšit zů_ms ábaloyíěš ácikní ád_cehilruyířž áen áfu áganyá áhaeioruyá ájcdimnsí ák_aeinoruyů álacisyéíýčšů
    ámacikosuyáéíýěš áncersuýěšů ápeilráě ár_ceiklmsuvyšů ás_acekmnuáí átachlrsuyáéíýěšů áv_ckmpruyíšů áz_cinrváó áí_
    áč_aeků ář_ikosíů áš_iklt ážcdiknouí édilnsš éf_ru éha éjm ék_aouyáů él_cekn émaeyěů én_aeiknuyáš épe ér_aeikosuyů
    ésclot ét_anoá évaoá ézenstáš éčbeití éřeiá éšt éž_ íbeiríě íc_inotů íd_ceilnoruyáéíě ífiru ígló íhailá íj_mní
    íkelouá íl_aknouyáéíýčů ímaceknotáéóýěšž ín_ceiosuyíěšů íplnoru ír_aeknuyšů ís_anpsň ítilnoryíř ív_ikoíýě íxk
    íz_acdkouyí íč_eiknoíů íň_ ířacikáíů íš_ikot íť_o íž_cdiknoí ód_aeinuyzůž ógr ól_mouyů ón_adiknouyěšů óreou ótauš
    ózaeouy úbiy úcht údaeorá úhe újm úklor úleo úmlry únaio úpalr úro úseimt út_eouváě úvaoě úzce účaeitš úřae úžaií
    üan ýboruě ýcaeví ýdaen ýfu ýgr ýhor ýji ýkaloruář ýleuí ýmekouyěů ýno ýob ýpiloru ýr_aiáů ýsako ýtarvy ýuk ývloá
    ýzaeknuvy ýčet ýřeí ýš_eiklí ýž_it ča_glmnrtř čbaouy čceh čebcdhjmsvčřš čibcgkpsvčš čji čkelnáýů čliouá čnaeá čokl
    čsk čt_ioruěů čuakvá čwa čárt číclmrv čšt čům ďar ďov ďst ďteo ďuj ěc_eioí ěd_aceiknouyáíýčě ěh_elnouy ěj_aeintž
    ěk_adekouá ělcknstuyáéíš ěm_aceiotuč ěnnstuáš ěpio ěr_aeňů ěs_iní ětaclnorsuvéíě ěvaeknuyáě ěz_cdeinstyí ěč_einsů
    ěď_ ěňt ěř_iotuí ěšeinotí ěť_mo ěž_eiknouíš ňa_mnt ňce ňdž ňkaeouy ňo_ ňsk ňte ňů_ řacstď řbaeiuy řce řefhiuzž
    řibckmnorsvzčš řkaouy řmi řniáíýě řskt řte řujp řva řáklnt říbcghlmrčřšž řče řů_m šabcklmnt šci šebcdhjkmorv
    ši_cklmnprsvřš škaelruyáů šlaeioéý šmí šnioáéíýě šofnu špei šsk št_aenouvyá šubdt šváéý šálí šéf šíh šší šť_aou ťans
    ťmi ťouv ťte ťuj ťák ůbeě ůchk ůdcuyč ůh_l ůj_deč ůkal ůl_deinorí ůmyě ůni ůpl ůracn ůsluv ůtu ůzciknr ůči ůň_ ůř_
    ůžiko ža_hlrsř žbaouyáě žceií žd_iouyáéíýě žebchjkmrtč ži_bcdekmnsčš žkaouyáů žliu žmá žnaiáéýě žolu žpu žra žskt
    žteo žu_nsš žva žábchknr žér žícmz žó_ žďu žňu žští žů_
  `,
]
