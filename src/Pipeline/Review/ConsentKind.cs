namespace Clona.Pipeline.Review;

/// <summary>Who gave a consent.</summary>
public enum ConsentKind
{
    /// <summary>The person himself.</summary>
    Own,

    /// <summary>The legal representatives of a minor.</summary>
    ForMinor,
}
