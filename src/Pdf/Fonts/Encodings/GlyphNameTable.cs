namespace Clona.Pdf.Fonts.Encodings;

/// <summary>
/// What glyph names stand for, as <c>name=hex</c> words: the names of the Adobe Glyph List that text fonts use.
/// </summary>
internal static class GlyphNameTable
{
    /// <summary>Letters of the Latin script, their ligatures, and spacing or combining accents.</summary>
    public const string Latin = """
        A=0041 AE=00C6 AEacute=01FC Aacute=00C1 Abreve=0102 Abreveacute=1EAE Abrevedotbelow=1EB6 Abrevegrave=1EB0
        Abrevehookabove=1EB2 Abrevetilde=1EB4 Acircumflex=00C2 Acircumflexacute=1EA4 Acircumflexdotbelow=1EAC
        Acircumflexgrave=1EA6 Acircumflexhookabove=1EA8 Acircumflextilde=1EAA Adieresis=00C4 Adotbelow=1EA0
        Agrave=00C0 Ahookabove=1EA2 Amacron=0100 Aogonek=0104 Aring=00C5 Aringacute=01FA Atilde=00C3 B=0042 C=0043
        Cacute=0106 Ccaron=010C Ccedilla=00C7 Ccircumflex=0108 Cdotaccent=010A D=0044 Dcaron=010E Dcroat=0110
        Dslash=0110 E=0045 Eacute=00C9 Ebreve=0114 Ecaron=011A Ecircumflex=00CA Ecircumflexacute=1EBE
        Ecircumflexdotbelow=1EC6 Ecircumflexgrave=1EC0 Ecircumflexhookabove=1EC2 Ecircumflextilde=1EC4 Edieresis=00CB
        Edotaccent=0116 Edotbelow=1EB8 Egrave=00C8 Ehookabove=1EBA Emacron=0112 Eng=014A Eogonek=0118 Eth=00D0
        Etilde=1EBC F=0046 G=0047 Gbreve=011E Gcaron=01E6 Gcircumflex=011C Gcommaaccent=0122 Gdotaccent=0120
        Germandbls=1E9E H=0048 Hbar=0126 Hcircumflex=0124 I=0049 IJ=0132 Iacute=00CD Ibreve=012C Icircumflex=00CE
        Idieresis=00CF Idot=0130 Idotaccent=0130 Idotbelow=1ECA Igrave=00CC Ihookabove=1EC8 Imacron=012A Iogonek=012E
        Itilde=0128 J=004A Jcircumflex=0134 K=004B Kcommaaccent=0136 L=004C Lacute=0139 Lcaron=013D Lcommaaccent=013B
        Ldot=013F Lslash=0141 M=004D N=004E Nacute=0143 Ncaron=0147 Ncommaaccent=0145 Ntilde=00D1 O=004F OE=0152
        Oacute=00D3 Obreve=014E Ocircumflex=00D4 Ocircumflexacute=1ED0 Ocircumflexdotbelow=1ED8 Ocircumflexgrave=1ED2
        Ocircumflexhookabove=1ED4 Ocircumflextilde=1ED6 Odieresis=00D6 Odotbelow=1ECC Ograve=00D2 Ohookabove=1ECE
        Ohorn=01A0 Ohornacute=1EDA Ohorndotbelow=1EE2 Ohorngrave=1EDC Ohornhookabove=1EDE Ohorntilde=1EE0
        Ohungarumlaut=0150 Omacron=014C Oslash=00D8 Oslashacute=01FE Otilde=00D5 P=0050 Q=0051 R=0052 Racute=0154
        Rcaron=0158 Rcommaaccent=0156 S=0053 Sacute=015A Scaron=0160 Scedilla=015E Scircumflex=015C Scommaaccent=0218
        T=0054 Tbar=0166 Tcaron=0164 Tcedilla=0162 Tcommaaccent=0162 Thorn=00DE U=0055 Uacute=00DA Ubreve=016C
        Ucircumflex=00DB Udieresis=00DC Udotbelow=1EE4 Ugrave=00D9 Uhookabove=1EE6 Uhorn=01AF Uhornacute=1EE8
        Uhorndotbelow=1EF0 Uhorngrave=1EEA Uhornhookabove=1EEC Uhorntilde=1EEE Uhungarumlaut=0170 Umacron=016A
        Uogonek=0172 Uring=016E Utilde=0168 V=0056 W=0057 Wacute=1E82 Wcircumflex=0174 Wdieresis=1E84 Wgrave=1E80
        X=0058 Y=0059 Yacute=00DD Ycircumflex=0176 Ydieresis=0178 Ydotbelow=1EF4 Ygrave=1EF2 Yhookabove=1EF6
        Ytilde=1EF8 Z=005A Zacute=0179 Zcaron=017D Zdotaccent=017B a=0061 aacute=00E1 abreve=0103 abreveacute=1EAF
        abrevedotbelow=1EB7 abrevegrave=1EB1 abrevehookabove=1EB3 abrevetilde=1EB5 acircumflex=00E2
        acircumflexacute=1EA5 acircumflexdotbelow=1EAD acircumflexgrave=1EA7 acircumflexhookabove=1EA9
        acircumflextilde=1EAB acutecomb=0301 adieresis=00E4 adotbelow=1EA1 ae=00E6 aeacute=01FD agrave=00E0
        ahookabove=1EA3 amacron=0101 aogonek=0105 aring=00E5 aringacute=01FB atilde=00E3 b=0062 c=0063 cacute=0107
        ccaron=010D ccedilla=00E7 ccircumflex=0109 cdotaccent=010B circumflex=02C6 commaaccent=0326 d=0064 dcaron=010F
        dcroat=0111 dmacron=0111 dotbelowcomb=0323 dotlessi=0131 dotlessj=0237 e=0065 eacute=00E9 ebreve=0115
        ecaron=011B ecircumflex=00EA ecircumflexacute=1EBF ecircumflexdotbelow=1EC7 ecircumflexgrave=1EC1
        ecircumflexhookabove=1EC3 ecircumflextilde=1EC5 edieresis=00EB edotaccent=0117 edotbelow=1EB9 egrave=00E8
        ehookabove=1EBB emacron=0113 eng=014B eogonek=0119 eth=00F0 etilde=1EBD f=0066 ff=FB00 ffi=FB03 ffl=FB04
        fi=FB01 firsttonechinese=02C9 fl=FB02 florin=0192 g=0067 gbreve=011F gcaron=01E7 gcircumflex=011D
        gcommaaccent=0123 gdotaccent=0121 germandbls=00DF gravecomb=0300 h=0068 hbar=0127 hcircumflex=0125
        hookabovecomb=0309 i=0069 iacute=00ED ibreve=012D icircumflex=00EE idieresis=00EF idotbelow=1ECB igrave=00EC
        ihookabove=1EC9 ij=0133 imacron=012B iogonek=012F itilde=0129 j=006A jcircumflex=0135 k=006B kcommaaccent=0137
        kgreenlandic=0138 l=006C lacute=013A lcaron=013E lcommaaccent=013C ldot=0140 longs=017F lslash=0142 m=006D
        n=006E nacute=0144 napostrophe=0149 ncaron=0148 ncommaaccent=0146 negationslash=0338 ntilde=00F1 o=006F
        oacute=00F3 obreve=014F ocircumflex=00F4 ocircumflexacute=1ED1 ocircumflexdotbelow=1ED9 ocircumflexgrave=1ED3
        ocircumflexhookabove=1ED5 ocircumflextilde=1ED7 odieresis=00F6 odotbelow=1ECD oe=0153 ograve=00F2
        ohookabove=1ECF ohorn=01A1 ohornacute=1EDB ohorndotbelow=1EE3 ohorngrave=1EDD ohornhookabove=1EDF
        ohorntilde=1EE1 ohungarumlaut=0151 omacron=014D oslash=00F8 oslashacute=01FF otilde=00F5 p=0070 q=0071 r=0072
        racute=0155 rcaron=0159 rcommaaccent=0157 s=0073 sacute=015B scaron=0161 scedilla=015F scircumflex=015D
        scommaaccent=0219 t=0074 tbar=0167 tcaron=0165 tcedilla=0163 tcommaaccent=0163 thorn=00FE tildecomb=0303
        u=0075 uacute=00FA ubreve=016D ucircumflex=00FB udieresis=00FC udotbelow=1EE5 ugrave=00F9 uhookabove=1EE7
        uhorn=01B0 uhornacute=1EE9 uhorndotbelow=1EF1 uhorngrave=1EEB uhornhookabove=1EED uhorntilde=1EEF
        uhungarumlaut=0171 umacron=016B uogonek=0173 uring=016F utilde=0169 v=0076 w=0077 wacute=1E83 wcircumflex=0175
        wdieresis=1E85 wgrave=1E81 x=0078 y=0079 yacute=00FD ycircumflex=0177 ydieresis=00FF ydotbelow=1EF5
        ygrave=1EF3 yhookabove=1EF7 ytilde=1EF9 z=007A zacute=017A zcaron=017E zdotaccent=017C
        """;

