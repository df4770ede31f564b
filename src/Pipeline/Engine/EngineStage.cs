namespace Clona.Pipeline.Engine;

/// <summary>Steps of the journey that happen in the child.</summary>
public enum EngineStage
{
    /// <summary>Bytes to pages, glyphs and text.</summary>
    Reading,

    /// <summary>Text to findings and decisions.</summary>
    Detecting,

    /// <summary>Original and plan to the redacted document.</summary>
    Removing,

    /// <summary>The independent check of the output.</summary>
    Verifying,
}
