using Clona.Pipeline.Inlays;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reading;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>Carries out a plan in a document of an office program.</summary>
internal static class OfficeRemover
{
    private static readonly (WarningCode Warning, string[] Places)[] Told =
    [
        (WarningCode.MetadataDropped, ["parts.properties", "parts.thumbnails", "parts.custom-xml"]),
        (WarningCode.AttachmentsDropped, ["parts.embedded-objects", "embedded-objects", "parts.imported-documents", "linked-documents"]),
        (WarningCode.ScriptsDropped, ["parts.macros", "parts.controls", "controls"]),
        (WarningCode.NavigationDropped, ["links", "external-links", "bookmarks"]),
        (WarningCode.AnnotationsDropped, ["comments", "parts.comments"]),
        (WarningCode.SignatureDropped, ["parts.signatures", "signatures"]),
        (WarningCode.RevisionsDropped, ["tracked-changes"]),
        (WarningCode.HiddenTextRemoved, ["hidden-text", "hidden-sheets"]),
        (WarningCode.FieldsFixed, ["fields", "content-controls", "formulas"]),
        (WarningCode.DrawingsDropped, ["drawings", "other-sheets"]),
    ];

    /// <summary>The redacted document and what was left out of it.</summary>
    public static RemovalOutcome Remove(ReadDocument document, DocumentPlan plan)
    {
        var office = document.Office!;
        var gone = InlayRemoval.Blank(document, plan).Concat(plan.Removed.Select(item => item.Image).OfType<int>()).ToHashSet();
        var content = office.Redact(InlayRemoval.OwnText(document, plan), gone);
        return new RemovalOutcome
        {
            Content = content,
            Dropped = InOrder.Of(office.Dropped),
            Warnings = [.. Told.Select(told => (told.Warning, Count: told.Places.Sum(place => office.Dropped.GetValueOrDefault(place))))
                .Where(item => item.Count > 0).Select(item => WarningRow.Of(item.Warning, item.Count))],
        };
    }
}
