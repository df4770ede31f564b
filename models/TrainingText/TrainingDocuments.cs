using Clona.TrainingText.Noise;
using Clona.TrainingText.Rendering;
using Clona.TrainingText.Stock;
using Clona.TrainingText.Templates;

namespace Clona.TrainingText;

/// <summary>Makes invented Czech official documents in the mark-up of the annotation guide.</summary>
/// <remarks>The same seed, part and data folder give the same bytes; each document depends on its own number only.</remarks>
public static class TrainingDocuments
{
    /// <summary>Makes <paramref name="count"/> documents with names from the folder that <see cref="DataFolder"/> finds.</summary>
    /// <exception cref="DirectoryNotFoundException">The data folder is absent.</exception>
    public static IEnumerable<string> Make(ulong seed, int count, Part part) => Make(seed, count, part, DataFolder.Require());

    /// <summary>Makes <paramref name="count"/> documents with names from <paramref name="folder"/>.</summary>
    public static IEnumerable<string> Make(ulong seed, int count, Part part, string folder) =>
        MakeWithOrigin(seed, count, part, folder).Select(made => made.Text);

    /// <summary>The same, each with the template that it was made of.</summary>
    internal static IEnumerable<(string Template, string Text)> MakeWithOrigin(ulong seed, int count, Part part, string folder)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var stock = NameStock.Read(folder, part);
        var set = TemplateSet.Read(part);
        for (var i = 0; i < count; i++)
        {
            yield return MakeOne(Mix(seed, i), set, stock);
        }
    }

    private static (string Template, string Text) MakeOne(ulong seed, TemplateSet set, NameStock stock)
    {
        var draw = new Draw(seed);
        var template = draw.Of(set.Templates);
        var profile = draw.Of(template.Profiles);
        var segments = Renderer.Render(set, template, new DocumentState(stock, draw, profile));
        return (template.Id, SegmentText.Write(profile, NoiseMaker.Apply(segments, draw)));
    }

    private static ulong Mix(ulong seed, int number) => unchecked((seed * 0x9E3779B97F4A7C15UL) ^ ((ulong)number * 0xD1B54A32D192ED03UL));
}
