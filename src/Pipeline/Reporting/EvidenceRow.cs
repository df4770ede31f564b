using System.Text.RegularExpressions;
using Clona.Detectors.Findings;

namespace Clona.Pipeline.Reporting;

/// <summary>One reason behind a detection, as it stands in files.</summary>
/// <param name="Source">Rule or feature id, such as <c>birth-number.mod11</c>.</param>
/// <param name="Weight">Natural-log odds.</param>
public sealed partial record EvidenceRow(string Source, double Weight)
{
    /// <summary>The row for <paramref name="evidence"/>.</summary>
    /// <exception cref="ArgumentException">The source has not the shape of an id: it could carry words of the
    /// document.</exception>
    public static EvidenceRow Of(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return IdPattern.IsMatch(evidence.Source)
            ? new EvidenceRow(evidence.Source, evidence.Weight)
            : throw new ArgumentException("The source of an evidence is not an id.", nameof(evidence));
    }

    // Lower case with at least one dot: "detector.feature". Names and sentences do not look like that.
    [GeneratedRegex(@"^(?=.{1,64}\z)\p{Ll}[\p{Ll}0-9-]*([.:/][\p{Ll}0-9_+-]+)+\z", RegexOptions.CultureInvariant, 250)]
    private static partial Regex IdPattern { get; }
}
