namespace Clona.Pipeline.Policy;

/// <summary>A profile, or all that is wrong with its file.</summary>
/// <param name="Profile">The profile; <see langword="null"/> exactly if there are errors.</param>
/// <param name="Errors">Errors in the order of the file.</param>
public sealed record ProfileReadResult(Profile? Profile, IReadOnlyList<ProfileError> Errors);
