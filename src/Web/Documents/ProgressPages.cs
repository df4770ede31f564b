namespace Clona.Web.Documents;

/// <summary>How far the child is.</summary>
/// <param name="Page">Pages that are done.</param>
/// <param name="Pages">All pages.</param>
/// <param name="Text">The same in Czech.</param>
public sealed record ProgressPages(int Page, int Pages, string Text);
