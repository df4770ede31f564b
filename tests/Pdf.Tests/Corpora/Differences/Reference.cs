using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>
/// The input as <c>qpdf</c> writes it once it is without the annotations that never print and its page tree counts its pages:
/// what an output with nothing else removed has to look like.
/// </summary>
internal sealed partial class Reference
{
    private const int Wide = 7000;

    private readonly InputModel model;
    private readonly InputAnnotations annotations;
    private readonly Dictionary<string, JsonObject> changes;
    private readonly string folder;

    private Reference(InputModel model, string folder)
    {
        this.model = model;
        this.folder = folder;
        annotations = new(model);
        changes = model.MendedCounts();
        HasMendedCounts = changes.Count > 0;
        Path = System.IO.Path.Join(folder, "reference.pdf");
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Whether the input's page tree said another number of pages than it has.</summary>
    public bool HasMendedCounts { get; }

    /// <summary>Whether annotations were taken out.</summary>
    public bool LacksAnnotations { get; private set; }

    /// <summary>Makes it in a folder; null where qpdf cannot.</summary>
    public static Reference? Of(string input, string folder)
    {
        if (InputModel.Read(input) is not { } model)
        {
            return null;
        }

        var reference = new Reference(model, folder);
        reference.LacksAnnotations = reference.TakeOut(reference.annotations.Goes, reference.changes);
        return model.Write(reference.changes, reference.Path) ? reference : null;
    }

    /// <summary>The boxes, on the drawn page of that number from 0, of what every reader draws as it likes.</summary>
    public IReadOnlyList<PixelBox> BoxesUpToReaders(int page)
    {
        var name = model.Pages[page];
        return
        [
            .. annotations.On(name).Where(entry => !annotations.Goes(entry) && annotations.IsUpToReaders(entry))
                .Select(annotations.Rectangle).OfType<double[]>()
                .Select(sides => PagePixels.BoxOf(sides, Box(name), Turn(name))),
        ];
    }

    /// <summary>Whether it has annotations of which it holds no look.</summary>
    public bool HasBareAnnotations => model.Pages.Any(page => annotations.On(page).Any(entry => !annotations.Goes(entry) && annotations.IsUpToReaders(entry)));

    /// <summary>The reference without those annotations, and the words that they may show.</summary>
    public (string Path, HashSet<string> Words)? WithoutBare()
    {
        Dictionary<string, JsonObject> more = new(changes);
        HashSet<string> words = new(StringComparer.Ordinal);
        TakeOut(entry => annotations.Goes(entry) || annotations.IsUpToReaders(entry), more, entry => words.UnionWith(annotations.Words(entry)));
        var target = System.IO.Path.Join(folder, "bare.pdf");
        return model.Write(more, target) ? (target, words) : null;
    }

    /// <summary>The reference with its annotations painted into the pages by qpdf; null where it cannot.</summary>
    public string? Flattened()
    {
        var target = System.IO.Path.Join(folder, "flattened.pdf");
        File.Delete(target);
        CorporaFiles.AskQpdf("--flatten-annotations=all", Path, target);
        return File.Exists(target) ? target : null;
    }

    /// <summary>Whether <c>pdftotext</c> reads more letters once the pages are made wider: what stands outside always goes.</summary>
    public bool HasLettersOutside()
    {
        Dictionary<string, JsonObject> more = new(changes);
        foreach (var page in model.Pages)
        {
            var whole = (more.GetValueOrDefault(page) ?? model.Resolve(page) as JsonObject ?? []).DeepClone().AsObject();
            whole["/MediaBox"] = new JsonArray(-Wide, -Wide, Wide, Wide);
            whole["/CropBox"] = new JsonArray(-Wide, -Wide, Wide, Wide);
            more[page] = whole;
        }

        var target = System.IO.Path.Join(folder, "wide.pdf");
        return model.Write(more, target) && Poppler.WordsIn(target).Sum(word => word.Length) > Poppler.WordsIn(Path).Sum(word => word.Length);
    }

    /// <summary>The reference without the text that pattern cells and glyph procedures show; null where there is none.</summary>
    public string? WithoutSilentText(string input)
    {
        Dictionary<string, JsonObject> more = new(changes);
        foreach (var reference in model.Objects.SelectMany(entry => SilentStreams(entry.Key, entry.Value)).Distinct(StringComparer.Ordinal))
        {
            var number = reference.Split(' ')[0];
            var content = Encoding.Latin1.GetString(Programs.Run("qpdf", ["--show-object=" + number, "--filtered-stream-data", input]));
            var rest = TextObject().Replace(content, " ");
            if (rest.Length != content.Length)
            {
                var dictionary = model.Resolve(reference)!.DeepClone().AsObject();
                dictionary.Remove("/Filter");
                dictionary.Remove("/DecodeParms");
                more[reference] = new JsonObject
                {
                    ["stream"] = new JsonObject { ["dict"] = dictionary, ["data"] = Convert.ToBase64String(Encoding.Latin1.GetBytes(rest)) },
                };
            }
        }

        var target = System.IO.Path.Join(folder, "silent.pdf");
        return more.Values.Any(change => change.ContainsKey("stream")) && model.Write(more, target) ? target : null;
    }

    /// <summary>The reference with nothing in place of pictures that say they are JPEG and do not begin as one; null where there is none.</summary>
    public string? WithoutDamagedPictures(string input)
    {
        Dictionary<string, JsonObject> more = new(changes);
        foreach (var (reference, entry) in model.Objects.Where(item => IsJpeg(item.Value?["stream"]?["dict"] as JsonObject)))
        {
            var data = Programs.Run("qpdf", ["--show-object=" + reference.Split(' ')[0], "--raw-stream-data", input]);
            if (data is not [0xFF, 0xD8, ..])
            {
                var nothing = new JsonObject { ["/Type"] = "/XObject", ["/Subtype"] = "/Form", ["/BBox"] = new JsonArray(0, 0, 0, 0) };
                more[reference] = new JsonObject { ["stream"] = new JsonObject { ["dict"] = nothing, ["data"] = string.Empty } };
            }
        }

        var target = System.IO.Path.Join(folder, "undamaged.pdf");
        return more.Count > changes.Count && model.Write(more, target) ? target : null;
    }

    private bool IsJpeg(JsonObject? dictionary) =>
        model.Resolve(dictionary?["/Subtype"])?.ToString() == "/Image" && model.Resolve(dictionary?["/Filter"])?.ToString() == "/DCTDecode";

    private IEnumerable<string> SilentStreams(string reference, JsonNode? entry)
    {
        var dictionary = (entry?["stream"]?["dict"] ?? entry?["value"]) as JsonObject;
        if (dictionary?["/PatternType"] is JsonValue kind && kind.TryGetValue<int>(out var number) && number == 1)
        {
            yield return reference;
        }

        foreach (var procedure in model.Resolve(dictionary?["/CharProcs"]) as JsonObject ?? [])
        {
            if (model.IsStream(procedure.Value))
            {
                yield return procedure.Value!.GetValue<string>();
            }
        }
    }

    private bool TakeOut(Func<JsonNode?, bool> goes, Dictionary<string, JsonObject> into, Action<JsonNode?>? onTaken = null)
    {
        var any = false;
        foreach (var page in model.Pages)
        {
            var entries = annotations.On(page);
            var kept = entries.Where(entry => !goes(entry)).ToList();
            entries.Where(entry => goes(entry)).ToList().ForEach(entry => onTaken?.Invoke(entry));
            if (kept.Count == entries.Count || model.Resolve(page) is not JsonObject whole)
            {
                continue;
            }

            var changed = whole.DeepClone().AsObject();
            changed["/Annots"] = new JsonArray([.. kept.Select(entry => entry?.DeepClone())]);
            into[page] = changed;
            any = true;
        }

        return any;
    }

    private double[] Box(string page) => Numbers(model.OfPage(page, "/MediaBox")) is { Length: 4 } box ? box : [0, 0, 612, 792];

    private int Turn(string page) => Numbers(new JsonArray(model.OfPage(page, "/Rotate")?.DeepClone())) is [var turn] ? (((int)turn % 360) + 360) % 360 : 0;

    private double[] Numbers(JsonNode? value) => model.Resolve(value) is JsonArray items
        ? [.. items.Select(model.Resolve).OfType<JsonValue>().Select(item => double.TryParse(item.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 0)]
        : [];

    [GeneratedRegex(@"\bBT\b.*?\bET\b", RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex TextObject();
}
