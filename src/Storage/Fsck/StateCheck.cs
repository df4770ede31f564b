using Clona.Pipeline.Policy;
using Clona.Pipeline.Workflow;
using Clona.Storage.Model;

namespace Clona.Storage.Fsck;

/// <summary>I1: each document is in one state, reached by recorded moves of the workflow. I3: its original is the one received.</summary>
internal static class StateCheck
{
    private static readonly HashSet<(string, string)> Possible = [.. AllMoves()];

    internal static InvariantResult Run(IReadOnlyList<DocumentRow> documents, TrailReading trail)
    {
        var tally = new Tally("i1");
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in documents)
        {
            var id = row.DocumentId.ToString();
            known.Add(id);
            tally.Count(trail.Moves.TryGetValue(id, out var moves) && Leads(moves, WireName.Of(row.State)), id);
        }

        foreach (var id in trail.Moves.Keys.Where(id => !known.Contains(id)))
        {
            tally.Count(isSound: false, id);
        }

        return tally.Result;
    }

    internal static InvariantResult RunOriginals(
        IReadOnlyList<DocumentRow> documents, IReadOnlyList<BlobRow> references, TrailReading trail)
    {
        var tally = new Tally("i3");
        var kept = references.Select(row => (row.DocumentId, row.Sha256)).ToHashSet();
        foreach (var row in documents)
        {
            var id = row.DocumentId.ToString();
            var isKept = row.State == DocumentState.Erased || kept.Contains((row.Id, row.Sha256));
            tally.Count(isKept && trail.Originals.GetValueOrDefault(id) == row.Sha256, id);
        }

        return tally.Result;
    }

    private static bool Leads(List<(string? From, string To)> moves, string state)
    {
        string? current = null;
        foreach (var (from, to) in moves)
        {
            if (from != current || (current is not null && !Possible.Contains((current, to))))
            {
                return false;
            }

            current = to;
        }

        return moves[0].To == WireName.Of(DocumentState.Received) && current == state;
    }

    private static IEnumerable<(string, string)> AllMoves()
    {
        var everybody = Enum.GetValues<StaffRole>().ToHashSet();
        foreach (var state in Enum.GetValues<DocumentState>())
        {
            foreach (var happened in Enum.GetValues<WorkflowEvent>())
            {
                foreach (var hasAnalysis in new[] { false, true })
                {
                    if (DocumentWorkflow.Next(state, happened, new WorkflowFacts(everybody, HasAnalysis: hasAnalysis)).Next is { } next)
                    {
                        yield return (WireName.Of(state), WireName.Of(next));
                    }
                }
            }
        }
    }
}
