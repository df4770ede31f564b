namespace Clona.Pipeline.Persons;

/// <summary>One answer to the question who is who; it holds places only, no name.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Mention">Offset of the mention's first UTF-16 code unit; of the first person's where it is about two persons.</param>
/// <param name="Whom">The person meant, or the first of the two; null where nobody is named.</param>
/// <param name="AndWhom">The second person of a couple, or of the two; null where there is none.</param>
public sealed record PersonAnswer(PersonAnswerKind Kind, int Mention, PersonPlace? Whom, PersonPlace? AndWhom)
{
    /// <summary>Which of those whom the mention means it is about, from 0; null where it is about the whole mention.</summary>
    public int? Part { get; init; }

    /// <summary>Whether it names as many persons as its kind needs.</summary>
    public bool IsComplete => Kind switch
    {
        PersonAnswerKind.Means => Whom is not null && (Part is null || AndWhom is null),
        PersonAnswerKind.MeansNew or PersonAnswerKind.MeansAnother => Whom is null && AndWhom is null,
        PersonAnswerKind.MeansOne or PersonAnswerKind.MeansAlso => AndWhom is null && Part is null,
        _ => Whom is { } first && AndWhom is { } second && first != second,
    };
}
