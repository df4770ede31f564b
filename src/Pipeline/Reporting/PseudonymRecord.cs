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
}
