using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;

namespace Clona.Web.Persons;

/// <summary>A person as the document means them.</summary>
/// <param name="Number">Neutral name on this page: 1, 2 … by first appearance. Numbers, as pseudonyms are letters.</param>
/// <param name="Place">A place where the text means the person.</param>
/// <param name="Role">Role at the first mention that has one.</param>
/// <param name="Name">The mention with the most words that means this person alone, as it stands in the text.</param>
/// <param name="Mentions">How many of the mentions the output does not show.</param>
public sealed record ShownPerson(int Number, PersonPlace Place, PersonRole Role, string Name, int Mentions)
{
    /// <summary>The place as forms send it.</summary>
    public string Value => PersonPlaces.Write(Place);

    /// <summary>The number alone; the name is personal data.</summary>
    public override string ToString() => Number.ToString(CultureInfo.InvariantCulture);
}
