namespace Clona.Detectors.Structure;

/// <summary>The words that detectors of persons and addresses listen to.</summary>
/// <remarks>An entry <c>stem|paradigm</c> stands for all forms of the word; diacritics don't matter.</remarks>
internal static class VocabularyTable
{
    /// <summary>Endings of the paradigms, named after a model word; a lone hyphen is the empty ending.</summary>
    public static IReadOnlyDictionary<string, string> Paradigms { get; } = new Dictionary<string,
        string>(StringComparer.Ordinal)
    {
        ["pan"] = "- a ovi u e em i ové ů ům y ech",
        ["muz"] = "- e i ovi em ové ů ům ích",
        ["predseda"] = "a y ovi u o ou ové ů ům",
        ["zena"] = "a y e ě u o ou ám ách ami -",
        ["ka"] = "ka ky ce ku ko kou ek kám kách kami",
        ["kyne"] = "kyně kyni kyní kyním kyních kyněmi",
        ["ce"] = "ce ci cem ců cům cích",
        ["ice"] = "ice ici icí icím icích icemi ic",
        ["mlady"] = "ý ého ému ém ým á é ou í ých ými",
        ["jarni"] = "í ího ímu ím ích ími",
        ["hrad"] = "- u em ě e y ů ům ech",
        ["mesto"] = "o a u ě em ům ech",
        ["ost"] = "ost osti ostí ostem ostech",
        ["eni"] = "í ím ích ími",
    };

