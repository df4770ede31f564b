namespace Clona.Pdf.Tests.Canaries;

/// <summary>A file that holds one value, which no output may hold, at one place.</summary>
/// <param name="Number">Number of the canary, from 1; no two have the same.</param>
/// <param name="Sheet">The place.</param>
/// <param name="Spelling">How the value is written there.</param>
internal sealed record Canary(int Number, Sheet Sheet, Spelling Spelling)
{
    /// <summary>The value; the letters after the number are Czech where the spelling has them.</summary>
    public string Value => CanaryText.Word(Number) + CanaryText.NameIn(Spelling);

    /// <summary>The decimals that tell the canary where no letters can stand.</summary>
    public string Figure => CanaryText.Figure(Number);

    /// <summary>Short enough that half a value left behind is found too.</summary>
    public string[] Needles => Sheet.AllText.Contains("{X", StringComparison.Ordinal)
        ? [Figure]
        : [CanaryText.Word(Number)[4..]];

    /// <summary>The file.</summary>
    public byte[] ToPdf() => CanaryFile.Write(this);

    /// <inheritdoc/>
    public override string ToString() => $"{Number}: place {Sheet.Place}, {Sheet.What}, {Spelling}";
}
