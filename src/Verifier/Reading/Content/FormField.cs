using System.Globalization;
using System.Text;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Content;

/// <summary>The text of a form field whose look has to be built (decision 0002).</summary>
internal sealed class FormField(PdfFile file, PdfDictionary widget)
{
    private const int MaxParents = 64;
    private const int MaxOptions = 10_000;
    private const int PasswordBit = 1 << 13;
    private const int PushButtonBit = 1 << 16;
    private const int ComboBit = 1 << 17;

    private readonly PdfDictionary? form = file.Dictionary(file.Catalog.Find("AcroForm"));

    /// <summary>Whether the look is built: of a kind that shows text, and without a normal appearance or with one that is not to be used.</summary>
    /// <param name="height">Height of the widget's rectangle.</param>
    public bool IsBuilt(double height)
    {
        var normal = file.Resolve(file.Dictionary(widget.Find("AP"))?.Find("N"));
        var asksForLooks = file.Resolve(form?.Find("NeedAppearances")) is PdfBoolean { Value: true };
        return file.Name(widget.Find("Subtype")) == "Widget"
            && (Kind is "Tx" or "Ch" || (Kind == "Btn" && Has(PushButtonBit)))
            && (asksForLooks || normal is not (PdfStream or PdfDictionary)
                || (normal is PdfStream look && ShowsNothing(look) && Text(height).Any(value => value != ' ')));
    }

    /// <summary>No text is shown, no image or form painted.</summary>
    private bool ShowsNothing(PdfStream look)
    {
        var decoded = file.Decode(look);
        if (decoded.Fault is not (DecodeFault.None or DecodeFault.Damaged) || decoded.ImageFilter is not null)
        {
            return false;
        }

        var parser = new ObjectParser(new Lexer(decoded.Data, 0, decoded.Data.Length)) { AllowReferences = false };
        while (parser.Parse() is { } value)
        {
            if (value is PdfKeyword { Value: "Tj" or "TJ" or "'" or "\"" or "Do" or "BI" })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The characters that count, in order.</summary>
    /// <param name="height">Height of the widget's rectangle.</param>
    public string Text(double height)
    {
        var text = Kind switch
        {
            "Ch" when Has(ComboBit) => Choice(),
            "Ch" => string.Concat(ListedOptions(height)),
            "Btn" => TextOf(file.Dictionary(widget.Find("MK"))?.Find("CA")),
            _ => TextOf(Inherited("V")),
        };
        var seen = string.Concat(text.Where(IsSeen));
        return Kind == "Tx" && Has(PasswordBit) ? new string('*', seen.Length) : seen;
    }

    private string? Kind => file.Name(Inherited("FT"));

    private bool Has(int bit) => (file.Integer(Inherited("Ff"), 0) & bit) != 0;

    private string Choice()
    {
        var value = Inherited("V");
        var text = TextOf(file.Array(value) is { Items.Count: > 0 } several ? several.Items[0] : value);
        var pair = (file.Array(Inherited("Opt"))?.Items ?? [])
            .Select(file.Array)
            .FirstOrDefault(option => option is { Items.Count: >= 2 } && TextOf(option.Items[0]) == text);
        return pair is null ? text : TextOf(pair.Items[1]);
    }

    private IEnumerable<string> ListedOptions(double height)
    {
        var count = Math.Max(1, (int)Math.Min(height / (1.15 * OptionSize()), MaxOptions));
        return (file.Array(Inherited("Opt"))?.Items ?? [])
            .Skip(Math.Max(0, file.Integer(Inherited("TI"), 0)))
            .Take(count)
            .Select(option => TextOf(file.Array(option) is { Items.Count: >= 2 } pair ? pair.Items[1] : option));
    }

    private double OptionSize()
    {
        var words = (file.Resolve(Inherited("DA") ?? form?.Find("DA")) as PdfString is { } text ? Encoding.Latin1.GetString(text.Bytes) : "")
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var at = Array.LastIndexOf(words, "Tf");
        return at > 0 && double.TryParse(words[at - 1], NumberStyles.Float, CultureInfo.InvariantCulture, out var size)
            && Math.Abs(size) is > 0 and <= 1000
            ? Math.Abs(size)
            : 12;
    }

    private PdfValue? Inherited(string key)
    {
        var field = widget;
        for (var step = 0; step < MaxParents; step++)
        {
            if (field.Find(key) is { } value)
            {
                return value;
            }

            if (file.Dictionary(field.Find("Parent")) is not { } parent)
            {
                break;
            }

            field = parent;
        }

        return null;
    }

    private string TextOf(PdfValue? value) => file.Resolve(value) switch
    {
        PdfString text => FieldCharacters.Decode(text.Bytes),
        PdfStream stream => FieldCharacters.Decode(file.Decode(stream).Data),
        _ => "",
    };

    private static bool IsSeen(char value) =>
        value is not ((<= (char)31) or (>= (char)127 and <= (char)159) or '\uFEFF' or (>= '\u200B' and <= '\u200F'));
}
