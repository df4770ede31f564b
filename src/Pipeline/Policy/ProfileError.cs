namespace Clona.Pipeline.Policy;

/// <summary>One thing that is wrong in a profile file.</summary>
/// <param name="Path">Place in the file, such as <c>$.rules[3].when.types[0]</c>.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Detail">The offending name or what is allowed; goes into the Czech text.</param>
public sealed record ProfileError(string Path, ProfileErrorKind Kind, string Detail = "");
