namespace Clona.Pipeline.Policy.Grounds;

/// <summary>A law of the table: what it is called and when it is in force.</summary>
/// <param name="Number">Number in the collection of laws, such as <c>106/1999</c>.</param>
/// <param name="Name">Its name in Czech.</param>
/// <param name="Validity">Days on which it is in force.</param>
/// <param name="ReplacedBy">Number of the law that came in its place; empty where none did.</param>
public sealed record Law(string Number, string Name, ValidityPeriod Validity, string ReplacedBy);
