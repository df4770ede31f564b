using Clona.Pipeline.Policy;
using Clona.Pipeline.Review;
using Clona.Storage.Consents;
using Clona.Storage.Documents;

namespace Clona.Storage.Review;

/// <summary>Turns what a person asks for into differences, against the findings and the edits that hold.</summary>
internal sealed class EditPlanner(
    AnalysisDocument analysis, EditState state, int nextAdded, IReadOnlyList<ConsentRecord>? consents = null)
{
    private const double Tolerance = 0.5;

    private readonly Dictionary<string, DecisionKind> found =
        analysis.Detections.ToDictionary(row => row.Id, row => row.Decision, StringComparer.Ordinal);

    private EditState current = state;
    private int added = nextAdded;

    /// <summary>State after everything that was planned.</summary>
    internal EditState Current => current;

    /// <summary>Findings that still wait for a person, as the edits of <paramref name="after"/> have it.</summary>
    internal int OpenQuestions(EditState after) =>
        found.Count(pair => (after.Of(pair.Key)?.Decision ?? pair.Value) == DecisionKind.Review)
        + after.Edits.Count(edit => !found.ContainsKey(edit.Id) && edit.Decision == DecisionKind.Review);

    /// <summary>The difference for one wish, or why there is none.</summary>
    internal (EditDiff? Diff, ChangeRefusal? Refusal) Plan(RequestedEdit wish)
    {
        if (wish.Reason == EditReason.Other && string.IsNullOrWhiteSpace(wish.Note))
        {
            return (null, ChangeRefusal.ReasonMissing);
        }

        if (FaultOf(wish) is { } fault)
        {
            return (null, fault == EditRuleFault.NeverKept ? ChangeRefusal.NeverKept : ChangeRefusal.ConsentMissing);
        }

        var diff = wish.FindingId is { } id ? OnFinding(id, wish) : Adding(wish);
        if (diff is null)
        {
            return (null, ChangeRefusal.UnknownFinding);
        }

        current = current.Apply([diff]);
        return (diff, null);
    }

    private EditRuleFault? FaultOf(RequestedEdit wish)
    {
        var row = wish.FindingId is { } id ? analysis.Detections.FirstOrDefault(item => item.Id == id) : null;
        return wish.Decision is { } decision && row is not null
            ? EditRules.FaultOf(wish.Type ?? row.Type, row.Role, decision, wish.Reason, ConsentOf(wish.Consent)?.Kind)
            : null;
    }

    private ConsentRecord? ConsentOf(string? number) =>
        consents?.FirstOrDefault(item => item.Holds && item.Number == number);

    private EditDiff? OnFinding(string id, RequestedEdit wish)
    {
        var held = current.Of(id);
        DecisionKind? machine = found.TryGetValue(id, out var decision) ? decision : null;
        if (machine is null && held is null)
        {
            return null;
        }

        var after = wish.Decision is { } wanted
            ? new PlanEdit
            {
                Id = id,
                Decision = wanted,
                Reason = wish.Reason,
                Consent = wish.Reason == EditReason.Consent ? wish.Consent : null,
                Type = wish.Type ?? held?.Type,
                Start = held?.Start,
                End = held?.End,
                Box = held?.Box,
            }
            : null;
        return new EditDiff(id, held?.Decision ?? machine, after?.Decision ?? machine, held, after);
    }

    private EditDiff? Adding(RequestedEdit wish)
    {
        if (wish.Decision is not { } decision || wish.Type is not { } type || !(IsSpan(wish) ^ IsBox(wish)))
        {
            return null;
        }

        var id = "m" + (added++).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var edit = new PlanEdit
        {
            Id = id,
            Decision = decision,
            Reason = wish.Reason,
            Type = type,
            Start = wish.Start,
            End = wish.End,
            Box = wish.Box,
        };
        return new EditDiff(id, null, decision, null, edit);
    }

    private bool IsSpan(RequestedEdit wish) =>
        wish is { Start: { } start, End: { } end } && start >= 0 && start < end && end <= analysis.TextLength;

    private bool IsBox(RequestedEdit wish) =>
        wish.Box is { } box
        && analysis.Pages.FirstOrDefault(page => page.Number == box.Page) is { } page
        && box.X0 >= -Tolerance && box.Y0 >= -Tolerance && box.X0 < box.X1 && box.Y0 < box.Y1
        && box.X1 <= page.Width + Tolerance && box.Y1 <= page.Height + Tolerance;
}
