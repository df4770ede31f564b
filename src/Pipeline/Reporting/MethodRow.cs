using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reporting;

/// <summary>Whether one output is anonymised or pseudonymised, by method and format: computed, never typed (G-06, G-07).</summary>
/// <param name="Name">Name of the output.</param>
/// <param name="MediaType">Its format.</param>
/// <param name="Result">Anonymised or pseudonymised.</param>
/// <param name="Technique">Czech sentence: what was done in this format.</param>
public sealed record MethodRow(string Name, string MediaType, OutputMethod Result, string Technique)
{
    /// <summary>The row of <paramref name="output"/> of a document that was worked on in <paramref name="mode"/>.</summary>
    /// <param name="output">The file.</param>
    /// <param name="mode">What stands in place of what was removed.</param>
    /// <param name="mapping">What became of the mapping of pseudonyms; null where there are none.</param>
    public static MethodRow Of(OutputRow output, RedactionMode mode, PseudonymMapping? mapping)
    {
        ArgumentNullException.ThrowIfNull(output);
        var result = mode == RedactionMode.Pseudonymize && mapping == PseudonymMapping.Vault
            ? OutputMethod.Pseudonymised
            : OutputMethod.Anonymised;
        return new MethodRow(output.Name, output.MediaType, result, MethodTexts.Of(output.MediaType, mode, mapping));
    }
}
