namespace Clona.Verifier.Reading.Filters;

/// <summary>A stream after its filters.</summary>
/// <param name="Data">The bytes; still encoded by <paramref name="ImageFilter"/> where that is set.</param>
/// <param name="ImageFilter">The image filter that was left in place, null when none.</param>
/// <param name="Fault">What went wrong.</param>
/// <param name="Slack">Encoded bytes behind the end that the first Flate filter found: a place to hide data.</param>
internal sealed record DecodedStream(byte[] Data, string? ImageFilter, DecodeFault Fault, int Slack);