    /// <summary>Greek letters, also the variants of mathematics.</summary>
    public const string Greek = """
        Alpha=0391 Alphatonos=0386 Beta=0392 Chi=03A7 Delta=0394 Deltagreek=0394 Epsilon=0395 Epsilontonos=0388
        Eta=0397 Etatonos=0389 Gamma=0393 Iota=0399 Iotadieresis=03AA Iotatonos=038A Kappa=039A Lambda=039B Mu=039C
        Nu=039D Omega=03A9 Omegagreek=03A9 Omegatonos=038F Omicron=039F Omicrontonos=038C Phi=03A6 Pi=03A0 Psi=03A8
        Rho=03A1 Sigma=03A3 Tau=03A4 Theta=0398 Upsilon=03A5 Upsilon1=03D2 Upsilondieresis=03AB Upsilontonos=038E
        Xi=039E Zeta=0396 alpha=03B1 alphatonos=03AC anoteleia=0387 beta=03B2 chi=03C7 delta=03B4 dieresistonos=0385
        epsilon=03B5 epsilon1=03F5 epsilontonos=03AD eta=03B7 etatonos=03AE gamma=03B3 iota=03B9 iotadieresis=03CA
        iotadieresistonos=0390 iotatonos=03AF kappa=03BA kappa1=03F0 lambda=03BB mugreek=03BC nu=03BD omega=03C9
        omega1=03D6 omegatonos=03CE omicron=03BF omicrontonos=03CC phi=03C6 phi1=03D5 pi=03C0 psi=03C8 rho=03C1
        rho1=03F1 sigma=03C3 sigma1=03C2 tau=03C4 theta=03B8 theta1=03D1 tonos=0384 upsilon=03C5 upsilondieresis=03CB
        upsilondieresistonos=03B0 upsilontonos=03CD xi=03BE zeta=03B6
        """;

