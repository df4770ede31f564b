using Clona.Pdf.Content;
using Clona.Pdf.Images;
using Clona.Pdf.Objects;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Removal;

/// <summary>Turns resources of the input into those of the output; equal ones stay one object.</summary>
/// <remarks>Serves one document; not safe for use from several threads at once.</remarks>
internal sealed class ResourceTranslator(ContentSession session, OutputObjects objects)
{
    private const int DeepestNesting = 16;

    private static readonly string[] FormKeys = ["FormType", "BBox", "Matrix", "Group"];

    private static readonly string[] PatternKeys =
        ["Type", "PatternType", "PaintType", "TilingType", "BBox", "XStep", "YStep", "Matrix"];

    // Written always: appearance streams are forms without having to say so.
    private static readonly KeyValuePair<string, PdfObject>[] FormType =
        [new("Type", new PdfName("XObject")), new("Subtype", new PdfName("Form"))];

    private readonly Dictionary<(PdfObject Source, PdfDictionary Resources), PdfReference?> textless =
        new(SourceAndResourcesComparer.Instance);
    private readonly Dictionary<PdfObject, PdfReference?> states = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfObject> running = new(ReferenceEqualityComparer.Instance);

    /// <summary>What tests switched off.</summary>
    public IReadOnlyCollection<Remover> SwitchedOff { get; init; } = [];

    /// <summary>What was dropped so far.</summary>
    public RewriteCensus Census { get; } = new();

