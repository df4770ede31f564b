using Clona.Pdf.Fonts.Programs;

namespace Clona.Pdf.Subsetting.Compact;

/// <summary>What glyphs of a CFF program share: a Font DICT with its Private DICT and local subroutines.</summary>
/// <param name="Entries">The Font DICT; the Top DICT where the program is not CID-keyed.</param>
/// <param name="Private">The Private DICT.</param>
/// <param name="Subroutines">The local subroutines.</param>
internal sealed record CffFontDictionary(
    IReadOnlyList<CffEntry> Entries, IReadOnlyList<CffEntry> Private, CffIndex Subroutines)
{
    /// <summary>The one that <paramref name="entries"/> describe; null where it cannot be read.</summary>
    public static CffFontDictionary? Read(BigEndianData data, IReadOnlyList<CffEntry> entries)
    {
        var place = entries.FirstOrDefault(entry => entry.Operator == CffOperators.Private).Numbers;
        if (place is not [var size, var offset])
        {
            return new(entries, [], default);
        }

        if (size < 0 || offset < 0 || CffEntry.Read(data.Slice(offset, size)) is not { } own)
        {
            return null;
        }

        var subroutines = own.FirstOrDefault(entry => entry.Operator == CffOperators.Subroutines).Numbers;
        return new(
            entries,
            own,
            subroutines is [.., var start] ? CffIndex.Read(data, (long)offset + start) : default);
    }
}
