using Clona.Pipeline.Persons;
using Clona.Storage.Accounts;
using Clona.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Clona.Storage.Persons;

/// <summary>The answers about the persons of one document that hold, oldest first; they outlive a new reading that finds the same text.</summary>
internal sealed class PersonAnswers(IReadOnlyList<PersonAnswerRow> rows)
{
    /// <summary>The answers.</summary>
    internal IReadOnlyList<PersonAnswer> Answers => [.. rows.Select(AnswerOf)];

    /// <summary>Those of the last change.</summary>
    internal IReadOnlyList<PersonAnswerRow> Last => [.. rows.Where(row => row.Change == rows[^1].Change)];

    /// <summary>What would be taken back; null where there is nothing.</summary>
    internal LastAnswer? Undoable => rows.Count == 0 ? null
        : new LastAnswer(Last[0].Kind, Last[0].Mention, Last.Count, new AccountId(Last[0].AccountId), Last[0].At);

    /// <summary>Reads them; the rows are tracked.</summary>
    internal static async Task<PersonAnswers> ReadAsync(ClonaContext context, DocumentRow document, CancellationToken cancellationToken)
    {
        var digest = document.TextSha256 ?? string.Empty;
        return new PersonAnswers(await context.PersonAnswers
            .Where(row => row.DocumentId == document.Id && row.TextSha256 == digest && !row.IsUndone)
            .OrderBy(row => row.Number).ToListAsync(cancellationToken));
    }

    /// <summary>Takes back the answers in which one of these places stands, whoever gave them and in whatever change.</summary>
    /// <param name="starts">Offsets of mentions.</param>
    /// <returns>How many were taken back, by the number of their change.</returns>
    internal IReadOnlyList<KeyValuePair<int, int>> TakeBack(IReadOnlySet<int> starts)
    {
        var gone = rows.Where(row => starts.Contains(row.Mention) || IsIn(starts, row.WhomStart) || IsIn(starts, row.AndWhomStart)).ToList();
        gone.ForEach(row => row.IsUndone = true);
        return [.. gone.CountBy(row => row.Change)];
    }

    /// <summary>The mentions about which an answer says that they mean whoever stands at one of these places.</summary>
    /// <param name="starts">Offsets of mentions.</param>
    internal IEnumerable<int> MentionsResting(IReadOnlySet<int> starts) => rows
        .Where(row => row.Kind is not (PersonAnswerKind.One or PersonAnswerKind.Two) && (IsIn(starts, row.WhomStart) || IsIn(starts, row.AndWhomStart)))
        .Select(row => row.Mention);

    private static bool IsIn(IReadOnlySet<int> starts, int? start) => start is { } there && starts.Contains(there);

    private static PersonAnswer AnswerOf(PersonAnswerRow row) =>
        new(row.Kind, row.Mention, PlaceOf(row.WhomStart, row.WhomPart), PlaceOf(row.AndWhomStart, row.AndWhomPart)) { Part = row.Part };

    private static PersonPlace? PlaceOf(int? start, int? part) => start is { } there ? new PersonPlace(there, part ?? 0) : null;
}
