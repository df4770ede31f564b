namespace Clona.Pdf.Filters;

/// <summary>How a two-dimensional code places the next change (T.4, table 4).</summary>
internal enum FaxMode
{
    /// <summary>No code: an end mark, an extension, or damage.</summary>
    None,

    /// <summary>A run of the row above ends before this row changes.</summary>
    Pass,

    /// <summary>Two runs follow by their lengths.</summary>
    Horizontal,

    /// <summary>The change stands at most three pixels from one of the row above.</summary>
    Vertical,
}
