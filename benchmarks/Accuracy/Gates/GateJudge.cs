using Clona.Accuracy.Corpus;
using Clona.Accuracy.Scoring;
using Clona.Accuracy.Survival;

namespace Clona.Accuracy.Gates;

/// <summary>Holds the figures of a run against the gates.</summary>
internal static class GateJudge
{
    /// <summary>The gates of <paramref name="part"/> that the documents do not pass, in the order of the file.</summary>
    /// <remarks>A gate for a profile that no document has does not apply.</remarks>
    public static IReadOnlyList<GateFailure> Judge(
        IEnumerable<Gate> gates,
        string part,
        IReadOnlyList<ScoredDocument> documents)
    {
        var failures = new List<GateFailure>();
        foreach (var group in gates.Where(gate => gate.HoldsFor(part)).GroupBy(gate => gate.Profile, StringComparer.Ordinal))
        {
            var counted = documents.Where(document => group.Key == Gate.All || ProfileOf(document.Gold) == group.Key).ToArray();
            if (counted.Length > 0)
            {
                failures.AddRange(Judge(group, AccuracyReport.Of(counted).Figures()));
            }
        }

        return failures;
    }

    /// <summary>The gates for decoys that were not passed.</summary>
    public static IReadOnlyList<GateFailure> Judge(IEnumerable<Gate> gates, DecoySurvival survival) =>
        [.. Judge(gates.Where(gate => gate.Part == Gate.Decoys), survival.Figures())];

    private static IEnumerable<GateFailure> Judge(IEnumerable<Gate> gates, IEnumerable<Figure> figures)
    {
        var values = figures.ToLookup(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
        return gates
            .Select(gate => new GateFailure(gate, values[gate.Figure].FirstOrDefault()))
            .Where(failure => !failure.Gate.Passes(failure.Value));
    }

    private static string ProfileOf(GoldDocument document) => document.Profile ?? GoldDocument.DefaultProfile;
}
