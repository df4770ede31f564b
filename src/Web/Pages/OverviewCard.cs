namespace Clona.Web.Pages;

/// <summary>Something to do, with its number.</summary>
/// <param name="Path">Address of the list.</param>
/// <param name="TextKey">Key of its text.</param>
/// <param name="Count">How many.</param>
public sealed record OverviewCard(string Path, string TextKey, int Count);
