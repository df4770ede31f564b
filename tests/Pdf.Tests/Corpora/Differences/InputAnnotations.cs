using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>Which annotations of an input do not belong on paper, and of which the file holds no look.</summary>
/// <param name="model">The input.</param>
internal sealed class InputAnnotations(InputModel model)
{
    // docs/pdf.md, hiding places 40 to 50.
    private static readonly FrozenSet<string> NeverPrinted = FrozenSet.ToFrozenSet(
    [
        "/Link", "/Popup", "/Text", "/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D", "/Redact", "/TrapNet", "/PrinterMark",
    ]);

    private static readonly FrozenSet<string> TextMarks = FrozenSet.ToFrozenSet(["/Highlight", "/Underline", "/StrikeOut", "/Squiggly"]);

    // Polygons, lines, ink and the arrow of a note: some readers draw them where their points say, not where the rectangle does.
    private static readonly string[] PointKeys = ["/Vertices", "/L", "/InkList", "/CL"];

    private readonly bool needsLooks =
        (model.Resolve(model.Catalogue["/AcroForm"]) as JsonObject)?["/NeedAppearances"] is JsonValue asked && asked.TryGetValue<bool>(out var needs) && needs;

    /// <summary>The annotations of a page as they stand in its list.</summary>
    public IReadOnlyList<JsonNode?> On(string page) =>
        model.Resolve((model.Resolve(page) as JsonObject)?["/Annots"]) is JsonArray list ? [.. list] : [];

    /// <summary>Whether the catalogue of hiding places drops it whatever it says.</summary>
    public bool Goes(JsonNode? entry) => model.Resolve(entry) is not JsonObject annotation
        || Name(annotation["/Subtype"]) is not { } kind
        || NeverPrinted.Contains(kind)
        || (TextMarks.Contains(kind) && !HasLook(annotation));

    /// <summary>Whether the file does not say how it looks: every reader draws its own.</summary>
    public bool IsUpToReaders(JsonNode? entry) => model.Resolve(entry) is JsonObject annotation
        && ((needsLooks && Name(annotation["/Subtype"]) is "/Widget") || !HasLook(annotation));

    /// <summary>Where it stands on the page: around its rectangle and its points; null where it has no rectangle.</summary>
    public double[]? Rectangle(JsonNode? entry)
    {
        if (model.Resolve(entry) is not JsonObject annotation || Numbers(annotation["/Rect"]).ToArray() is not { Length: 4 } sides)
        {
            return null;
        }

        List<double[]> points = [.. sides.Chunk(2), .. PointKeys.SelectMany(key => Numbers(annotation[key]).Chunk(2)).Where(point => point.Length == 2)];
        return [points.Min(point => point[0]), points.Min(point => point[1]), points.Max(point => point[0]), points.Max(point => point[1])];
    }

    /// <summary>The words that its entries hold: value, options, caption.</summary>
    public IEnumerable<string> Words(JsonNode? entry)
    {
        var field = model.Resolve(entry) as JsonObject;
        for (var depth = 0; depth < 10 && field is not null; depth++)
        {
            var caption = (model.Resolve(field["/MK"]) as JsonObject)?["/CA"];
            foreach (var text in new[] { field["/V"], field["/Opt"], caption }.SelectMany(Texts))
            {
                foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return word;
                }
            }

            field = model.Resolve(field["/Parent"]) as JsonObject;
        }
    }

    private bool HasLook(JsonObject annotation)
    {
        var normal = (model.Resolve(annotation["/AP"]) as JsonObject)?["/N"];
        return model.IsStream(normal)
            || (model.Resolve(normal) is JsonObject states && Name(annotation["/AS"]) is { } state && model.IsStream(states[state]));
    }

    private IEnumerable<double> Numbers(JsonNode? value) => model.Resolve(value) switch
    {
        JsonArray items => items.SelectMany(Numbers),
        JsonValue scalar when scalar.TryGetValue<double>(out var number) && double.IsFinite(number) => [number],
        _ => [],
    };

    private string? Name(JsonNode? value) => model.Resolve(value) is JsonValue name && name.TryGetValue<string>(out var text) ? text : null;

    private IEnumerable<string> Texts(JsonNode? value) => model.Resolve(value) switch
    {
        JsonArray items => items.SelectMany(Texts),
        JsonValue scalar when scalar.TryGetValue<string>(out var text) => [text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : text.TrimStart('/')],
        _ => [],
    };
}
