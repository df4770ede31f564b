namespace Clona.EndToEnd.Tests.Documents;

/// <summary>A sentence or table row with values that must not be published.</summary>
/// <param name="Article">Article of the contract it stands in.</param>
/// <param name="Html">The sentence; <c>{0}</c>, <c>{1}</c> … have been filled in.</param>
/// <param name="Values">The values in it.</param>
internal sealed record PlantedClause(int Article, string Html, IReadOnlyList<string> Values)
{
    public static PlantedClause Of(int article, string format, params string[] values) =>
        new(article, string.Format(System.Globalization.CultureInfo.InvariantCulture, format, values), values);
}
