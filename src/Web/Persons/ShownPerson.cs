using Clona.Detectors.Findings;
using Clona.Pipeline.Persons;

namespace Clona.Web.Persons;

/// <summary>A person as the document means them.</summary>
/// <param name="Letter">Neutral name on this page: A, B … by first appearance.</param>
/// <param name="Place">Where the person is named first.</param>
/// <param name="Role">Role at the first mention that has one.</param>
/// <param name="First">The first mention.</param>
/// <param name="Mentions">The mentions that the output does not show.</param>
/// <param name="Unsure">Those of them that may mean somebody else, as long as nobody has looked at them.</param>
public sealed record ShownPerson(
    string Letter, PersonPlace Place, PersonRole Role, ShownMention First, IReadOnlyList<ShownMention> Mentions, IReadOnlyList<ShownMention> Unsure)
{
    /// <summary>The place as forms send it.</summary>
    public string Value => PersonPlaces.Write(Place);

    /// <summary>The letter alone.</summary>
    public override string ToString() => Letter;
}
