using Clona.Pdf.Geometry;
using Clona.Pdf.Objects;

namespace Clona.Pdf.Annotations;

/// <summary>What the built look of a field shows, as docs/decisions/0002-built-field-looks.md fixes it.</summary>
internal static class FieldText
{
    /// <summary>Height of a line at size 1.</summary>
    public const double LineHeight = 1.15;

    private const int Multiline = 13;
    private const int Password = 14;
    private const int PushButton = 17;
    private const int Combo = 18;
    private const double SizeOfOptions = 12;

    /// <summary>Whether fields of its kind get a look built where they lack one.</summary>
    public static bool IsBuilt(FieldEntries field) =>
        field.Type is "Tx" or "Ch" || (field.Type is "Btn" && field.Has(PushButton));

    /// <summary>The characters with line feeds between lines; empty for a field without value.</summary>
    public static string Of(FieldEntries field, PdfRectangle box, IObjectSource source) => field.Type switch
    {
        "Ch" when field.Has(Combo) => Chosen(field, source),
        "Ch" => Options(field, box, source),
        "Btn" => Shown(TextOf(source.Resolve((source.Resolve(field.Widget["MK"]) as PdfDictionary)?["CA"]), source), keepsLines: false),
        _ when field.Has(Password) => new string('*', Shown(TextOf(field.Find("V"), source), keepsLines: false).Length),
        _ => Shown(TextOf(field.Find("V"), source), field.Has(Multiline)),
    };

    private static string Chosen(FieldEntries field, IObjectSource source)
    {
        var value = field.Find("V");
        value = value is PdfArray { Count: > 0 } several ? source.Resolve(several[0]) : value;
        var text = TextOf(value, source);
        var pair = (field.Find("Opt") as PdfArray ?? new PdfArray([]))
            .Select(source.Resolve).OfType<PdfArray>()
            .FirstOrDefault(pair => pair.Count > 1 && TextOf(source.Resolve(pair[0]), source) == text);
        return Shown(pair is null ? text : TextOf(source.Resolve(pair[1]), source), keepsLines: false);
    }

    private static string Options(FieldEntries field, PdfRectangle box, IObjectSource source)
    {
        var size = field.Size > 0 ? field.Size : SizeOfOptions;
        var first = field.Find("TI") is PdfNumber top ? Math.Max(0, top.ToInt32()) : 0;
        var lines = (field.Find("Opt") as PdfArray ?? new PdfArray([]))
            .Skip(first)
            .Take(Math.Max(1, (int)Math.Min(box.Height / (LineHeight * size), 10_000)))
            .Select(source.Resolve)
            .Select(option => option is PdfArray { Count: > 1 } pair ? source.Resolve(pair[1]) : option)
            .Select(option => Shown(TextOf(option, source), keepsLines: false));
        return string.Join('\n', lines);
    }

    private static string TextOf(PdfObject value, IObjectSource source) => value switch
    {
        PdfString text => TextString.Decode(text),
        PdfStream stream when source.Decode(stream) is { } bytes => TextString.Decode(new PdfString(bytes)),
        _ => string.Empty,
    };

    private static string Shown(string text, bool keepsLines)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return string.Concat(lines.Where(character => character == '\n' ? keepsLines : !IsUnseen(character)));
    }

    private static bool IsUnseen(char character) =>
        char.IsControl(character) || character is '\uFEFF' or (>= '\u200B' and <= '\u200F');
}
