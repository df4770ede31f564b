using Clona.Detectors.Lexicon;

namespace Clona.LexiconBuilder;

/// <summary>Names that people are called by and the register doesn't count often enough: short forms (Pepa, Anička) and
/// given names and surnames of foreigners.</summary>
internal static class FamiliarNames
{
    private const string Men =
        "honza honzík jirka jiřík pepa pepík franta františek jarda jára tonda toník láďa vláďa míra mirek kuba kubík vojta vojtík vojtíšek ondra standa zdenda "
        + "vašek vašík venca béďa mára pája péťa přemek pavlík petřík jenda jeník jeníček matýsek tomášek tomík filípek kája karlík lojza ríša rosťa svaťa olda "
        + "bohouš slávek vilda erazim matěj davídek danda luky ota tom sam max quoc huy hung duc minh tuan cuong khanh phuc quang thang thanh trung tung viet "
        + "vinh xuan maksym oleksandr oleh ihor serhij serhii mykola mykhailo mychajlo andrij andrii dmytro volodymyr vasyl jurij yurii taras ruslan bohdan "
        + "bogdan nazar artem danylo yaroslav denys yevhen hamid hasan hassan omar ibrahim mehmet mustafa honzíček jeňa jeníšek pepíno pepíček pepánek jožin "
        + "jožka jozífek frantík fanda fanouš fanoušek toníček tonouš jiříček jurášek láďan ladík ladíček vlaďka vláďan míreček mirda míša míšan mišík mišák "
        + "mišánek mikuláš jarek jároš jaroušek jaryk standík staníček slávíček kubíček kubišta jakoubek vojtíček ondrášek ondrík vašátko vašíček venoušek venda "
        + "zdenál zdeňas béďan bedřišek marečko mařík pavlíček pájík péťan přéma přemík přemeček jendík matěja matysek tomíček tomy káreček karlíček karlíšek "
        + "kájin lojzík lojzíček lojzek rišánek ríšánek rosťas rostík svatík oldík oldříšek oldra olin bohoušek bohuš bohušek vilík vilíček erik davča daneček "
        + "dandys lukin lukyn lukáš oťas otík otíček eda edík edíček emánek emík gusta gustík gustíček guslík hynek hynda ivoš ivoušek kryšpín kryštůfek kryštof "
        + "libor luboš lubík luďa luděk luďánek marťas marťásek máťa míla milda milík miloušek milouš radánek raďas radim robík robin bobeš romča rudla ruda ruďa "
        + "ruďoch sáša saša sašík šimůnek šimi štěpa štěpka tadík tobík tobi theo tonek valda valentýnek viky vikina víťa vítoušek zbyňa zbyšek zbyšík žanek áda "
        + "ádík adam alík alan albík alda alex alfík arník arnošt artík bartík bartoloměj bartek bertík bertíček benda beník benjamínek beny bořek bořík bruník "
        + "cyrda ctibor ctirad dominik domin denis denda drahošek eliáš evžen fabík fabiánek felix felixek ferda ferdík ferdinánek gabriel gabík hugo hugík "
        + "hubert hubík jáchym jonatánek jožánek julek julíček justýn kilián klémek kvido leoš leoník leoušek medard melichárek norbík noemek oliver oskar patrik "
        + "patrek pačka quido rafík rafael rafaelek samík samíček samuel sebík severýn sofronek šebestiánek timík timoteus vavřínek vavřík vincek vincík viliam "
        + "zikmund andriy petro pavlo ivan mykyta kyrylo tymofij tymur arsen vadym vadim vitalij vitalii vitaliy valerij valerii anatolij anatolii hryhorij "
        + "heorhij hennadij leonid rostyslav svjatoslav stepan zakhar ostap orest rustam timur artur sergej alexej alexandr dmitrij nikolaj nikita ilja kirill "
        + "maxim maksim stanislav fjodor fedor gennadij jevgenij konstantin grigorij vasilij viktor vjačeslav igor oleg osip wojciech krzysztof andrzej grzegorz "
        + "zbigniew tomasz marcin piotr paweł jakub łukasz jacek janusz jerzy jarosław kazimierz leszek maciej marek mariusz michał mirosław rafał ryszard "
        + "sławomir stanisław tadeusz waldemar wiesław witold włodzimierz zdzisław zygmunt bogusław czesław dariusz edward wit hans hansi horst helmut helmuth "
        + "heinz heinrich jürgen klaus günter günther gerhard gerd wolfgang werner walter wilhelm uwe ulrich dieter dietrich detlef ernst erwin franz friedrich "
        + "fritz sepp siegfried siegmund rainer reinhard rüdiger kurt karlheinz lothar manfred matthias norbert otto ralf thorsten torsten tobias volker sven "
        + "stefan steffen egon eberhard eckhard john james michael david robert william richard thomas charles christopher daniel matthew mark steven andrew "
        + "kenneth george kevin brian ronald timothy jason jeffrey ryan jacob gary nicholas eric stephen jonathan larry justin scott brandon raymond gregory "
        + "joshua jerry dennis patrick peter nathan douglas henry philip sean craig ian simon colin graham stuart jean pierre michel philippe alain jacques "
        + "bernard andré françois laurent olivier pascal thierry marc luc antoine guillaume julien mathieu sébastien wim jan pieter kees joost dirk marco andrea "
        + "luca giuseppe giovanni antonio francesco alessandro stefano paolo roberto massimo fabio enrico lorenzo matteo riccardo carlo luigi josé juan pedro "
        + "miguel carlos luis javier manuel jorge diego fernando alejandro raúl rodrigo lászló istván ferenc zoltán gábor attila sándor imre béla jenő gyula "
        + "tibor csaba zsolt miklós károly györgy árpád géza ioan gheorghe vasile constantin mihai nicolae dumitru marius cristian florin adrian ciprian dragan "
        + "dragoslav goran zoran milorad slobodan dušan nenad nebojša miodrag predrag branko ivica josip tomislav zvonimir stjepan krešimir dimitar georgi plamen "
        + "stojan stoyan todor mohammed muhammad mohamed ahmad ahmed ali hussein husajn khaled khalid tarek tariq youssef yusuf ismail mahmoud mahmud karim "
        + "rashid salim samir walid yasin abdallah abdul abdullah abdulrahman bilal faisal farid hamza jamal nabil osman rami ziad cem murat emre serkan yilmaz "
        + "ghulam jamil imran abebe tesfaye diallo ibrahima mamadou moussa ousmane amadou kofi kwame chinedu emeka dung hieu hoang khoa kien lam loc nghia phong "
        + "phuoc quan quyet tam thai thinh thong tien toan trieu trong truong tuyen vuong nguyen giang hai hao jun hiroshi kenji takashi takeshi satoshi akira "
        + "kazuo haruto ji-woo seo-yeon ji-hoon min-jun wei ming jian lei qiang feng munkh ganbaatar batbayar sukh dorj tuguldur enkh erdene";

