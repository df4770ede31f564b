namespace Clona.Pdf.Filters;

/// <summary>How decoding strip by strip ended.</summary>
internal enum PourOutcome
{
    /// <summary>All is written.</summary>
    Done,

    /// <summary>The filters do not allow it, or the data is damaged: another way may read it.</summary>
    NotPossible,

    /// <summary>More came out than the limits allow: no way can read it.</summary>
    OverLimit,
}
