using Clona.Pdf.Fonts;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Tests.Fonts;

/// <summary>Short ways to fonts and what they say.</summary>
internal static class Some
{
    /// <summary>Loads a font of the given entries.</summary>
    public static PdfFont Font(params (string Key, object Value)[] entries) =>
        FontLoader.Load(PlainObjects.Dictionary(entries), new PlainObjects());

    /// <summary>A Type 0 font with Identity-H unless <paramref name="encoding"/> says otherwise.</summary>
    public static PdfFont CompositeFont(
        object? encoding = null, PdfDictionary? descendant = null, params (string Key, object Value)[] entries) =>
        Font(
        [
            ("Subtype", "/Type0"),
            ("Encoding", encoding ?? "/Identity-H"),
            ("DescendantFonts", new object[] { descendant ?? new PdfDictionary() }),
            .. entries,
        ]);

    /// <summary>The text of the codes that <paramref name="bytes"/> fall into; "?" where the font does not know.</summary>
    public static string TextOf(this PdfFont font, params byte[] bytes) =>
        string.Concat(font.CodesOf(bytes).Select(code => font.UnicodeOf(code) ?? "?"));

    /// <summary>The codes that <paramref name="bytes"/> fall into.</summary>
    public static List<CharacterCode> CodesOf(this PdfFont font, params byte[] bytes)
    {
        var codes = new List<CharacterCode>();
        for (var at = 0; at < bytes.Length; at += codes[^1].Length)
        {
            codes.Add(font.NextCode(bytes.AsSpan(at)));
        }

        return codes;
    }
}
