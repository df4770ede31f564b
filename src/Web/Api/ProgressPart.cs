namespace Clona.Web.Api;

/// <summary>How far the child is.</summary>
/// <param name="Stage">Wire name of the stage.</param>
/// <param name="Page">Pages that are done.</param>
/// <param name="Pages">All pages; 0 while not known.</param>
public sealed record ProgressPart(string Stage, int Page, int Pages);
