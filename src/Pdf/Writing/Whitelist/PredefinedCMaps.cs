namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// The CMaps that viewers know by name (ISO 32000-2, table 116, and their later kin of the same makers).
/// </summary>
internal static class PredefinedCMaps
{
    private const string Stems =
        "GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF8 UniGB-UTF16 UniGB-UTF32 " +
        "B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC UniCNS-UCS2 UniCNS-UTF8 UniCNS-UTF16 UniCNS-UTF32 " +
        "83pv-RKSJ 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ Add-RKSJ EUC Ext-RKSJ UniJIS-UCS2 UniJIS-UCS2-HW UniJIS- " +
        "UTF8 UniJIS-UTF16 UniJIS-UTF32 " +
        "UniJIS2004-UTF8 UniJIS2004-UTF16 UniJIS2004-UTF32 UniJISX0213-UTF32 UniJISX02132004-UTF32 " +
        "KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC UniKS-UCS2 UniKS-UTF8 UniKS-UTF16 UniKS-UTF32 Identity";

    private static readonly string[] Names =
        [.. Stems.Split(' ').SelectMany(stem => new[] { stem + "-H", stem + "-V" }), "H", "V"];

    /// <summary>Permits the name of one of them.</summary>
    public static ScalarRule Rule { get; } = ScalarRule.NameOf(Names);
}
