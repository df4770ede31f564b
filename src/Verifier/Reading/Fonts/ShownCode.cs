namespace Clona.Verifier.Reading.Fonts;

/// <summary>What a font says about one code.</summary>
/// <param name="Text">Its Unicode text; null when it is not known.</param>
/// <param name="Advance">How far it moves at font size 1.</param>
internal sealed record ShownCode(string? Text, double Advance)
{
    /// <summary>A code shown without a font.</summary>
    public static ShownCode Unknown { get; } = new(null, 0);
}
