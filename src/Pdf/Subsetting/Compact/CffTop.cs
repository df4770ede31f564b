namespace Clona.Pdf.Subsetting.Compact;

/// <summary>A Top DICT.</summary>
/// <param name="Entries">Its operators.</param>
internal sealed record CffTop(IReadOnlyList<CffEntry> Entries)
{
    /// <summary>Whether glyphs have numbers instead of names.</summary>
    public bool IsCidKeyed => Entries.Any(entry => entry.Operator == CffOperators.RegistryOrderingSupplement);

    /// <summary>Reads one; null where it cannot be read or its charset is a predefined one for experts.</summary>
    public static CffTop? Read(ReadOnlyMemory<byte> dictionary)
    {
        var top = CffEntry.Read(dictionary) is { } entries ? new CffTop(entries) : null;
        return top is null
            || top.Number(CffOperators.CharStrings) <= 0
            || top.Number(CffOperators.Charset) is 1 or 2
            || top.Entries.Any(entry => entry is { Operator: CffOperators.CharStringType, Numbers: [not 2] })
            ? null
            : top;
    }

    /// <summary>The last integer of an operator; 0 where it is absent.</summary>
    public int Number(int key) =>
        Entries.LastOrDefault(entry => entry.Operator == key).Numbers is [.., var last] ? last : 0;
}
