namespace Clona.Pipeline.Texts;

/// <summary>What is said about annexes that go as whole pages.</summary>
internal static class AnnexTexts
{
    /// <summary>The mark in place of the page.</summary>
    public static string Mark { get; } = TextResources.Single("marks", "qualification");

    /// <summary>Why the page was removed.</summary>
    public static string Reason { get; } = TextResources.Single("marks", "qualification-reason");
}
