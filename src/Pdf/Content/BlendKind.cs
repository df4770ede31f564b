namespace Clona.Pdf.Content;

/// <summary>How a colour is mixed with what it is painted over, as far as it says whether that can still be seen.</summary>
internal enum BlendKind
{
    /// <summary>The colour replaces what was there.</summary>
    Plain,

    /// <summary>The result is as dark as the darker of the two: dark colours hide, light ones do not.</summary>
    Darkening,

    /// <summary>Anything else.</summary>
    Other,
}
