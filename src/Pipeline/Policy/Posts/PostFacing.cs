namespace Clona.Pipeline.Policy.Posts;

/// <summary>Whether an official's post deals with the public (analysis, pages 68 and 92).</summary>
public enum PostFacing
{
    /// <summary>No post is named near the person, or the directory does not know it.</summary>
    Unknown,

    /// <summary>The post deals with the public; its holder's name and work contacts may stand on the web.</summary>
    PublicFacing,

    /// <summary>The post does not deal with the public, such as a driver's.</summary>
    Internal,
}