    /// <summary>Roles with their words.</summary>
    public static IReadOnlyList<(WordRoles Roles, string Words)> Rows { get; } =
    [
        (WordRoles.TitleBefore,
            "ing lng mgr mag bc judr mudr phdr rndr paeddr mvdr mddr thdr thlic pharmdr mons iclic jclic mga bca rsdr phmr rcdr doc prof "
            + "akad arch dr "
            + "plk pplk mjr kpt npor por ppor nprap prap pprap rtm nrtm nstrm stržm nstržm insp str ak soch ssgt genmjr genpor brig gen mal sr mrs"),
        (WordRoles.Courtesy, "pan|pan paní pani panem páni pánům slečn|zena vážený pí sl"),
        (WordRoles.Couple, "manžel|muz manželé manželů manželům manžely manželi manželka manželky manželce "
            + "manželku manželkou "
            + "sourozenci sourozenců sourozencům sourozence bratři bratrů sestry sester rodina rodiny rodině "
            + "rodinu rodinou rodiče "
            + "rodičů rodičům novomanželé syn|pan synovi dcer|zena dceři vnuk|pan vnučka matka matky matce "
            + "matku otec otce otci muž muže muži mužem ženou bratr|pan babičk|zena babičce prababičk|zena prababičce dědeček dědečka "
            + "dědečkovi dědečkem"),
        (WordRoles.OfficialFunction,
            "referent|ka rektor|pan rektor|ka prorektor|pan prorektor|ka děkan|pan děkan|ka proděkan|pan kvestor|pan kvestor|ka "
            + "hygienik|pan hygienič|ka vyšetřovatel|muz komisař|muz "
            + "starost|predseda starost|ka místostarost|predseda místostarost|ka primátor|pan primátor|ka náměst|kyne "
            + "náměstek náměstka náměstkovi náměstkem tajemník|pan tajemnice tajemnici tajemnicí "
            + "zastupitel|muz zastupitel|ka radní radního radnímu radním radních hejtman|pan hejtman|ka "
            + "referent|pan referent|ka úředni|ce úředník|pan úřednice úřednici úřednicí matrikář|muz "
            + "matrikář|ka strážník|pan "
            + "zapisovatel|muz zapisovatel|ka ověřovatel|muz ověřovatel|ka předkladatel|muz předkladatel|ka "
            + "zpracovatel|muz "
            + "zpracovatel|ka pověřen|mlady pověřenec pověřence soudce soudkyně soudkyni přísedící notář|muz "
            + "notář|ka exekutor|pan "
            + "ministr|pan ministr|kyne senátor|pan senátor|ka poslanec poslance poslanci poslankyně "
            + "kronikář|muz kronikář|ka "
            + "dozorce konzultant|pan garant|pan auditor|pan auditor|ka ombudsman|pan ombudsman|ka pořizovatel|muz "
            + "tajomník tajomníčka"),
        (WordRoles.PrivateFunction,
            "jednatel|muz jednatel|ka prokurist|predseda prokurist|ka společník|pan společnice majitel|muz majitel|ka "
            + "zmocněnec zmocněnce zmocněnci zmocněncem zmocněnkyně likvidátor|pan insolvenční stavbyvedoucí "
            + "statutár|pan"),
        (WordRoles.SharedFunction,
            "ředitel|muz ředitel|ka předsed|predseda předsed|kyne místopředsed|predseda místopředsed|kyne "
            + "vedoucí vedoucího "
            + "vedoucímu vedoucím člen|pan člen|ka členové členů členům členy koordinátor|pan koordinátor|ka "
            + "manažer|pan manažer|ka "
            + "zástupce zástupci zástupcem zástupců zástupkyně zástupkyni zástupkyní hospodář|muz hospodář|ka pokladní "
            + "pokladník|pan "
            + "administrátor|pan administrátor|ka inspektor|pan technik|pan správce správci správcem "
            + "velitel|muz velitel|ka účetní právník|pan právnič|ka ekonom|pan ekonom|ka kurátor|pan kurátor|ka "
            + "primář|muz primář|ka učitel|muz učitel|ka pracovnice pracovnici pracovnicí asistent|pan asistent|ka "
            + "riaditeľ riaditeľka riaditeľky riaditeľkou zástupkyňa kronikárka"),
        (WordRoles.Occupation,
            "architekt|pan architekt|ka projektant|pan projektant|ka advokát|pan advokát|ka lékař|muz lékař|ka "
            + "učitel|muz učitel|ka "
            + "znalec znalce znalci znalcem znalkyně geodet|pan malíř|muz sochař|muz spisovatel|muz "
            + "spisovatel|ka skladatel|muz "
            + "opatrovník|pan opatrovnice účetní autor|pan autor|ka tlumočník|pan tlumočnice trenér|pan vedoucí "
            + "farář|muz kněz "
            + "kolega kolegy kolegovi kolegu kolegou kolegyně kolegyni kolegyní psycholog|pan psycholož|ka terapeut|pan terapeut|ka "
            + "logoped|pan vychovatel|muz vychovatel|ka dispečer|pan dispečer|ka technolog|pan technolož|ka personalist|predseda personalist|ka "
            + "knihovník|pan knihovnice knihovnici metodik|pan metodič|ka analytik|pan analytič|ka programátor|pan mistr|pan "
            + "daňový řidič|muz řidič|ka specialist|predseda zaměstnance zaměstnankyně lektor|pan lektor|ka vypravěč"),
        (WordRoles.PartyLabel,
            "prodávající prodávajícího prodávajícímu prodávajícím prodávajících kupující kupujícího kupujícímu "
            + "kupujícím kupujících "
            + "pronajímatel|muz pronajímatel|ka nájem|ce nájemkyně nájemkyni nájemkyní nájemník|pan nájemnice objednatel|muz "
            + "objednatel|ka zhotovitel|muz "
            + "zhotovitel|ka dárce dárci dárcem dárkyně obdarovan|mlady příjemce příjemci příjemcem "
            + "poskytovatel|muz poskytovatel|ka "
            + "propachtovatel|muz pachtýř|muz vypůjčitel|muz půjčitel|muz zapůjčitel|muz věřitel|muz věřitel|ka "
            + "dlužník|pan dlužnice "
            + "povinn|mlady oprávněn|mlady převodce převodci nabyvatel|muz nabyvatel|ka vlastník|pan vlastnice "
            + "spoluvlastník|pan "
            + "spoluvlastníci zájemce zájemci zájemcem zájemců dodavatel|muz odběratel|muz investor|pan "
            + "stavebník|pan budoucí "
            + "příkazce příkazník|pan mandant|pan mandatář|muz klient|pan klient|ka pojistník|pan uživatel|muz "
            + "uživatel|ka "
            + "zákazník|pan účastník|pan účastnice podnájem|ce zaměstnavatel|muz zaměstnanec uchazeč|muz"),
        (WordRoles.Represented,
            "zastoupen|mlady zastoupen zastoupena zastoupeno zastoupeni zastoupeny zastupuje jednající "
            + "jednajícího jednajícím "
            + "jedná zastupující zastupujícím zmocněn zmocněna jejímž jehož jménem"),
        (WordRoles.NameLabel, "jméno příjmení jméno/příjmení titul"),
        (WordRoles.Street, "ulice ulici ulicí ulic ul vul sídl kolonie náměstí nám náměstím tříd|zena tř nábřeží nábř sad|hrad "
            + "sady park|hrad most|hrad alej "
            + "bulvár nádraží zastávka zastávky sídliště stezk|zena silnice lokalit|zena řeka řeky řece řeku "
            + "potok|pan osad|zena samot|zena lípa"),
        (WordRoles.Institution,
            "škol|zena škole školou školy školka školky zš mš sš zuš soš sou vš gymnázium gymnázia gymnáziu "
            + "gymnáziem lyceum nadac nadace nadaci nadací medaile medaili medailí fond|hrad "
            + "cen|zena divadlo divadla divadle divadlem muzeum muzea muzeu galerie galerii galerií "
            + "knihovn|zena kostel|hrad "
            + "kostela kapl kaple kapli kaplí chrám|hrad památník|hrad památníku pomník|hrad soch|zena "
            + "stadion|hrad stadionu nemocnice nemocnici "
            + "nemocnicí univerzit|zena domov|hrad domova hvězdárna hvězdárny sál|hrad pamětní busta busty "
            + "rozhledna chata "
            + "institut|hrad ústav|hrad orchestr|hrad sbor|hrad memoriál|hrad turnaj|hrad řád|hrad památky "
            + "odkaz dům vila vily "
            + "konzervatoř akademie akademii archiv|hrad středisk|mesto centrum centra centru centrem "
            + "hotel|hrad festival|hrad studánka lípa památn|mlady"),
        (WordRoles.Birth, "nar narozen narozena narozeni narozený narozená narozeného narozené narození datum "
            + "rč ročník"),
        (WordRoles.Home, "bytem bydliště bydlištěm bydlišti bydlící bydlícího bydlí bydlím bydlíme bydlel bydlela bydleli bytom bydlisko hlášen hlášena hlášeni pobyt pobytu pobytem trvale "
            + "trvalý trvalého bydl"),
        (WordRoles.Seat, "sídlo sídlem sídla sídle podnikání"),
        (WordRoles.AddressLabel, "adresa adresy adrese adresu adresou doručovací korespondenční kontaktní fakturační"),
        (WordRoles.Calendar,
            "leden ledna lednu lednem únor února únoru březen března březnu duben dubna dubnu květen května "
            + "květnu červen června "
            + "červnu červenec července červenci srpen srpna srpnu září říjen října říjnu listopad listopadu "
            + "prosinec prosince "
            + "prosinci pondělí úterý středa středy středu čtvrtek čtvrtka pátek pátku sobota soboty sobotu "
            + "neděle neděli velikonoce vánoce vánoc"),
        (WordRoles.Application,
            "žadatel|muz žadatel|ka žádost žádosti žádostí stížnost stížnosti podnět podnětu podání "
            + "navrhovatel|muz navrhovatel|ka "
            + "oznamovatel|muz stěžovatel|muz stěžovatel|ka odvolatel|muz tazatel|muz"),
        (WordRoles.Speaking,
            "vystoupil vystoupila vystoupili diskuse diskuze diskusi diskuzi rozprava rozpravě dotaz dotázal "
            + "dotázala zeptal zeptala "
            + "upozornil upozornila uvedl uvedla sdělil sdělila poděkoval poděkovala požádal požádala připomněl "
            + "připomněla odpověděl "
            + "odpověděla vznesl vznesla promluvil promluvila konstatoval konstatovala reagoval reagovala "
            + "doplnil doplnila "
            + "navrhl navrhla informoval informovala přivítal přivítala zahájil zahájila přednesl přednesla příspěvek "
            + "hovořil hovořila ptal ptala namítl namítla zajímal zajímala kritizoval kritizovala tázal tázala spýtal spýtala stěžoval stěžovala "
            + "podpořil podpořila pochválil pochválila poukázal poukázala vyjádřil vyjádřila navrhoval navrhovala žádal žádala"),
        (WordRoles.Citizen, "občan|pan občan|ka občané občanů host|pan hosté veřejnost veřejnosti obyvatel|muz "
            + "obyvatel|ka"),
        (WordRoles.MemberList,
            "přítomni přítomní přítomen přítomna přítomný přítomná přítomných omluveni omluven omluvena "
            + "omluvení nepřítomni nepřítomní neomluveni "
            + "prezence účast účastni účastníci hlasovali členové skupina zdržel zdrželi zdržela proti pro "
            + "zúčastnili složení klub ověřovatelé ověřovateli"),
        (WordRoles.BornName, "roz rozen|mlady rozený dříve dř"),
        (WordRoles.Particle, "van von der den de la di da del della le ben bin al el ibn dos ter ten zu du"),
        (WordRoles.Child, "nezl nezletil|mlady nezletilý dítě dítěte dítěti děti dětí dětem dětmi žák|pan žákyně žáci žáky"),
        (WordRoles.CompanyLabel, "ič ičo ico dič dic ičp zapsan|mlady zapsán zapsána spisová oddíl vložka"),
        (WordRoles.Contact, "kontakt|hrad kontaktní vyřizuje vyřizující vyřídil vyřídila věcech osoba osoby "
            + "technických smluvních realizačních dozor"),
        (WordRoles.PublicBody,
            "obec obce obci obcí obcích měst|mesto městem městys městyse městský městské městská kraj|hrad "
            + "kraje kraji krajem krajský "
            + "krajské úřad|hrad magistrát|hrad ministerstv|mesto zastupitelstv|mesto rad|zena radou radě "
            + "komise komisi výbor|hrad výboru odbor|hrad odboru "
            + "oddělení stát státu republika republiky policie policii soud|hrad inspekce finanční katastrální "
            + "obecní státní osadní "
            + "statutární hlavní část části obvod obvodu svazek svazku svazkem"),
        (WordRoles.PrivateBody,
            "společnost společnosti společností firm|zena firmě spol spolek spolku spolkem družstv|mesto "
            + "sdružení podnik|hrad představenstv|mesto "
            + "klub klubu svj oddíl sokol tj sdh svaz svazu farnost farnosti farností církev církve církvi banka "
            + "banky pojišťovna pojišťovny živnost obchodní organizace organizaci"),
        (WordRoles.Citation, "zákon|hrad zákona zákoník zákoníku zák vyhlášk|zena vyhl sb lex isbn issn "
            + "nakladatelství judikát nález nálezu rozsudek "
            + "rozsudku usnesení směrnice nařízení"),
        (WordRoles.Property, "byt|hrad bytu pozemek pozemku pozemky pozemků pozemkem dům domu nemovitost "
            + "nemovitosti parcela parcely parcelu "
            + "jednotka jednotky jednotku jednotce domě bytě objekt|hrad prostor|hrad prostory prostoru zahrada zahrady "
            + "budova budovy budovu budově stavba stavby stavbu"),
        (WordRoles.PlacePreposition, "v ve do z ze"),
        (WordRoles.Saint, "svatý svatého svatému svatým svaté svatou svatá sv panny panna"),
        (WordRoles.DocumentWord,
            "sjm bsm smlouva smlouvy smlouvě smlouvu smlouvou článek článku čl příloha přílohy příloze přílohu "
            + "dodatek dodatku zápis zápisu "
            + "předmět předmětu cena ceny závěrečná ustanovení práva povinnosti podpis podpisy datum čj sp zn "
            + "tel telefon mobil mob "
            + "email fax dne bod bodu bodě návrh návrhu výpis schůze schůzi zasedání program programu materiál "
            + "důvodová zpráva zprávy "
            + "číslo čísla název věc vaše naše značka vážený vážená dobrý den poznámka pozn účet účtu kč "
            + "bankovní spojení strana "
            + "strany stran tato tento toto předložený předkladatel dále jen celkem výše splatnost variabilní "
            + "hlasování výsledek "
            + "schváleno úkol termín odpovídá zodpovídá žádáme děkujeme pozdravem úctou dům evidenční místo "
            + "místa úvod obsah "
            + "kontrola plnění protokol dohoda dohody plná moc rozhodnutí oznámení žádá žádám souhlas "
            + "prohlášení souhlasím"),
        (WordRoles.Grammar,
            "a i o u k s v z na do od po za ve se ze ke ku při pro nad pod před mezi bez dle podle dne ani nebo "
            + "či že když aby jako "
            + "jak co kdo který která které tak také však jen již ještě více není je jsou bude byl byla bylo "
            + "byly být má mají "
            + "ten ta to ty ti té tom tím jejich jeho její naše vaše všichni všechny každý dnes zde tam kde "
            + "proto protože pokud "
            + "nově nový nová nové nového novou staré starý stará dolní horní velká velké velký malá malé malý "
            + "česká české český "
            + "čechy čech čechách morava moravy moravě moravu moravou slezsko slezska slezsku evropa evropy "
            + "evropě evropská evropské praha prahy praze brno brna brně ostrava litovel olomouc moravská moravské"),
    ];
}
