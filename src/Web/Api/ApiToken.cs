namespace Clona.Web.Api;

/// <summary>A personal access token as its owner sees it afterwards; the secret is not kept.</summary>
/// <param name="Id">Id within the account.</param>
/// <param name="Name">Name that the owner gave it.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ApiToken(string Id, string Name, DateTimeOffset CreatedAt);
