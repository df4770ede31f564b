namespace Clona.Verifier.Reading.Filters;

/// <summary>What went wrong while a stream was decoded.</summary>
internal enum DecodeFault
{
    None,

    /// <summary>The data broke off or contradicts its format; what came before is kept.</summary>
    Damaged,
    UnknownFilter,
    TooLarge,
}
