using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Reporting;
using Clona.Storage.Documents;

namespace Clona.Web.Review;

/// <summary>An open question with all that the data-protection officer needs to answer it.</summary>
public sealed record OpinionCase
{
    /// <summary>Id of the question.</summary>
    public required Guid Id { get; init; }

    /// <summary>The document.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>Name of the document.</summary>
    public required string Name { get; init; }

    /// <summary>Page of the finding, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>Width of the page in points.</summary>
    public required double PageWidth { get; init; }

    /// <summary>Height of the page in points.</summary>
    public required double PageHeight { get; init; }

    /// <summary>Part of the page to show; null where there is no picture.</summary>
    public required PageBox? View { get; init; }

    /// <summary>Boxes of the finding on that page.</summary>
    public required IReadOnlyList<PageBox> Boxes { get; init; }

    /// <summary>Category.</summary>
    public required FindingType Type { get; init; }

    /// <summary>The words; empty for a drawn box.</summary>
    public required string Value { get; init; }

    /// <summary>Words before it.</summary>
    public required string Before { get; init; }

    /// <summary>Words behind it.</summary>
    public required string After { get; init; }

    /// <summary>The decision that holds now.</summary>
    public required DecisionKind Decision { get; init; }

    /// <summary>Rule of the machine's proposal; empty for an added finding.</summary>
    public required string Rule { get; init; }

    /// <summary>Law that the rule rests on.</summary>
    public required string LegalGround { get; init; }

    /// <summary>Why the machine proposes it.</summary>
    public required string Explanation { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>Name of the person who asks.</summary>
    public required string AskedBy { get; init; }

    /// <summary>When they asked.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>The id alone; the rest is personal data.</summary>
    public override string ToString() => Id.ToString("N");
}
