namespace Clona.Pipeline.Reporting;

/// <summary>Risk to the people in the document: the analysis's product A × P × V of three integers from 1 to 5.</summary>
/// <param name="Asset">Value of the asset: 1 officials and employees, 3 other people, 5 special categories, children, birth numbers.</param>
/// <param name="Probability">How often data are missed, on the analysis's scale.</param>
/// <param name="Vulnerability">1 (the threat cannot apply) to 5 (not protected at all).</param>
/// <param name="Score">Product, 1 to 125.</param>
/// <param name="Method">Czech words: whose method it is. The score after measures is our extension, not the analysis's.</param>
public sealed record RiskRow(int Asset, int Probability, int Vulnerability, int Score, string Method);
