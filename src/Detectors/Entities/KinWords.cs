using System.Collections.Frozen;

namespace Clona.Detectors.Entities;

/// <summary>Words for one relative who is no parent, in all their forms, folded: whoever is called somebody's mother is often the one who acts.</summary>
internal static class KinWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        ("syn syna synovi syne synem synu synove syny synu dcera dcery dceri dceru dcerou dcer dceram "
        + "bratr bratra bratrovi bratrem bratri bratry sestra sestry sestre sestru sestrou "
        + "manzel manzela manzelovi manzelem manzelka manzelky manzelce manzelku manzelkou zena zeny zene zenu zenou "
        + "deda dedy dedu dedecek dedecka dedeckovi dedeckem babicka babicky babicce babicku babickou pradeda prababicka "
        + "vnuk vnuka vnukovi vnukem vnuci vnuky vnucka vnucky vnucce vnucku vnuckou stryc stryce strycem strycek teta tety tete tetu tetou "
        + "synovec synovce synovcem neter netere neteri bratranec bratrance bratrancem sestrenice sestrenici "
        + "zet zete zetem snacha snachy snase snachu snachou svagr svagra svagrem svagrova svagrove svagrovou "
        + "tchan tchana tchanem tchyne tchyni tchyni druh druha druhem druzka druzky druzkou partner partnera partnerem partnerka partnerky partnerkou "
        + "vdova vdovy vdove vdovu vdovou vdovec vdovce snoubenec snoubenka zustavitel zustavitele zustavitelka zustavitelky").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(
        ("syn dcera bratr sestra manzel manzelka deda dedecek babicka pradeda prababicka vnuk vnucka stryc strycek teta synovec neter bratranec "
        + "sestrenice zet snacha svagr svagrova tchan tchyne druh druzka vdova vdovec").Split(' '),
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SubjectBySpan = Subjects.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether it is the nominative of one of them, so that a genitive behind it is another person's name.</summary>
    public static bool IsSubject(ReadOnlySpan<char> folded) => SubjectBySpan.Contains(folded);

    /// <summary>Whether it is a mother or a father.</summary>
    public static bool IsParent(ReadOnlySpan<char> folded) => folded is "matka" or "otec" or "maminka" or "tatinek";

    /// <summary>Whether <paramref name="folded"/> is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> folded) => BySpan.Contains(folded);
}
