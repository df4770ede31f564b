using System.Collections.Frozen;

namespace Clona.Detectors.Lexicon;

/// <summary>The rules of Czech declension of names, written as the way back from a declined form to its
/// lemma.</summary>
/// <remarks>
/// Each rule is <c>ending&gt;lemma ending:cases</c>, the cases by their Czech numbers (1 nominative … 7
/// instrumental). An
/// ending that the language forbids for a given lemma does no harm: the lemma must be in the lexicon.
/// </remarks>
internal static class DeclensionTable
{
    private const string Masculine =
        ">:15 a>:24 ovi>:36 u>:356 e>:245 em>:7 i>:356 ři>ř:356 ni>ň:356 ně>ň:24 ti>ť:36 tě>ť:24 di>ď:36 "
        + "dě>ď:24 ře>r:5 če>ec:5 "
        + "y>a:2 ovi>a:36 u>a:4 o>a:5 ou>a:7 i>a:236 ni>ňa:236 "
        + "a>o:24 ovi>o:36 u>o:36 em>o:7 ovi>e:36 i>e:36 em>e:7 e>e:24 ě>ě:24 ovi>ě:36 ěm>ě:7 ňovi>ně:36 "
        + "něm>ň:7 ého>i:24 ému>i:3 ém>i:6 ým>i:7 "
        + "ého>ý:24 ému>ý:3 ém>ý:6 ým>ý:7 ího>í:24 ímu>í:3 ím>í:67 ého>é:24 ému>é:3 ém>é:67 "
        + "ho>:24 mu>:3 m>:67";

    private const string FeminineGiven =
        ">:15 y>a:2 ě>a:36 e>a:236 u>a:4 o>a:5 ou>a:7 ce>ka:36 ze>ha:36 ze>ga:36 še>cha:36 ře>ra:36 i>a:2356 "
        + "ni>ňa:236 ně>ňa:26 "
        + "ti>ťa:236 tě>ťa:2 di>ďa:236 dě>ďa:2 i>e:346 í>e:7 e>e:2 ě>ě:2 í>ě:7 i>ě:346 "
        + "y>:2 u>:4 ou>:7 e>:236 ě>:236 ře>r:36 i>:23456 í>:7";

    private const string FeminineSurname = ">:15 é>á:236 ou>á:47";

    private const string PluralOfFeminine = "ých>á:26 ým>á:3 ými>á:7";

    private const string FeminineOfMasculine =
        "ová>:15 ové>:236 ovou>:47 ová>a:15 ové>a:236 ovou>a:47 ová>o:15 ové>o:236 ovou>o:47 ová>e:15 ové>e:236 "
        + "ovou>e:47 "
        + "ová>i:15 ové>i:236 ovou>i:47 ová>y:15 ové>y:236 ovou>y:47 ová>ě:15 ové>ě:236 ovou>ě:47 "
        + "á>ý:15 é>ý:236 ou>ý:47";

    private const string Plural =
        "ovi>:15 ových>:246 ovým>:3 ovými>:7 ovy>:4 ové>:15 ů>:2 ům>:3 ovi>a:15 ových>a:246 ovým>a:3 ovými>a:7 "
        + "ovy>a:4 ové>a:15 "
        + "ů>a:2 ům>a:3 ovi>o:15 ových>o:246 ovým>o:3 ovými>o:7 ovi>e:15 ových>e:246 ovým>e:3 ovými>e:7 "
        + "ovi>ě:15 ových>ě:246 "
        + "y>:47 ech>:6 ích>:6 cích>k:6 zích>h:6 ších>ch:6 cích>ek:6 ních>ň:6 y>a:47 ech>a:6 ům>o:3 ů>o:2 y>o:47 ech>o:6 y>e:47 ech>e:6 cích>ka:6 "
        + "í>ý:15 ých>ý:246 ým>ý:3 ými>ý:7 ští>ský:15 čtí>cký:15 zí>hý:15 ší>chý:15 ří>rý:15 ích>í:246 ím>í:3 ími>í:7";

