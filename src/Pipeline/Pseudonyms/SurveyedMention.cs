using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>A mention that is replaced, with the persons it stands for.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Text">The mention as written.</param>
/// <param name="Around">The words around it.</param>
/// <param name="Persons">Its persons, at least one, in the order of their names.</param>
/// <param name="IsCouple">Whether one name stands for two persons.</param>
internal sealed record SurveyedMention(
    PlannedFinding Finding, string Text, Neighbourhood Around, IReadOnlyList<PersonProfile> Persons, bool IsCouple)
{
    /// <summary>The id of the finding alone.</summary>
    public override string ToString() => Finding.Id;
}
