using Clona.Verifier.Reading.Fonts;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>V7: a font's maps, widths and program stand for codes that some page shows with that font.</summary>
/// <remarks>
/// Entries left over from removed words tell which letters those words had. Maps shared by several fonts may name
/// what any of them shows. Widths, programs and the order of codes are judged for fonts with which something was removed.
/// </remarks>
internal static class FontCheck
{
    public static CheckResult Run(CheckContext context)
    {
        var faults = new Faults(CheckId.V7Fonts);
        var output = context.Output;
        var used = new Dictionary<CMap, HashSet<int>>(ReferenceEqualityComparer.Instance);
        foreach (var dictionary in FontDictionaries(output))
        {
            if (output.Fonts.Map(dictionary.Find("ToUnicode")) is { } map)
            {
                used.TryAdd(map, []);
                used[map].UnionWith(output.Fonts.Read(dictionary).UsedCodes);
            }
        }

        foreach (var (map, codes) in used)
        {
            var unused = map.Unicode.Keys.Count(code => !codes.Contains(code));
            if (unused > 0 || map.IsCut)
            {
                faults.Add(CheckReason.MapEntryUnused, null, Math.Max(1, unused));
            }
        }

        var renewed = new RenewedFonts(context);
        foreach (var (dictionary, font) in output.Fonts.Fonts)
        {
            if (renewed.Contains(font) && new FontContents(output.File, dictionary, font).Fault(output.Fonts) is { } fault)
            {
                faults.Add(fault);
            }
        }

        return faults.ToResult();
    }

    /// <summary>All fonts of the file, those that no page uses included.</summary>
    private static IEnumerable<PdfDictionary> FontDictionaries(OpenDocument output) => output.File.ObjectNumbers
        .Select(number => output.File.Resolve(new PdfReference(number, 0)))
        .OfType<PdfDictionary>()
        .Where(dictionary => dictionary.Find("ToUnicode") is not null)
        .Concat(output.Fonts.Fonts.Keys)
        .ToHashSet(ReferenceEqualityComparer.Instance)
        .Cast<PdfDictionary>();
}
