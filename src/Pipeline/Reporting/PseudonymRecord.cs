using Clona.Pipeline.Persons;

namespace Clona.Pipeline.Reporting;

/// <summary>How the pseudonyms of an output were made.</summary>
/// <param name="Style">What they look like.</param>
/// <param name="Mapping">What became of the mapping.</param>
/// <param name="Persons">How many persons got one.</param>
/// <param name="Nominative">Mentions whose case could not be told and that stand in the nominative.</param>
public sealed record PseudonymRecord(PseudonymStyle Style, PseudonymMapping Mapping, int Persons, int Nominative)
{
    /// <summary>Mentions that may mean several persons and therefore got nobody's pseudonym but the label of their kind.</summary>
    public int Nobody { get; init; }

    /// <summary>How often people said whom a mention means.</summary>
    public int Answered { get; init; }

    /// <summary>How often people said that two persons are one.</summary>
    public int Joined { get; init; }

    /// <summary>How often people said that two persons are two.</summary>
    public int Parted { get; init; }

    /// <summary>The record of an output that rests on these answers; those that said nothing about it are not among them.</summary>
    internal PseudonymRecord After(IReadOnlyList<PersonAnswer> answers) => this with
    {
        Answered = answers.Count(answer => answer.Kind is PersonAnswerKind.Means or PersonAnswerKind.MeansNew or PersonAnswerKind.MeansOne or PersonAnswerKind.MeansAlso),
        Joined = answers.Count(answer => answer.Kind == PersonAnswerKind.One),
        Parted = answers.Count(answer => answer.Kind == PersonAnswerKind.Two),
    };
}
