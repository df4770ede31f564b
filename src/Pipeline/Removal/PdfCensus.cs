using Clona.Pdf;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>What a rewritten PDF lacks beside the planned removals, counted for the report.</summary>
internal static class PdfCensus
{
    private static readonly RemovalReason[] Unseen = [RemovalReason.Duplicate];

    private static readonly (WarningCode Warning, HidingPlace[] Places)[] Told =
    [
        (WarningCode.MetadataDropped, [HidingPlace.Information, HidingPlace.Metadata, HidingPlace.PrivateData, HidingPlace.Thumbnails]),
        (WarningCode.AttachmentsDropped, [HidingPlace.Attachments, HidingPlace.Media]),
        (WarningCode.ScriptsDropped, [HidingPlace.JavaScript, HidingPlace.Actions, HidingPlace.XfaForm]),
        (WarningCode.NavigationDropped, [HidingPlace.Outline, HidingPlace.NamedDestinations, HidingPlace.ArticleThreads]),
        (WarningCode.AnnotationsDropped, [HidingPlace.Annotations]),
        (WarningCode.SignatureDropped, [HidingPlace.Signatures, HidingPlace.SignatureEvidence]),
        (WarningCode.RevisionsDropped, [HidingPlace.EarlierRevisions]),
    ];

    /// <summary>Place → count, without zeros.</summary>
    public static IReadOnlyDictionary<string, long> Of(ReadDocument document, RewriteResult result)
    {
        var census = result.Census;
        (string Place, long Count)[] own =
        [
            ("annotations-without-print", census.AnnotationsDropped),
            ("annotations-flattened", census.AnnotationsFlattened),
            ("marked-content", census.MarkedContent),
            ("text-in-patterns", census.TextOperatorsDropped),
            ("paths-in-drawn-areas", census.PathsCut),
            ("drawn-letters", census.PathsDropped),
            ("pictures-blanked-in-part", census.ImagesBlanked),
            ("pictures-removed-whole", census.ImagesRemovedWhole),
            ("shadings-in-drawn-areas", census.ShadingsDropped),
            ("unknown-operators", census.UnknownOperators),
            ("undecodable-streams", census.StreamsDropped),
            ("lines-set-anew", census.LinesSetAnew),
            ("lines-not-set-anew", census.LinesNotSetAnew),
            ("fonts-kept", census.FontsKept),
            ("structure-dropped", census.StructuresDropped),
            ("structure-texts", census.StructureTextsDropped),
        ];
        var parts = result.Dropped.Select(part => (Place: WireName.Of(part.Key), Count: (long)part.Value));
        var places = document.Places.Select(place => (Place: "source." + WireName.Of(place.Key), Count: (long)place.Value));
        return InOrder.Of(own.Concat(parts).Concat(places).Where(item => item.Count > 0).Select(item => KeyValuePair.Create(item.Place, item.Count)));
    }

    /// <summary>What a person should know about the output.</summary>
    public static IReadOnlyList<WarningRow> Warnings(ReadDocument document, RewriteResult result)
    {
        var hidden = result.Removed.Where(range => Unseen.Contains(range.Reason)).Sum(range => range.Glyphs.Count);
        var counts = Told
            .Select(told => (told.Warning, Count: told.Places.Sum(place => document.Places.GetValueOrDefault(place))))
            .Append((Warning: WarningCode.HiddenTextRemoved, Count: hidden))
            .Append((Warning: WarningCode.LinesNotSetAnew, Count: result.Census.LinesNotSetAnew))
            .Append((Warning: WarningCode.FontsKept, Count: result.Census.FontsKept))
            .Append((Warning: WarningCode.StructureDropped, Count: result.Census.StructuresDropped));
        return
        [
            .. counts.Where(item => item.Count > 0).Select(item => WarningRow.Of(item.Warning, item.Count)),
            .. OldRedactionWarnings.Of([.. result.OldRedactions.SelectMany(page => page, (page, found) => (page.Key, found))]),
        ];
    }
}
