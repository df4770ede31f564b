namespace Clona.Verifier.Reading.Fonts;

/// <summary>Table entries that all fonts of a document may unfold to together: short ranges can stand for many codes.</summary>
internal sealed class FontBudget
{
    private int entries = 20_000_000;

    /// <summary>False once too many entries were taken.</summary>
    public bool Take() => --entries >= 0;
}
