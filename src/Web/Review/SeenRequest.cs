namespace Clona.Web.Review;

/// <summary>Tells that a page was on the screen.</summary>
/// <param name="Page">Page from 1.</param>
public sealed record SeenRequest(int Page);