    /// <summary>Cyrillic letters; AGL names them by their number in a registry of glyphs.</summary>
    public const string Cyrillic = """
        afii10017=0410 afii10018=0411 afii10019=0412 afii10020=0413 afii10021=0414 afii10022=0415 afii10023=0401
        afii10024=0416 afii10025=0417 afii10026=0418 afii10027=0419 afii10028=041A afii10029=041B afii10030=041C
        afii10031=041D afii10032=041E afii10033=041F afii10034=0420 afii10035=0421 afii10036=0422 afii10037=0423
        afii10038=0424 afii10039=0425 afii10040=0426 afii10041=0427 afii10042=0428 afii10043=0429 afii10044=042A
        afii10045=042B afii10046=042C afii10047=042D afii10048=042E afii10049=042F afii10050=0490 afii10051=0402
        afii10052=0403 afii10053=0404 afii10054=0405 afii10055=0406 afii10056=0407 afii10057=0408 afii10058=0409
        afii10059=040A afii10060=040B afii10061=040C afii10062=040E afii10065=0430 afii10066=0431 afii10067=0432
        afii10068=0433 afii10069=0434 afii10070=0435 afii10071=0451 afii10072=0436 afii10073=0437 afii10074=0438
        afii10075=0439 afii10076=043A afii10077=043B afii10078=043C afii10079=043D afii10080=043E afii10081=043F
        afii10082=0440 afii10083=0441 afii10084=0442 afii10085=0443 afii10086=0444 afii10087=0445 afii10088=0446
        afii10089=0447 afii10090=0448 afii10091=0449 afii10092=044A afii10093=044B afii10094=044C afii10095=044D
        afii10096=044E afii10097=044F afii10098=0491 afii10099=0452 afii10100=0453 afii10101=0454 afii10102=0455
        afii10103=0456 afii10104=0457 afii10105=0458 afii10106=0459 afii10107=045A afii10108=045B afii10109=045C
        afii10110=045E afii10145=040F afii10146=0462 afii10147=0472 afii10148=0474 afii10193=045F afii10194=0463
        afii10195=0473 afii10196=0475 afii10846=04D9
        """;

