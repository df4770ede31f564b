namespace Clona.Pipeline.Persons;

/// <summary>A person, named by a place where the text means them; no label of a person outlives another reading of the document.</summary>
/// <param name="Start">Offset of the mention's first UTF-16 code unit in the document's text.</param>
/// <param name="Part">Which of those whom the mention means, from 0.</param>
public readonly record struct PersonPlace(int Start, int Part) : IComparable<PersonPlace>
{
    /// <inheritdoc/>
    public int CompareTo(PersonPlace other) => (Start, Part).CompareTo((other.Start, other.Part));
}
