using Clona.Detectors.Findings;
using Clona.Pipeline.Audit;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Reporting;
using Clona.Pipeline.Review;
using Clona.Storage.Cases;

namespace Clona.Storage.Persons;

/// <summary>Takes back the answers about mentions whose text a change of the review made another one.</summary>
/// <remarks>
/// An answer is stored with the place where a mention begins. What somebody adds there, takes away or gives the type of a person is other words than those that the answer
/// was about, so it is asked again, also where the change is undone.
/// </remarks>
internal static class AnswersOfEdits
{
    /// <summary>Takes them back inside a write, with an event for each change of answers.</summary>
    /// <param name="change">The write.</param>
    /// <param name="analysis">The analysis that was edited.</param>
    /// <param name="before">The edits before.</param>
    /// <param name="after">The edits that hold now.</param>
    /// <param name="cancellationToken">Ends it; nothing is stored then.</param>
    internal static async Task TakeBackAsync(
        DocumentCase change, AnalysisDocument analysis, IReadOnlyList<PlanEdit> before, IReadOnlyList<PlanEdit> after, CancellationToken cancellationToken)
    {
        var (old, now) = (TextsOf(analysis, before), TextsOf(analysis, after));
        old.SymmetricExceptWith(now);
        if (old.Count == 0)
        {
            return;
        }

        var answers = await PersonAnswers.ReadAsync(change.Context, change.Row, cancellationToken);
        foreach (var (number, count) in answers.TakeBack(Touched(analysis, answers, [.. old.Select(text => text.Start)])))
        {
            change.Note(AuditKinds.EntitiesUndone, builder => builder.Number("change", number).Number("answers", count));
        }
    }

    // Where an answer about a mention goes, an older one would hold again that somebody had taken for wrong, and a later one would say something else: all that was
    // said of the mention goes, too, and what rests on it.
    private static HashSet<int> Touched(AnalysisDocument analysis, PersonAnswers answers, HashSet<int> starts)
    {
        for (var touched = WithHalves(analysis, starts); ;)
        {
            var wider = WithHalves(analysis, [.. touched, .. answers.MentionsResting(touched)]);
            if (wider.Count == touched.Count)
            {
                return touched;
            }

            touched = wider;
        }
    }

    // Each text that people made a person's: by the edit, for another one over the same text is another question. What the program itself
    // found a person stays what it was.
    private static HashSet<(string Edit, int Start, int End)> TextsOf(AnalysisDocument analysis, IReadOnlyList<PlanEdit> edits)
    {
        var found = analysis.Detections.ToDictionary(row => row.Id, StringComparer.Ordinal);
        return
        [
            .. edits.Where(edit => edit is { Type: FindingType.Person, Box: null } && RowOf(found, edit)?.Type != FindingType.Person)
                .Select(edit => (edit.Id, Start: edit.Start ?? RowOf(found, edit)?.Start, End: edit.End ?? RowOf(found, edit)?.End))
                .Where(text => text is { Start: not null, End: not null })
                .Select(text => (text.Id, text.Start!.Value, text.End!.Value)),
        ];
    }

    private static ReportedDetection? RowOf(Dictionary<string, ReportedDetection> found, PlanEdit edit) => found.GetValueOrDefault(edit.Id);

    // Both halves of a name in two cells are answered together.
    private static HashSet<int> WithHalves(AnalysisDocument analysis, HashSet<int> starts)
    {
        var halves = PersonMention.Of(analysis).Where(mention => mention.Question?.Whole is not null).ToList();
        var wholes = halves.Where(mention => starts.Contains(mention.Start)).Select(mention => mention.Question!.Whole!.Value).ToHashSet();
        wholes.UnionWith(starts);
        return [.. wholes, .. halves.Where(mention => wholes.Contains(mention.Question!.Whole!.Value)).Select(mention => mention.Start)];
    }
}
