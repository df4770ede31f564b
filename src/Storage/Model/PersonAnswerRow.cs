using Clona.Pipeline.Persons;

namespace Clona.Storage.Model;

/// <summary>One answer to the question who is who: places in the text, no name.</summary>
internal sealed class PersonAnswerRow
{
    public Guid DocumentId { get; set; }

    public int Number { get; set; }

    // What was answered at once is taken back at once.
    public int Change { get; set; }

    // The text it belongs to: places in another one mean nothing.
    public required string TextSha256 { get; set; }

    public PersonAnswerKind Kind { get; set; }

    public int Mention { get; set; }

    // Which of two names in the mention it is about.
    public int? Part { get; set; }

    public int? WhomStart { get; set; }

    public int? WhomPart { get; set; }

    public int? AndWhomStart { get; set; }

    public int? AndWhomPart { get; set; }

    public Guid AccountId { get; set; }

    public DateTimeOffset At { get; set; }

    public bool IsUndone { get; set; }
}
