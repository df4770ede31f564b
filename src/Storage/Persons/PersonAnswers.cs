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

    private static PersonAnswer AnswerOf(PersonAnswerRow row) =>
        new(row.Kind, row.Mention, PlaceOf(row.WhomStart, row.WhomPart), PlaceOf(row.AndWhomStart, row.AndWhomPart)) { Part = row.Part };

    private static PersonPlace? PlaceOf(int? start, int? part) => start is { } there ? new PersonPlace(there, part ?? 0) : null;
}
