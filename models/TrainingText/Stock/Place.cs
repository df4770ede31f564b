namespace Clona.TrainingText.Stock;

/// <summary>A part of a municipality with its postal code.</summary>
/// <param name="PartName">Name of the part (village, district).</param>
/// <param name="Town">Name of the municipality.</param>
/// <param name="PostalCode">Five digits.</param>
/// <param name="District">Name of the district (okres).</param>
/// <param name="HasStreets">Whether houses there are told by streets.</param>
public sealed record Place(string PartName, string Town, string PostalCode, string District, bool HasStreets);
