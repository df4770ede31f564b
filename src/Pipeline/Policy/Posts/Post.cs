namespace Clona.Pipeline.Policy.Posts;

/// <summary>One entry of a directory of posts.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Names">How the post is called; the beginning of a word is enough, case does not matter.</param>
/// <param name="Facing">Whether it deals with the public.</param>
/// <param name="Validity">Days on which the entry holds.</param>
public sealed record Post(string Id, IReadOnlyList<string> Names, PostFacing Facing, ValidityPeriod Validity);
