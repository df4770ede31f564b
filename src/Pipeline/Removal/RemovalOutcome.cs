using Clona.Detectors.Findings;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Removal;

/// <summary>A redacted document and the record of what was taken out, or why it could not be made.</summary>
internal sealed record RemovalOutcome
{
    /// <summary>Why there is no output; null where there is one.</summary>
    public RefusalReason? Refusal { get; init; }

    /// <summary>The redacted document.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>What was removed from the pages.</summary>
    public RemovalRecord Record { get; init; } = new([]);

    /// <summary>Pieces of the text that drawn areas removed, rising, with the kind that the person named.</summary>
    public IReadOnlyList<(TextSpan Span, FindingType Type)> DrawnOver { get; init; } = [];

    /// <summary>What was left out beside the pages: place → count.</summary>
    public IReadOnlyDictionary<string, long> Dropped { get; init; } = InOrder.Of<long>([]);

    /// <summary>What a person should know.</summary>
    public IReadOnlyList<WarningRow> Warnings { get; init; } = [];

    /// <summary>An outcome without output.</summary>
    public static RemovalOutcome Refused(RefusalReason reason) => new() { Refusal = reason };
}
