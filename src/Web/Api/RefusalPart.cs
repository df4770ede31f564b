namespace Clona.Web.Api;

/// <summary>Why a document was refused or failed.</summary>
/// <param name="Code">Stable code, such as <c>needs-password</c>.</param>
/// <param name="What">Czech sentence: what happened.</param>
/// <param name="Remedy">Czech sentence: what to do.</param>
/// <param name="Page">Page it is about, from 1; 0 for the whole document.</param>
public sealed record RefusalPart(string Code, string What, string Remedy, int Page);
