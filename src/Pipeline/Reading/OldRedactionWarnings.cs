using Clona.Pdf.OldRedactions;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Tells a person what an earlier editor had hidden without removing it: how, how often and on which pages, never what.</summary>
internal static class OldRedactionWarnings
{
    private static readonly (WarningCode Warning, OldRedactionKind[] Kinds)[] Told =
    [
        (WarningCode.OldBoxOverText, [OldRedactionKind.BoxOverText, OldRedactionKind.AnnotationOverText, OldRedactionKind.TextInBoxColour]),
        (WarningCode.OldPictureOverText, [OldRedactionKind.PictureOverText, OldRedactionKind.PageOverText]),
        (WarningCode.OldBoxOverPicture, [OldRedactionKind.BoxOverPicture]),
        (WarningCode.OldMarkUnapplied, [OldRedactionKind.UnappliedMark]),
        (WarningCode.OldTextOutsidePage, [OldRedactionKind.OutsidePage]),
        (WarningCode.OldHiddenLayer, [OldRedactionKind.HiddenLayer]),
    ];

    /// <summary>The warnings about <paramref name="found"/>, places by page.</summary>
    public static IEnumerable<WarningRow> Of(IReadOnlyList<(int Page, OldRedaction Found)> found) =>
        from told in Told
        let places = found.Where(item => told.Kinds.Contains(item.Found.Kind)).ToList()
        where places.Count > 0
        select WarningRow.Of(told.Warning, places.Count) with { Pages = [.. places.Select(item => item.Page).Distinct().Order()] };
}
