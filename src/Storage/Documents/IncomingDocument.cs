using Clona.Pipeline.Intake;

namespace Clona.Storage.Documents;

/// <summary>A document at the door, already told to be of a type that is taken.</summary>
/// <param name="File">Its bytes and the name it was handed in with.</param>
/// <param name="ProfileId">What it is, such as <c>registr-smluv</c>.</param>
/// <param name="Source">Door it came through.</param>
/// <param name="NotBefore">Earliest moment of the work; null for at once.</param>
public sealed record IncomingDocument(InputFile File, string ProfileId, DocumentSource Source, DateTimeOffset? NotBefore = null);