    /// <summary>Digits, punctuation, currency, mathematics, arrows, boxes.</summary>
    public const string Symbols = """
        Euro=20AC H18533=25CF H18543=25AA H18551=25AB H22073=25A1 Ifraktur=2111 Ohm=2126 Rfraktur=211C SF010000=250C
        SF020000=2514 SF030000=2510 SF040000=2518 SF050000=253C SF060000=252C SF070000=2534 SF080000=251C
        SF090000=2524 SF100000=2500 SF110000=2502 SF190000=2561 SF200000=2562 SF210000=2556 SF220000=2555
        SF230000=2563 SF240000=2551 SF250000=2557 SF260000=255D SF270000=255C SF280000=255B SF360000=255E
        SF370000=255F SF380000=255A SF390000=2554 SF400000=2569 SF410000=2566 SF420000=2560 SF430000=2550
        SF440000=256C SF450000=2567 SF460000=2568 SF470000=2564 SF480000=2565 SF490000=2559 SF500000=2558
        SF510000=2552 SF520000=2553 SF530000=256B SF540000=256A acute=00B4 afii00208=2015 afii08941=20A4
        afii61248=2105 afii61289=2113 afii61352=2116 aleflamed=FB4F alefmapiq=FB30 alefpatah=FB2E alefqamats=FB2F
        alefwide=FB21 aleph=2135 alt_plussign=FB29 alternativeayin=FB20 ampersand=0026 angle=2220 angleleft=2329
        angleright=232A approxequal=2248 arrowboth=2194 arrowdblboth=21D4 arrowdbldown=21D3 arrowdblleft=21D0
        arrowdblright=21D2 arrowdblup=21D1 arrowdown=2193 arrowhorizex=23AF arrowleft=2190 arrowright=2192
        arrowup=2191 arrowupdn=2195 arrowupdnbse=21A8 arrowvertex=23D0 asciicircum=005E asciitilde=007E asterisk=002A
        asteriskmath=2217 at=0040 backslash=005C bar=007C betdagesh=FB31 betrafe=FB4C block=2588 braceex=23AA
        braceleft=007B braceleftbt=23A9 braceleftmid=23A8 bracelefttp=23A7 braceright=007D bracerightbt=23AD
        bracerightmid=23AC bracerighttp=23AB bracketleft=005B bracketleftbt=23A3 bracketleftex=23A2 bracketlefttp=23A1
        bracketright=005D bracketrightbt=23A6 bracketrightex=23A5 bracketrighttp=23A4 breve=02D8 brokenbar=00A6
        bullet=2022 bulletmath=2219 bulletoperator=2219 caron=02C7 carriagereturn=21B5 cedilla=00B8 cent=00A2
        circle=25CB circlecopyrt=00A9 circlemultiply=2297 circleplus=2295 club=2663 colon=003A colonmonetary=20A1
        comma=002C congruent=2245 copyright=00A9 copyrightsans=00A9 copyrightserif=00A9 currency=00A4 dagger=2020
        daggerdbl=2021 daletdagesh=FB33 daletwide=FB22 degree=00B0 diamond=2666 dieresis=00A8 divide=00F7 dkshade=2593
        dnblock=2584 dollar=0024 dong=20AB dotaccent=02D9 dotmath=22C5 eight=0038 element=2208 ellipsis=2026
        emdash=2014 emptyset=2205 endash=2013 equal=003D equivalence=2261 estimated=212E exclam=0021 exclamdbl=203C
        exclamdown=00A1 existential=2203 female=2640 figuredash=2012 filledbox=25A0 filledrect=25AC
        finalkafdagesh=FB3A finalmemwide=FB26 finalpedagesh=FB43 five=0035 fiveeighths=215D four=0034 fraction=2044
        franc=20A3 gimeldagesh=FB32 gradient=2207 grave=0060 greater=003E greaterequal=2265 greatermuch=226B
        guillemotleft=00AB guillemotright=00BB guilsinglleft=2039 guilsinglright=203A heart=2665 hedagesh=FB34
        hewide=FB23 house=2302 hungarumlaut=02DD hyphen=002D increment=2206 infinity=221E integral=222B
        integralbt=2321 integralex=23AE integraltp=2320 intersection=2229 invbullet=25D8 invcircle=25D9
        invsmileface=263B kafdagesh=FB3B kafrafe=FB4D kafwide=FB24 lameddagesh=FB3C lamedwide=FB25 less=003C
        lessequal=2264 lessmuch=226A lfblock=258C lira=20A4 logicaland=2227 logicalnot=00AC logicalor=2228
        lozenge=25CA ltshade=2591 macron=00AF male=2642 memdagesh=FB3E middot=00B7 minus=2212 minusplus=2213
        minute=2032 mu=00B5 multiply=00D7 musicalnote=266A musicalnotedbl=266B nbspace=00A0 nine=0039
        nonbreakingspace=00A0 notelement=2209 notequal=2260 notsubset=2284 nsuperior=207F numbersign=0023
        nundagesh=FB40 ogonek=02DB one=0031 onedotenleader=2024 oneeighth=215B onehalf=00BD onequarter=00BC
        onesuperior=00B9 onethird=2153 openbullet=25E6 ordfeminine=00AA ordmasculine=00BA orthogonal=221F
        overscore=00AF paragraph=00B6 parenleft=0028 parenleftbt=239D parenleftex=239C parenleftinferior=208D
        parenleftsuperior=207D parenlefttp=239B parenright=0029 parenrightbt=23A0 parenrightex=239F
        parenrightinferior=208E parenrightsuperior=207E parenrighttp=239E partialdiff=2202 pedagesh=FB44 perafe=FB4E
        percent=0025 period=002E periodcentered=00B7 perpendicular=22A5 perthousand=2030 peseta=20A7 plus=002B
        plusminus=00B1 prescription=211E product=220F propersubset=2282 propersuperset=2283 proportional=221D
        qofdagesh=FB47 question=003F questiondown=00BF quotedbl=0022 quotedblbase=201E quotedblleft=201C
        quotedblright=201D quoteleft=2018 quotereversed=201B quoteright=2019 quotesinglbase=201A quotesingle=0027
        radical=221A radicalex=203E reflexsubset=2286 reflexsuperset=2287 registered=00AE registersans=00AE
        registerserif=00AE reshdagesh=FB48 reshwide=FB27 revlogicalnot=2310 ring=02DA rtblock=2590 samekhdagesh=FB41
        second=2033 section=00A7 semicolon=003B seven=0037 seveneighths=215E sfthyphen=00AD shade=2592 sheqel=20AA
        shindagesh=FB49 shindageshshindot=FB2C shindageshsindot=FB2D shinshindot=FB2A shinsindot=FB2B similar=223C
        similarequal=2243 six=0036 slash=002F smileface=263A softhyphen=00AD space=0020 spade=2660 sterling=00A3
        suchthat=220B summation=2211 sun=263C tavdagesh=FB4A tavwide=FB28 tetdagesh=FB38 therefore=2234 three=0033
        threeeighths=215C threequarters=00BE threequartersemdash=2014 threesuperior=00B3 tilde=02DC trademark=2122
        trademarksans=2122 trademarkserif=2122 triagdn=25BC triaglf=25C4 triagrt=25BA triagup=25B2 tsadidagesh=FB46
        two=0032 twodotenleader=2025 twosuperior=00B2 twothirds=2154 underscore=005F underscoredbl=2017 union=222A
        universal=2200 upblock=2580 vavdagesh=FB35 vavholam=FB4B visiblespace=2423 weierstrass=2118 yen=00A5
        yoddagesh=FB39 yodyod_patah=FB1F zayindagesh=FB36 zero=0030
        """;

