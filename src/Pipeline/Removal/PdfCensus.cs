using Clona.Pdf;
using Clona.Pdf.Removal;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>What a rewritten PDF lacks beside the planned removals, counted for the report.</summary>
internal static class PdfCensus
{
    /// <summary>Place → count, without zeros.</summary>
    public static IReadOnlyDictionary<string, long> Of(RewriteResult result)
    {
        var census = result.Census;
        (string Place, long Count)[] own =
        [
            ("annotations", census.AnnotationsDropped),
            ("annotations-flattened", census.AnnotationsFlattened),
            ("marked-content", census.MarkedContent),
            ("text-in-patterns", census.TextOperatorsDropped),
            ("unknown-operators", census.UnknownOperators),
            ("undecodable-streams", census.StreamsDropped),
        ];
        var parts = result.Dropped.Select(part => (Place: WireName.Of(part.Key), Count: (long)part.Value));
        return InOrder.Of(own.Concat(parts).Where(item => item.Count > 0).Select(item => KeyValuePair.Create(item.Place, item.Count)));
    }

    /// <summary>What a person should know about the output.</summary>
    public static IReadOnlyList<WarningRow> Warnings(RewriteResult result)
    {
        var hidden = result.Removed
            .Where(range => range.Reason is RemovalReason.HiddenLayer or RemovalReason.OutsidePage or RemovalReason.Duplicate)
            .Sum(range => range.Glyphs.Count);
        return hidden > 0 ? [WarningRow.Of(WarningCode.HiddenTextRemoved, hidden)] : [];
    }
}