    private const string Women =
        "adélka anička anka andulka bára barča barunka běta bětka boženka dáša danuška evička evka fanynka hanka hanička helenka hela ivanka janička jarka "
        + "jaruška jarča julka kačka kača kačenka káťa katka klárka lenička libuška lída liduška lucka máňa majka mařenka maruška madla markétka natálka naďa "
        + "olinka terka terezka tonička týna týnka vendulka verča verunka věrka zdena zdenička zuzka zuzanka žofka žofinka elinka emička bětuška jituška thi thuy "
        + "trang linh huong phuong hang yen thao ngoc nhung solomija oleksandra anastasija anastasiia kateryna oksana olha olena iryna natalija nataliia tetiana "
        + "tetjana svitlana ljudmyla halyna yuliia julija viktorija viktoriia myroslava fatima aisha áďa adrinka áňa áňuška aninka anča andrejka andrea andra "
        + "anežka anežička apolenka báša béďa bětulka betynka betty blanička bohunka božka božena cecilka cilka dáda dášeňka dášenka dagmárka danča denča dita "
        + "doubravka dorka drahuška drahunka edita ela eliška eliščička elka elvírka ema emča emka emilka ester esterka eva evča evelínka evženka evinka fanny "
        + "fany filoménka gábi gábina gabka gábinka gita gitka hana hanča hančí háňa hedvička helča helga heřmínka ila ingrid inka irča irma irmička ivana ivča "
        + "ivka ivuška iveta izinka jája janča jaruna jíťa jitunka jituš jůlie kačí káča katuška katynka kamča kája karla kiki kikina kristiánka kristýna květa "
        + "lada laura lenča lenka lenuška líba libča libunka lidka lidunka lily lilinka linda lolinka lóra lucina lucy luďka luisa lujza magda maňka majda "
        + "majdalenka málinka marča marie mařena mařka maruš markyta marta mája máša matylda matyldka metodka mia míla milka milada miluška milča mirka miruška "
        + "míša míšenka miška mona monča monička naděnka natka natynka nela nelly nika nikča nikol nina nora norinka noemi noemka ofélka olga olina olívka otylka "
        + "patka patricie patrička pavla pavča péťa petra radka raďka radunka renča renka rita ritka romča roza rozálka rozárka rozinka rozka róza růža sabča "
        + "saša sandra sára silva simča slávka slávinka sofie sofča soňa stáňa stanička stázka stázička stela sylva štěpka štěpánka táňa taťána tea teodorka "
        + "terča tereza terinka terina tonča valinka valerka vali valča vanda vanesa venda vendula vendy věra veronka vilma vilemínka viki viktorka viktorie "
        + "viola vláďka vlaďka vlasta zdíša zina zita zlata zora zuzinka zuzana žaneta žofie žofča natalia ludmyla nadija ljubov jaroslava zoja zoya inna alla "
        + "larysa lesja lesya valentyna marija mariia maryna darija daryna sofija sofiia polina alina anna anhelina angelina karina khrystyna chrystyna uljana "
        + "uliana yana jana zlatoslava ruslana snižana bohdana stefanija emilija milana aliona alona anzhela natalja jekatěrina jekaterina taťjana svetlana "
        + "ljudmila galina naděžda irina jelena elena marina larisa darja ksenija xenie vera zinaida raisa tamara margarita małgorzata katarzyna agnieszka "
        + "barbara ewa krystyna elżbieta zofia jadwiga danuta halina irena teresa beata bożena dorota grażyna iwona joanna jolanta justyna kinga lidia magdalena "
        + "mariola marzena renata sylwia urszula wanda wiesława wioletta aleksandra agata aneta kamila karolina kasia weronika zuzanna ingeborg inge ilse elke "
        + "erika gertrud gertruda gisela gudrun hannelore heike heidi herta hertha hildegard hilde irmgard karin katrin kerstin liselotte lieselotte lotte monika "
        + "renate rosemarie sabine sigrid silke susanne traudl ulrike ursula ute waltraud uschi angela birgit brigitte brigita christa christine claudia cornelia "
        + "dagmar edith fenna anneke marijke mary patricia jennifer elizabeth susan jessica sarah karen nancy lisa margaret ashley kimberly emily donna michelle "
        + "carol amanda melissa deborah stephanie rebecca sharon cynthia kathleen amy shirley helen brenda pamela nicole samantha katherine rachel janet "
        + "catherine heather diane ruth julie joyce virginia victoria kelly lauren christina joan evelyn judith megan abigail alice grace charlotte chloe olivia "
        + "sophie hannah jeanne françoise monique nathalie isabelle sylvie anne martine jacqueline véronique chantal christiane claire élodie camille manon "
        + "giulia chiara francesca federica paola silvia valentina maría carmen josefa isabel dolores pilar rosario ana lucía sofía katalin ilona erzsébet ágnes "
        + "zsuzsanna judit mária éva ildikó gabriella krisztina edit enikő györgyi piroska mihaela gabriela ioana cristina daniela alexandra raluca simona "
        + "adriana milica ljiljana gordana dragana vesna snežana biljana jovana marijana ružica ljubica fatma aischa khadija zeinab zaynab maryam mariam leila "
        + "layla samira nadia amina yasmin jasmin rania dalal huda salma noor nour ayşe ayse emine zeynep elif hatice hoa hien hanh hong lien loan mai nga ngan "
        + "nguyet nhi oanh quynh tam thu trinh tuyet uyen xuan anh bich cam chau chi dao diep dung giang hai yuki sakura haruka yumi naoko seo-yeon ji-eun min-ji "
        + "oyun oyuna sarangerel tuul narantuya enkhtuya bolormaa";

