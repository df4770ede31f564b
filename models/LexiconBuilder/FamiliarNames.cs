using Clona.Detectors.Lexicon;

namespace Clona.LexiconBuilder;

/// <summary>Names that people are called by and the register doesn't count often enough: short forms (Pepa, Anička) and
/// given names and surnames of larger groups of foreigners.</summary>
internal static class FamiliarNames
{
    private const string Men =
        "honza honzík jirka jiřík pepa pepík franta františek jarda jára tonda toník láďa vláďa míra mirek kuba kubík vojta "
        + "vojtík vojtíšek ondra standa zdenda vašek vašík venca béďa mára pája péťa přemek pavlík petřík jenda jeník jeníček "
        + "matýsek tomášek tomík filípek kája karlík lojza ríša rosťa svaťa olda bohouš slávek vilda erazim matěj davídek "
        + "danda luky ota péťa tom sam max "
        + "quoc huy hung duc minh tuan cuong khanh phuc quang thang thanh trung tung viet vinh xuan "
        + "maksym oleksandr oleh ihor serhij serhii mykola mykhailo mychajlo andrij andrii dmytro volodymyr vasyl jurij yurii "
        + "taras ruslan bohdan bogdan nazar artem danylo yaroslav denys yevhen hamid hasan hassan omar ibrahim mehmet mustafa";

    private const string Women =
        "adélka anička anka andulka bára barča barunka běta bětka boženka dáša danuška evička evka fanynka hanka hanička "
        + "helenka hela ivanka janička jarka jaruška jarča julka kačka kača kačenka káťa katka klárka lenička libuška lída "
        + "liduška lucka máňa majka mařenka maruška madla markétka natálka naďa olinka terka terezka tonička týna týnka "
        + "vendulka verča verunka věrka zdena zdenička zuzka zuzanka žofka žofinka elinka emička bětuška jituška "
        + "thi thuy trang linh huong phuong hang yen thao ngoc nhung "
        + "solomija oleksandra anastasija anastasiia kateryna oksana olha olena iryna natalija nataliia tetiana tetjana "
        + "svitlana ljudmyla halyna yuliia julija viktorija viktoriia myroslava fatima aisha";

    private const string Surnames =
        "tran pham hoang phan dang bui ngo duong dinh trinh doan chu cao dao luong truong vuong shevchenko ševčenko kovalenko "
        + "bondarenko tkačenko tkachenko petrenko kravčenko kravchenko bondarčuk bondarchuk rahimi hussein ahmad ahmadi khan singh";

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
