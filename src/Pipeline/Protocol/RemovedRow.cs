using System.Text.Json.Serialization;

namespace Clona.Pipeline.Protocol;

/// <summary>What was removed of one kind by one ground; counts and pages, never a value.</summary>
/// <param name="Kind">Kind of datum, or <c>trade-secret</c> and <c>security</c> where a person gave that reason.</param>
/// <param name="Name">Its Czech name.</param>
/// <param name="Count">How many places.</param>
/// <param name="Pages">Pages they stand on, rising.</param>
/// <param name="LegalGround">Law that the removal rests on.</param>
/// <param name="Waiting">How many of them still wait for a person.</param>
/// <param name="ByPeople">How many of them a person decided.</param>
public sealed record RemovedRow(
    string Kind, string Name, int Count, IReadOnlyList<int> Pages, string LegalGround, int Waiting, int ByPeople)
{
    /// <summary>Whether the reason is no protection of personal data: a trade secret, or security. Counted apart.</summary>
    [JsonPropertyOrder(1)]
    public required bool IsOtherReason { get; init; }
}