    /// <summary>The image XObjects of the input that the output paints.</summary>
    public HashSet<PdfStream> PaintedImages { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The layers of the input.</summary>
    public OptionalContent Layers => session.Layers;

    /// <summary>The images of the output.</summary>
    public ImageOutputs Images { get; } = new(objects);

    /// <summary>The fonts of the output.</summary>
    public OutputFonts Fonts { get; } = new(objects);

    /// <summary>Whether a test switched the remover off.</summary>
    public bool Lacks(Remover remover) => SwitchedOff.Contains(remover);

    /// <summary>The output font for a font resource; null where the input has none.</summary>
    public PdfReference? Font(PdfObject? entry, ResourceScope scope)
    {
        var font = session.Fonts.Find(entry);
        return font.Font is MissingFont ? null : Fonts.Find(font, scope);
    }

    /// <summary>The output graphics state for an ExtGState resource.</summary>
    /// <param name="entry">The resource.</param>
    /// <param name="scope">What names mean.</param>
    /// <param name="group">What was written for the group of its soft mask; null for that group without its text.</param>
    public PdfObject? ExtendedState(PdfObject? entry, ResourceScope scope, PdfReference? group = null)
    {
        if (session.Source.Resolve(entry) is not PdfDictionary state)
        {
            return null;
        }

        var mask = session.Source.Resolve(state["SMask"]) as PdfDictionary;
        var font = session.Source.Resolve(state["Font"]) as PdfArray;
        if (mask is null && font is null)
        {
            return entry;
        }

        if (group is not null)
        {
            return objects.Add(Translate(state, mask?.With("G", group), font, scope));
        }

        if (!states.TryGetValue(state, out var output))
        {
            states[state] = output = objects.Add(Translate(state, WithoutText(mask, scope), font, scope));
        }

        return output;
    }

    /// <summary>The output pattern for a Pattern resource, or null where there is none.</summary>
    public PdfObject? Pattern(PdfObject? entry, ResourceScope scope) => session.Source.Resolve(entry) switch
    {
        PdfStream cell => WithoutText(cell, scope, PatternKeys),
        PdfDictionary { Count: > 0 } shading => shading["ExtGState"] is null ? entry : shading.With("ExtGState", null),
        _ => null,
    };

    /// <summary>A form without its text, or null where it cannot be written.</summary>
    public PdfReference? WithoutText(PdfStream form, ResourceScope scope) => WithoutText(form, scope, FormKeys);

    /// <summary>The image XObject for an inline image.</summary>
    public PdfReference InlineImage(PdfStream image, ResourceScope scope, IReadOnlyList<ImageRegion> blanked) =>
        objects.Add(Images.Inline(AsObject(image, scope), blanked));

    /// <summary>An inline image as an image XObject would have it.</summary>
    public static PdfStream AsObject(PdfStream image, ResourceScope scope)
    {
        var dictionary =
            image.Dictionary.With("Length", null).With("Type", new PdfName("XObject"))
            .With("Subtype", new PdfName("Image"));
        if (dictionary["ColorSpace"] is PdfName name && scope.Entry("ColorSpace", name.Value) is { } space)
        {
            dictionary = dictionary.With("ColorSpace", space);
        }

        return new PdfStream(dictionary, image.EncodedBytes);
    }

    /// <summary>
    /// The dictionary of a written form: geometry and transparency of the input's, resources of the output.
    /// </summary>
    public static PdfDictionary FormDictionary(PdfStream form, OutputResources resources) =>
        Dictionary(form, FormKeys, resources);

    /// <summary>The glyph procedures of a Type 3 font without text, and the resources they use.</summary>
    /// <param name="font">The font.</param>
    /// <param name="scope">What names mean where the font has no resources of its own.</param>
    /// <param name="used">Names of the procedures that are needed; null for all.</param>
    public (PdfDictionary Procedures, PdfDictionary Resources) GlyphProcedures(
        PdfDictionary font, ResourceScope scope, IReadOnlySet<string>? used)
    {
        var own = scope.Of(font);
        var resources = new OutputResources();
        List<KeyValuePair<string, PdfObject>> procedures = [];
        foreach (var (name, value) in (session.Source.Resolve(font["CharProcs"]) as PdfDictionary)?.Entries ?? [])
        {
            if (used?.Contains(name) != false
                && session.Source.Resolve(value) is PdfStream procedure
                && session.Source.Decode(procedure) is { } content)
            {
                var bytes = new StreamRewriter(own, new TextlessEdits(this), resources, this).Rewrite(content).Bytes;
                procedures.Add(new(name, objects.Add(new PdfStream(new PdfDictionary(), bytes))));
            }
        }

        return (new(procedures), resources.ToDictionary());
    }

    private static PdfDictionary Dictionary(PdfStream source, string[] keys, OutputResources resources) => new(
        keys.Where(key => source.Dictionary[key] is not null)
            .Select(key => KeyValuePair.Create(key, source.Dictionary[key]!))
            .Append(KeyValuePair.Create<string, PdfObject>("Resources", resources.ToDictionary()))
            .Concat(keys == FormKeys ? FormType : []));

    private PdfReference? WithoutText(PdfStream stream, ResourceScope outer, string[] keys)
    {
        var scope = outer.Of(stream.Dictionary);
        if (textless.TryGetValue((stream, scope.Dictionary), out var known))
        {
            return known;
        }

        if (running.Count >= DeepestNesting || !running.Add(stream) || session.Decode(stream) is not { } content)
        {
            Census.StreamsDropped++;
            return null;
        }

        var resources = new OutputResources();
        var bytes = new StreamRewriter(scope, new TextlessEdits(this), resources, this).Rewrite(content).Bytes;
        running.Remove(stream);
        var written = objects.Add(new PdfStream(Dictionary(stream, keys, resources), bytes));
        if (!scope.DependsOnOuter)
        {
            textless[(stream, scope.Dictionary)] = written;
        }

        return written;
    }

    // Null where its group cannot be written.
    private PdfDictionary? WithoutText(PdfDictionary? mask, ResourceScope scope) =>
        session.Source.Resolve(mask?["G"]) is PdfStream form && WithoutText(form, scope) is { } group ? mask!.With("G", group) : null;

    private PdfDictionary Translate(PdfDictionary state, PdfDictionary? mask, PdfArray? font, ResourceScope scope)
    {
        if (state["SMask"] is not null && session.Source.Resolve(state["SMask"]) is PdfDictionary)
        {
            state = state.With("SMask", mask is null ? new PdfName("None") : mask);
        }

        if (font is not null)
        {
            var translated = font.Count > 1 ? Font(font[0], scope) : null;
            state = state.With("Font", translated is null ? null : new PdfArray([translated, font[1]]));
        }

        return state;
    }
}
