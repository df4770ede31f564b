namespace Clona.Web.Health;

/// <summary>Answer of <c>/health/ready</c>.</summary>
/// <param name="Status"><c>ready</c> or <c>not-ready</c>.</param>
/// <param name="Checks">Every check with its verdict.</param>
public sealed record ReadinessAnswer(string Status, IReadOnlyDictionary<string, bool> Checks);
