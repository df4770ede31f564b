using System.Collections.Frozen;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>Operators of CFF DICTs (Adobe Technical Note 5176, tables 9, 10 and 23).</summary>
internal static class CffOperators
{
    public const int FontBox = 5;
    public const int Charset = 15;
    public const int Encoding = 16;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int CharStringType = 0x0C06;
    public const int RegistryOrderingSupplement = 0x0C1E;
    public const int CidCount = 0x0C22;
    public const int FontDictionaries = 0x0C24;
    public const int FontDictionarySelect = 0x0C25;

    /// <summary>What of a Top or Font DICT shapes glyphs; names, notices and identifiers do not.</summary>
    public static FrozenSet<int> Shaping { get; } =
        FrozenSet.ToFrozenSet([FontBox, 0x0C01, 0x0C02, 0x0C05, CharStringType, 0x0C07, 0x0C08]);
}
