using System.Collections.Concurrent;
using System.IO.Compression;

namespace Clona.Pdf.Fonts.CMaps;

/// <summary>
/// The character maps that ISO 32000-2, table 116, lets a file name without holding them, and what the characters of the four
/// collections mean. Unpacked at the first use; safe for use from several threads.
/// </summary>
internal static class PredefinedCMaps
{
    private const string Resource = "cmaps.bin";
    private static readonly Lazy<PackedIndex> Index = new(Unpack);
    private static readonly ConcurrentDictionary<string, CMap?> Maps = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Func<int, string?>?> Texts = new(StringComparer.Ordinal);

    /// <summary>The names of all maps but Identity.</summary>
    public static IEnumerable<string> Names => Index.Value.Maps.Keys;

    /// <summary>Whether there is a map of that name, which is not Identity.</summary>
    public static bool Has(string name) => Index.Value.Maps.ContainsKey(name);

    /// <summary>The map of that name; null where there is none.</summary>
    public static CMap? Find(string name) => Maps.GetOrAdd(name, Read);

    /// <summary>What the CIDs of a collection mean, by its name, as <c>Adobe-Japan1</c>; null where it is not known.</summary>
    /// <remarks>Most documents name none of the four: nothing is unpacked for them.</remarks>
    public static Func<int, string?>? TextsOf(string collection) =>
        collection is "Adobe-GB1" or "Adobe-CNS1" or "Adobe-Japan1" or "Adobe-Korea1" ? Texts.GetOrAdd(collection, ReadTexts) : null;

    private static CMap? Read(string name)
    {
        if (!Index.Value.Maps.TryGetValue(name, out var start))
        {
            return null;
        }

        var reader = new PackedReader(Index.Value.Data, start);
        var basis = reader.Text() is { Length: > 0 } other ? Find(other) : null;
        reader.Text();
        var isVertical = reader.Number() == 1;
        var spaces = Spaces(ref reader);
        var isUnicode = name.Contains("-UCS2-", StringComparison.Ordinal) || name.Contains("-UTF16-", StringComparison.Ordinal);
        var codespace = spaces.Count == 0 && basis is not null ? basis.Codespace : new Codespace(spaces);
        return new CMap(codespace, CodeRangeMap.From(reader.Ranges()), isIdentity: false) { IsVertical = isVertical, IsUnicode = isUnicode, Base = basis };
    }

    private static List<CodespaceRange> Spaces(ref PackedReader reader)
    {
        List<CodespaceRange> spaces = [];
        for (var left = reader.Count(); left > 0; left--)
        {
            spaces.Add(new(reader.Count(), reader.Number(), reader.Number()));
        }

        return spaces;
    }

    private static Func<int, string?>? ReadTexts(string collection)
    {
        if (!Index.Value.Collections.TryGetValue(collection, out var start))
        {
            return null;
        }

        var reader = new PackedReader(Index.Value.Data, start);
        var single = CodeRangeMap.From(reader.Ranges());
        Dictionary<int, string> several = [];
        for (var left = reader.Count(); left > 0; left--)
        {
            several[reader.Count()] = reader.Text();
        }

        return cid => several.TryGetValue(cid, out var text) ? text
            : single.TryFind((uint)cid, out var range) ? char.ConvertFromUtf32(range.Value + (int)((uint)cid - range.Low))
            : null;
    }

    private static PackedIndex Unpack()
    {
        using var packed = typeof(PredefinedCMaps).Assembly.GetManifestResourceStream(Resource)!;
        using var inflated = new ZLibStream(packed, CompressionMode.Decompress);
        using var whole = new MemoryStream();
        inflated.CopyTo(whole);
        return PackedIndex.Of(whole.ToArray());
    }
}
