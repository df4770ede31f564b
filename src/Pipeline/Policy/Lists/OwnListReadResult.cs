namespace Clona.Pipeline.Policy.Lists;

/// <summary>The office's own lists, and all that is wrong with their file.</summary>
/// <param name="Lists">The lists; missing if anything but an expired entry is wrong.</param>
/// <param name="Errors">Errors in the order of the file.</param>
public sealed record OwnListReadResult(OwnLists? Lists, IReadOnlyList<ProfileError> Errors);
