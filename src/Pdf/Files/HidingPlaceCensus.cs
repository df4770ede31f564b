using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>
/// Counts which hiding places a file has, reachable or not, so that a report can say what was left behind.
/// </summary>
public static class HidingPlaceCensus
{
    private static readonly Dictionary<string, HidingPlace> ByKey = new(StringComparer.Ordinal)
    {
        ["Metadata"] = HidingPlace.Metadata,
        ["Outlines"] = HidingPlace.Outline,
        ["Dests"] = HidingPlace.NamedDestinations,
        ["PageLabels"] = HidingPlace.PageLabels,
        ["Threads"] = HidingPlace.ArticleThreads,
        ["EF"] = HidingPlace.Attachments,
        ["Collection"] = HidingPlace.Portfolio,
        ["JS"] = HidingPlace.JavaScript,
        ["XFA"] = HidingPlace.XfaForm,
        ["ByteRange"] = HidingPlace.Signatures,
        ["DSS"] = HidingPlace.SignatureEvidence,
        ["Perms"] = HidingPlace.SignatureEvidence,
        ["OCProperties"] = HidingPlace.Layers,
        ["StructTreeRoot"] = HidingPlace.StructureTree,
        ["ActualText"] = HidingPlace.StructureTexts,
        ["Alt"] = HidingPlace.StructureTexts,
        ["E"] = HidingPlace.StructureTexts,
        ["Thumb"] = HidingPlace.Thumbnails,
        ["PieceInfo"] = HidingPlace.PrivateData,
        ["Alternates"] = HidingPlace.AlternateImages,
        ["OPI"] = HidingPlace.AlternateImages,
        ["Templates"] = HidingPlace.OtherNameTrees,
        ["SpiderInfo"] = HidingPlace.OtherNameTrees,
        ["AlternatePresentations"] = HidingPlace.OtherNameTrees,
        ["Renditions"] = HidingPlace.OtherNameTrees,
        ["OutputIntents"] = HidingPlace.OutputIntents,
    };

    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal)
    {
        "URI", "GoToR", "GoToE", "Launch", "SubmitForm", "ImportData", "ResetForm", "Hide", "Named", "Rendition",
        "Sound", "Movie", "Thread",
    };

    private static readonly HashSet<string> Media = new(StringComparer.Ordinal)
    {
        "Sound", "Movie", "Screen", "RichMedia", "3D", "Projection",
    };

    /// <summary>The number of occurrences of each place that the file has; places that it has not are absent.</summary>
    public static IReadOnlyDictionary<HidingPlace, int> Of(PdfFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var counts = new SortedDictionary<HidingPlace, int>();
        var numbers = file.ObjectNumbers.ToList();
        foreach (var number in numbers)
        {
            foreach (var dictionary in ObjectGraph.DictionariesIn(file.Resolve(new PdfReference(number, 0))))
            {
                Count(dictionary, file, counts);
            }
        }

        Add(counts, HidingPlace.Information, (file.Resolve(file.Trailer["Info"]) as PdfDictionary)?.Count ?? 0);
        Add(counts, HidingPlace.EarlierRevisions, file.Revisions - 1);
        Add(counts, HidingPlace.Encryption, file.WasEncrypted ? 1 : 0);
        Add(counts, HidingPlace.BytesOutside, file.BytesOutside);
        Add(counts, HidingPlace.UnreachableObjects, UnreachableIn(file, numbers));
        return counts;
    }

    // Object and cross-reference streams are part of the file's framework: nothing leads to them, and they are no
    // objects of the document.
    private static int UnreachableIn(PdfFile file, List<int> numbers)
    {
        var reachable = ObjectGraph.Reachable(file);
        return numbers.Count(number =>
            !reachable.Contains(number) && !IsFramework(file.Resolve(new PdfReference(number, 0))));
    }

    private static bool IsFramework(PdfObject value) =>
        value is PdfNull
            || (value is PdfStream stream && stream.Dictionary["Type"] is PdfName { Value: "ObjStm" or "XRef" });

    private static void Count(PdfDictionary dictionary, PdfFile file, SortedDictionary<HidingPlace, int> counts)
    {
        foreach (var (key, _) in dictionary.Entries)
        {
            if (ByKey.TryGetValue(key, out var place))
            {
                Add(counts, place, 1);
            }
        }

        if (dictionary["Rect"] is not null && NameOf("Subtype") is { } subtype)
        {
            Add(counts, HidingPlace.Annotations, 1);
            Add(counts, HidingPlace.RedactionMarks, subtype == "Redact" ? 1 : 0);
            Add(counts, HidingPlace.Media, Media.Contains(subtype) ? 1 : 0);
        }

        Add(counts, HidingPlace.FormFields, dictionary["FT"] is not null ? 1 : 0);
        Add(counts, HidingPlace.Actions, Actions.Contains(NameOf("S") ?? "") ? 1 : 0);

        string? NameOf(string key) => (file.Resolve(dictionary[key]) as PdfName)?.Value;
    }

    private static void Add(SortedDictionary<HidingPlace, int> counts, HidingPlace place, int number)
    {
        if (number > 0)
        {
            counts[place] = counts.GetValueOrDefault(place) + number;
        }
    }
}
