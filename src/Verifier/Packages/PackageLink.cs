namespace Clona.Verifier.Packages;

/// <summary>A link of a part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Its type.</param>
/// <param name="Target">Name of the part that it leads to; empty where it leads outside.</param>
internal sealed record PackageLink(string Id, string Type, string Target);
