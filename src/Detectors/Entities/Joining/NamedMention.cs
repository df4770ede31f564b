namespace Clona.Detectors.Entities.Joining;

/// <summary>A mention about which a question is asked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Position among the mentions of the document.</param>
/// <param name="Marks">What stands beside it.</param>
/// <param name="Family">Whether it may be a plural.</param>
internal readonly record struct NamedMention(PersonName Name, int Index, PersonMarks Marks, FamilyReading Family);
