namespace Clona.Verifier.Checks;

/// <summary>The checks of an output; the numbers are those of the engine's specification.</summary>
public enum CheckId
{
    /// <summary>Both files can be read and have the hashes that the claim names.</summary>
    V0Binding,

    /// <summary>No removed value stands anywhere in the output, in any encoding.</summary>
    V1DeepScan,

    /// <summary>Pages, their text and the marks are what the claim leads to expect.</summary>
    V2Text,

    /// <summary>Glyphs of the input minus removed ones equal the glyphs of the output, in order and place.</summary>
    V3GlyphAlgebra,

    /// <summary>Pixels outside the boxes are unchanged; made by oracles in CI only.</summary>
    V4Raster,

    /// <summary>Only permitted keys, types, filters and operators.</summary>
    V5Whitelist,

    /// <summary>One revision, exact cross-reference table, no gaps, nothing hidden behind data.</summary>
    V6Bytes,

    /// <summary>Character maps name no code that is not shown.</summary>
    V7Fonts,

    /// <summary>What the place of kept glyphs still tells about the width of removed names: measured, fails above a given limit.</summary>
    V8LeakMeter,

    /// <summary>Images: none too many, no metadata in them.</summary>
    V9Images,

    /// <summary>Detectors run again on the output; made by the pipeline.</summary>
    V10Redetection,

    /// <summary>Redacting the output again changes nothing; made in CI.</summary>
    V11Idempotence,

    /// <summary>
    /// Removers that are switched off are noticed: says something of a build, not of a document, and is made by its tests.
    /// </summary>
    V12Mutation,

    /// <summary>Other programs find nothing; made in CI.</summary>
    V13Oracles,

    /// <summary>Nothing of the original is left in the areas that a person drew; made where the claim names areas.</summary>
    V14DrawnAreas,

    /// <summary>No letter lies under a rectangle that hides it. The number before is that of office documents.</summary>
    V16OldFakes,
}