    private const string Surnames =
        "tran pham hoang phan dang bui ngo duong dinh trinh doan chu cao dao luong truong vuong shevchenko ševčenko kovalenko bondarenko tkačenko tkachenko "
        + "petrenko kravčenko kravchenko bondarčuk bondarchuk rahimi hussein ahmad ahmadi khan singh nguyen huynh luu thai trieu quach melnyk melničuk melnychuk "
        + "melnyčuk shevchuk ševčuk kovalchuk kovalčuk tkačuk tkachuk polishchuk poliščuk lysenko rudenko savchenko savčenko marchenko marčenko moroz mazur "
        + "pavlenko pavljuk pavliuk ponomarenko romanenko rudyk sydorenko symonenko tymošenko tymoshenko vasylenko zakharčenko zinčenko honcharenko hončarenko "
        + "hrycenko hrytsenko klymenko kostenko kuzmenko levčenko lytvyn lytvynenko oliynyk olijnyk panasjuk panchenko popovyč ivanov ivanova petrov petrova "
        + "smirnov smirnova sidorov sidorova kuzněcov kuznecov kuznecova popov popova vasiljev sokolov sokolova michajlov novikov novikova fjodorov morozov "
        + "volkov volkova alexejev lebeděv lebeděva semjonov jegorov pavlov pavlova kozlov kozlova stěpanov nikolajev orlov orlova andrejev makarov nikitin "
        + "zacharov maximov maximova husseini kumar sharma patel gupta hassan haddad hamdan mansour nasser saleh aziz rahman iqbal malik hosseini karimi "
        + "mohammadi yilmaz demir kaya çelik yildiz öztürk aydin arslan doğan kowalski kowalska wiśniewski wiśniewska wójcik kamiński kamińska lewandowski "
        + "lewandowska zieliński zielińska szymański szymańska woźniak dąbrowski dąbrowska kozłowski kozłowska jankowski jankowska kwiatkowski kwiatkowska "
        + "krawczyk piotrowski grabowski nowakowski pawłowski michalski adamczyk dudek zając wieczorek jabłoński król majewski olszewski jaworski wróbel "
        + "malinowski pawlak witkowski walczak stępień górski rutkowski michalak sikora ostrowski baran duda szewczyk tomaszewski pietrzak marciniak wróblewski "
        + "zalewski jakubowski jasiński zawadzki sadowski bąk chmielewski włodarczyk borkowski czarnecki sawicki sokołowski müller schmidt schneider fischer "
        + "weber meyer wagner becker schulz hoffmann schäfer koch bauer richter schröder neumann zimmermann braun krüger hofmann hartmann lange schmitt werner "
        + "schmitz krause meier lehmann schmid schulze maier köhler herrmann könig walter mayer huber fuchs peters scholz möller weiß hahn schubert vogel "
        + "friedrich keller günther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig böhm kraus martin schumacher krämer vogt "
        + "jäger otto seidel heinrich brandt schreiber schulte dietrich ziegler kuhn kühn pohl bergmann thomas voigt arnold wolff pfeiffer obermeier wunderlich "
        + "smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson taylor moore jackson thompson harris "
        + "clark lewis robinson walker allen wright scott adams nelson hall rivera campbell mitchell carter roberts turner phillips evans parker edwards collins "
        + "stewart morris murphy rogers morgan cooper peterson bailey reed kelly howard ramos watson brooks bennett gray hughes whitehead nagy kovács tóth szabó "
        + "horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros oláh rácz fekete popescu ionescu popa dumitru stoica gheorghe "
        + "ciobanu munteanu moldovan petrović jovanović nikolić marković đorđević stojanović ilić pavlović kovačević horvat babić novak dimitrov georgiev petkov "
        + "diallo traoré koné keita camara touré okafor okeke mensah owusu tesfaye bekele abebe kim choi kang cho yoon jang tanaka suzuki takahashi watanabe ito "
        + "yamamoto nakamura kobayashi kato yoshida wang zhang liu chen yang huang zhao zhou srisai batbayar dorj ganbold";

    /// <summary>The names with what they are; a name that <paramref name="known"/> already holds as such is left out.</summary>
    public static IEnumerable<(string Name, LexiconFacts Facts)> Missing(IReadOnlyDictionary<string, LexiconFacts> known) =>
        Given(Men, LexiconFacts.GivenMale).Concat(Given(Women, LexiconFacts.GivenFemale))
            .Where(entry => !Has(known, entry.Name, LexiconFacts.GivenMale | LexiconFacts.GivenFemale))
            .DistinctBy(entry => entry.Name)
            .Concat(Surnames.Split(' ').Where(name => !Has(known, name, LexiconFacts.SurnameMale))
                .Select(name => (name, LexiconFacts.SurnameMale)))
            .ToList();

    private static IEnumerable<(string Name, LexiconFacts Facts)> Given(string names, LexiconFacts gender) =>
        names.Split(' ').Select(name => (name, gender | LexiconFacts.GivenFrequencyLow));

    private static bool Has(IReadOnlyDictionary<string, LexiconFacts> known, string name, LexiconFacts facts) =>
        known.TryGetValue(name, out var found) && (found & facts) != LexiconFacts.None;
}
