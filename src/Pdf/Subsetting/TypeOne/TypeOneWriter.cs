using System.Globalization;
using System.Text;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>Writes a Type 1 program that holds the given outlines and nothing else of the original but its hints.</summary>
internal static class TypeOneWriter
{
    private const int FlexSubroutines = 4;
    private const int LongestEntry = 400;

    private static readonly string[] Hints =
    [
        "BlueValues", "OtherBlues", "FamilyBlues", "FamilyOtherBlues", "BlueScale", "BlueShift", "BlueFuzz", "StdHW",
        "StdVW", "StemSnapH", "StemSnapV", "ForceBold", "LanguageGroup", "RndStemUp", "ExpansionFactor",
    ];

    private static ReadOnlySpan<byte> Return => [11];

    /// <summary>The program and the lengths of its clear and its encrypted part.</summary>
    public static (byte[] Program, int Clear, int Secret) Write(
        TypeOneFont font, IReadOnlyList<(string Name, ReadOnlyMemory<byte> Outline)> glyphs, IReadOnlySet<int> subroutines)
    {
        var clear = Encoding.ASCII.GetBytes(Clear(font));
        var secret = new ByteSink();
        Text(secret, "dup /Private 20 dict dup begin\n/RD {string currentfile exch readstring pop} executeonly def\n"
            + "/ND {noaccess def} executeonly def\n/NP {noaccess put} executeonly def\n"
            + "/MinFeature {16 16} def\n/password 5839 def\n/OtherSubrs [{} {} {} {}] def\n");
        foreach (var hint in Hints)
        {
            Text(secret, Entry(font.Private, hint) is { } value ? $"/{hint} {value} def\n" : string.Empty);
        }

        WriteSubroutines(secret, font, subroutines);
        Text(secret, Invariant($"2 index /CharStrings {glyphs.Count} dict dup begin\n"));
        foreach (var (name, outline) in glyphs)
        {
            WriteCode(secret, $"/{name}", outline.Span, "ND");
        }

        Text(secret, "end\nend\nreadonly put\nnoaccess put\ndup /FontName get exch definefont pop\nmark currentfile closefile\n");
        var cipher = TypeOneCipher.Encrypt(secret.Written.Span, TypeOneCipher.ProgramKey);
        var zeros = string.Concat(Enumerable.Repeat(new string('0', 64) + "\n", 8)) + "cleartomark\n";
        return ([.. clear, .. cipher, .. Encoding.ASCII.GetBytes(zeros)], clear.Length, cipher.Length);
    }

    private static string Clear(TypeOneFont font) =>
        "%!PS-AdobeFont-1.0: F\n11 dict begin\n/FontType 1 def\n/PaintType 0 def\n/FontName /F def\n/FontMatrix "
        + (Entry(font.Clear, "FontMatrix") ?? "[0.001 0 0 0.001 0 0]") + " readonly def\n/FontBBox "
        + (Entry(font.Clear, "FontBBox") ?? "{0 0 0 0}")
        + " readonly def\n/Encoding StandardEncoding def\ncurrentdict end\ncurrentfile eexec\n";

    private static void WriteSubroutines(ByteSink secret, TypeOneFont font, IReadOnlySet<int> used)
    {
        var count = Math.Max(used.Count == 0 ? 0 : used.Max() + 1, Math.Min(FlexSubroutines, font.Subroutines.Count));
        if (count == 0)
        {
            return;
        }

        Text(secret, Invariant($"/Subrs {count} array\n"));
        for (var i = 0; i < count; i++)
        {
            var isKept = i < FlexSubroutines || used.Contains(i);
            var code = isKept && font.Subroutines.TryGetValue(i, out var kept) ? kept.Span : Return;
            WriteCode(secret, Invariant($"dup {i}"), code, "NP");
        }

        Text(secret, "ND\n");
    }

    private static void WriteCode(ByteSink secret, string start, ReadOnlySpan<byte> code, string end)
    {
        var cipher = TypeOneCipher.Encrypt(code, TypeOneCipher.OutlineKey);
        Text(secret, Invariant($"{start} {cipher.Length} RD "));
        secret.Write(cipher);
        Text(secret, $" {end}\n");
    }

    // Only numbers, booleans and arrays of numbers are carried over.
    private static string? Entry(ReadOnlyMemory<byte> part, string key)
    {
        var text = part.Span;
        var name = Encoding.ASCII.GetBytes("/" + key);
        var place = text.IndexOf(name);
        if (place < 0 || place + name.Length >= text.Length || char.IsAsciiLetterOrDigit((char)text[place + name.Length]))
        {
            return null;
        }

        var rest = Encoding.Latin1.GetString(text.Slice(place + name.Length, Math.Min(LongestEntry, text.Length - place - name.Length))).TrimStart();
        var isList = rest is ['[' or '{', ..];
        var end = isList ? rest.IndexOfAny([']', '}']) + 1 : rest.IndexOfAny([' ', '\n', '\r', '\t', '/']);
        var value = end > 0 ? rest[..end] : string.Empty;
        var inner = isList && value.Length > 1 ? value[1..^1] : value;
        return value.Length > 0 && inner.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(IsPlain)
            ? value
            : null;
    }

    private static bool IsPlain(string word) =>
        word is "true" or "false" || double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Text(ByteSink sink, string text) => sink.Write(Encoding.ASCII.GetBytes(text));
}
