using System.IO.Compression;
using System.Text;

namespace Clona.Verifier.Reading.Fonts;

/// <summary>The character maps that files may name without holding them, and the texts of their collections (ISO 32000-1, 9.7.5.2).</summary>
/// <remarks>The tables are those that the engine has, in the form that <c>eng/pack-cmaps</c> describes; they are read here by code of its own.</remarks>
internal sealed class KnownMaps
{
    private static readonly Lazy<KnownMaps> Whole = new(() => new KnownMaps(Inflate()));

    private readonly byte[] data;
    private readonly Dictionary<string, CMap> maps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, string>> texts = new(StringComparer.Ordinal);
    private int at;

    private KnownMaps(byte[] data)
    {
        this.data = data;
        for (var left = Next(); left > 0; left--)
        {
            ReadMap();
        }

        for (var left = Next(); left > 0; left--)
        {
            ReadTexts();
        }
    }

    /// <summary>The map of that name, or null.</summary>
    public static CMap? Named(string? name) => name is null or "Identity-H" or "Identity-V" ? null : Whole.Value.maps.GetValueOrDefault(name);

    /// <summary>The texts of a collection by CID, or null.</summary>
    public static IReadOnlyDictionary<int, string>? TextsOf(string collection) =>
        collection is "Adobe-GB1" or "Adobe-CNS1" or "Adobe-Japan1" or "Adobe-Korea1" ? Whole.Value.texts.GetValueOrDefault(collection) : null;

    private static byte[] Inflate()
    {
        using var stream = new ZLibStream(typeof(KnownMaps).Assembly.GetManifestResourceStream("cmaps.bin")!, CompressionMode.Decompress);
        var target = new MemoryStream();
        stream.CopyTo(target);
        return target.ToArray();
    }

    private void ReadMap()
    {
        var (name, basis) = (NextText(), NextText());
        NextText();
        var map = new CMap { IsVertical = Next() == 1 };
        for (var left = Next(); left > 0; left--)
        {
            var length = (int)Next();
            map.CodeSpace.Add(new(Bytes(Next(), length), Bytes(Next(), length)));
        }

        ReadRanges((first, count, cid) => map.Cids.Add(((int)first, (int)(first + count - 1), cid)));
        if (maps.TryGetValue(basis, out var under))
        {
            map.BuildOn(under);
        }

        maps[name] = map;
    }

    private void ReadTexts()
    {
        Dictionary<int, string> table = [];
        texts[NextText()] = table;
        ReadRanges((first, count, scalar) =>
        {
            for (var step = 0; step < count; step++)
            {
                table[(int)first + step] = char.ConvertFromUtf32(scalar + step);
            }
        });
        for (var left = Next(); left > 0; left--)
        {
            table[(int)Next()] = NextText();
        }
    }

    private void ReadRanges(Action<long, long, int> add)
    {
        long behind = 0;
        long target = 0;
        for (var left = Next(); left > 0; left--)
        {
            var first = behind + Next();
            var count = Next() + 1;
            var half = Next();
            var value = target + ((half & 1) == 0 ? half / 2 : -((half + 1) / 2));
            add(first, count, (int)value);
            (behind, target) = (first + count, value + count);
        }
    }

    private long Next()
    {
        long value = 0;
        var shift = 0;
        byte part;
        do
        {
            part = data[at++];
            value |= (long)(part & 127) << shift;
            shift += 7;
        }
        while (part > 127);

        return value;
    }

    private string NextText()
    {
        var length = (int)Next();
        at += length;
        return Encoding.UTF8.GetString(data, at - length, length);
    }

    private static byte[] Bytes(long value, int length) => [.. Enumerable.Range(1, length).Select(place => (byte)(value >> (8 * (length - place))))];
}
