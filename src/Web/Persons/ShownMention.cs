using Clona.Pipeline.Persons;

namespace Clona.Web.Persons;

/// <summary>A mention with a few words around; it lives in one answer only.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="Page">Page it begins on, from 1.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="Text">The mention.</param>
/// <param name="After">What stands behind it.</param>
public sealed record ShownMention(int Start, int Page, string Before, string Text, string After)
{
    /// <summary>The persons whom it means beside the one it is shown with.</summary>
    public IReadOnlyList<ShownPerson> Others { get; init; } = [];

    /// <summary>Which of those whom it means is the one it is shown with.</summary>
    public int Part { get; init; }

    /// <summary>Whether the program took somebody else for possible.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>The place as forms send it.</summary>
    public string Value => PersonPlaces.Write(new PersonPlace(Start, Part));

    /// <summary>The place alone; the words are personal data.</summary>
    public override string ToString() => Start.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