    private const string Possessive =
        "ův>:14 ova>:124 ovo>:14 ovu>:346 ově>:36 ovou>:7 ovy>:124 ových>:26 ovým>:37 ovými>:7 "
        + "ův>a:14 ova>a:124 ovo>a:14 ovu>a:346 ově>a:36 ovou>a:7 ovy>a:124 ových>a:26 ovým>a:37 ovými>a:7 "
        + "ův>e:14 ova>e:124 ův>o:14 ova>o:124";

    private const string Place =
        ">:14 a>:2 u>:236 e>:26 i>:2346 em>:7 ě>:6 y>:7 y>a:2 ě>a:36 e>a:36 u>a:4 ou>a:7 ze>ha:36 ce>ka:36 "
        + "ře>ra:36 a>o:2 u>o:36 "
        + "ě>o:6 em>o:7 ích>e:6 emi>e:7 ím>e:3 >e:2 i>e:36 í>e:7 ech>y:6 ům>y:3 >y:2 ách>y:6 ého>ý:2 ém>ý:6 "
        + "ého>é:2 ém>é:6 ém>á:6 "
        + "é>á:236 ou>á:47 ích>í:6 ího>í:2 ím>í:67 ově>ov:6 ova>ov:2 ovem>ov:7 ni>ň:236 ně>ň:2 ví>v:7 ti>ť:36";

    private static readonly FrozenDictionary<char, DeclensionRule[]> ByLastLetter = Build();

    /// <summary>The rule for forms that are their own lemma.</summary>
    public static DeclensionRule Identity { get; } = ByLastLetter['\0'].Single(rule => rule.LemmaEnding.Length == 0);

    private static DeclensionRule[] LengtheningRules { get; } =
        ByLastLetter['\0'].Where(rule => rule.LemmaEnding.Length > 0).ToArray();

    /// <summary>Rules whose folded ending ends in <paramref name="lastLetter"/>, without those that only add an
    /// ending.</summary>
    public static ReadOnlySpan<DeclensionRule> EndingIn(char lastLetter) =>
        ByLastLetter.TryGetValue(lastLetter, out var rules) ? rules : [];

    /// <summary>Rules for forms that are shorter than their lemma (Pardubic, Pardubice).</summary>
    public static ReadOnlySpan<DeclensionRule> Lengthening => LengtheningRules;

    private static FrozenDictionary<char, DeclensionRule[]> Build()
    {
        (DeclensionPattern Pattern, string Rules)[] tables =
        [
            (DeclensionPattern.Masculine, Masculine), (DeclensionPattern.FeminineGiven, FeminineGiven),
            (DeclensionPattern.FeminineSurname, FeminineSurname),
            (DeclensionPattern.PluralOfFeminine, PluralOfFeminine),
            (DeclensionPattern.FeminineOfMasculine, FeminineOfMasculine), (DeclensionPattern.Plural, Plural),
            (DeclensionPattern.Possessive, Possessive), (DeclensionPattern.Place, Place),
        ];
        return tables
            .SelectMany(table => table.Rules.Split(' ').Select(rule => Parse(rule, table.Pattern)))
            .GroupBy(rule => (rule.Ending, rule.Lemma), rule => rule.Use)
            .Select(group => new DeclensionRule(group.Key.Ending, group.Key.Lemma, group.ToArray()))
            .GroupBy(rule => rule.Ending.Length == 0 ? '\0' : rule.FoldedEnding[^1])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    private static (string Ending, string Lemma, DeclensionUse Use) Parse(string rule, DeclensionPattern pattern)
    {
        var arrow = rule.IndexOf('>', StringComparison.Ordinal);
        var colon = rule.IndexOf(':', StringComparison.Ordinal);
        var cases = rule[(colon + 1)..].Aggregate(0, (sum, digit) => sum | (1 << (digit - '1')));
        return (rule[..arrow], rule[(arrow + 1)..colon], new DeclensionUse(pattern, (GrammaticalCases)cases));
    }
}
