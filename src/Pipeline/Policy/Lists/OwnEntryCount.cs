namespace Clona.Pipeline.Policy.Lists;

/// <summary>How often an entry hits in sample texts.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="IsValid">Whether it holds today; others are not counted.</param>
/// <param name="Hits">Number of hits.</param>
/// <param name="Documents">Number of texts with a hit.</param>
public sealed record OwnEntryCount(OwnEntry Entry, bool IsValid, int Hits, int Documents);