    /// <summary>The names of ZapfDingbats.</summary>
    public const string Dingbats = """
        a161=2192 a163=2194 a164=2195 a120=2460 a121=2461 a122=2462 a123=2463 a124=2464 a125=2465 a126=2466 a127=2467
        a128=2468 a129=2469 a73=25A0 a76=25B2 a77=25BC a78=25C6 a71=25CF a81=25D7 a35=2605 a4=260E a11=261B a12=261E
        a109=2660 a112=2663 a110=2665 a111=2666 a1=2701 a2=2702 a202=2703 a3=2704 a5=2706 a119=2707 a118=2708
        a117=2709 a13=270C a14=270D a15=270E a16=270F a105=2710 a17=2711 a18=2712 a19=2713 a20=2714 a21=2715 a22=2716
        a23=2717 a24=2718 a25=2719 a26=271A a27=271B a28=271C a6=271D a7=271E a8=271F a9=2720 a10=2721 a29=2722
        a30=2723 a31=2724 a32=2725 a33=2726 a34=2727 a36=2729 a37=272A a38=272B a39=272C a40=272D a41=272E a42=272F
        a43=2730 a44=2731 a45=2732 a46=2733 a47=2734 a48=2735 a49=2736 a50=2737 a51=2738 a52=2739 a53=273A a54=273B
        a55=273C a56=273D a57=273E a58=273F a59=2740 a60=2741 a61=2742 a62=2743 a63=2744 a64=2745 a65=2746 a66=2747
        a67=2748 a68=2749 a69=274A a70=274B a72=274D a74=274F a203=2750 a75=2751 a204=2752 a79=2756 a82=2758 a83=2759
        a84=275A a97=275B a98=275C a99=275D a100=275E a101=2761 a102=2762 a103=2763 a104=2764 a106=2765 a107=2766
        a108=2767 a89=2768 a90=2769 a93=276A a94=276B a91=276C a92=276D a205=276E a85=276F a206=2770 a86=2771 a87=2772
        a88=2773 a95=2774 a96=2775 a130=2776 a131=2777 a132=2778 a133=2779 a134=277A a135=277B a136=277C a137=277D
        a138=277E a139=277F a140=2780 a141=2781 a142=2782 a143=2783 a144=2784 a145=2785 a146=2786 a147=2787 a148=2788
        a149=2789 a150=278A a151=278B a152=278C a153=278D a154=278E a155=278F a156=2790 a157=2791 a158=2792 a159=2793
        a160=2794 a196=2798 a165=2799 a192=279A a166=279B a167=279C a168=279D a169=279E a170=279F a171=27A0 a172=27A1
        a173=27A2 a162=27A3 a174=27A4 a175=27A5 a176=27A6 a177=27A7 a178=27A8 a179=27A9 a193=27AA a180=27AB a199=27AC
        a181=27AD a200=27AE a182=27AF a201=27B1 a183=27B2 a184=27B3 a197=27B4 a185=27B5 a194=27B6 a198=27B7 a186=27B8
        a195=27B9 a187=27BA a188=27BB a189=27BC a190=27BD a191=27BE
        """;
}
