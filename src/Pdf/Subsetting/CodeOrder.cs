namespace Clona.Pdf.Subsetting;

/// <summary>Numbers codes anew so that neither order nor gaps tell what a document once showed.</summary>
internal static class CodeOrder
{
    private const int WordSpace = 32;
    private const int MostSimple = 254;
    private const int Printable = 33;

    /// <summary>The codes in the order of what they show: text, then outline, then advance.</summary>
    public static IEnumerable<ShownCode> Sorted(IEnumerable<ShownCode> codes) => codes
        .OrderBy(code => code.Text is null)
        .ThenBy(code => code.Text, StringComparer.Ordinal)
        .ThenBy(code => code, OutlineComparer.Instance)
        .ThenBy(code => code.Advance)
        .ThenBy(code => code.Code.Length)
        .ThenBy(code => code.Code.Value);

    /// <summary>Numbers the codes of a simple font; null where there are too many.</summary>
    /// <remarks>
    /// Codes without text come in front, where no printable character lies: readers take a code that nothing explains
    /// for its character.
    /// </remarks>
    /// <param name="codes">The codes.</param>
    /// <param name="keepsSpace">Whether code 32 is widened by word spacing somewhere, and so has to stay.</param>
    public static List<ShownCode>? Simple(IEnumerable<ShownCode> codes, bool keepsSpace)
    {
        var sorted = Sorted(codes).ToList();
        var kept = keepsSpace ? sorted.Find(code => code.Code.Value == WordSpace) : null;
        sorted.RemoveAll(code => code == kept);
        if (sorted.Count > MostSimple)
        {
            return null;
        }

        var silent = sorted.Count(code => code.Text is null);
        var next = silent < WordSpace && sorted.Count - silent <= 256 - Printable ? Printable - silent - 1 : 1;
        List<ShownCode> numbered = kept is null ? [] : [kept with { NewCode = WordSpace }];
        foreach (var code in sorted.OrderBy(code => code.Text is not null))
        {
            next += next == WordSpace ? 1 : 0;
            numbered.Add(code with { NewCode = next++ });
        }

        return [.. numbered.OrderBy(code => code.NewCode)];
    }

    /// <summary>Numbers the codes of a composite font from 1.</summary>
    public static List<ShownCode> Composite(IEnumerable<ShownCode> codes) =>
        [.. Sorted(codes).Select((code, index) => code with { NewCode = index + 1 })];
}
