using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>A learned model that says of every token whether it belongs to a person's name or to an address.</summary>
/// <remarks>Immutable and safe for use by several threads; the memory that it needs belongs to the caller. Never throws
/// on any text.</remarks>
internal interface ITagger
{
    /// <summary>Name and edition of the model, as they stand in reports.</summary>
    DetectorId Id { get; }

    /// <summary>How sure what the tagger says is.</summary>
    TagCalibration Calibration { get; }

    /// <summary>Labels every token of <paramref name="text"/> into <paramref name="tags"/>.</summary>
    void Tag(TokenizedText text, TagMemory tags);
}
