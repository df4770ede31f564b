namespace Clona.Pdf.Paper;

/// <summary>What a piece of a page is to assistive technology (ISO 32000-2, 14.8.4).</summary>
internal enum PaperTag
{
    /// <summary>Title of the document.</summary>
    H1,

    /// <summary>Heading of a part.</summary>
    H2,

    /// <summary>Paragraph.</summary>
    P,

    /// <summary>Table; holds rows.</summary>
    Table,

    /// <summary>Row; holds cells.</summary>
    TR,

    /// <summary>Head of a column.</summary>
    TH,

    /// <summary>Cell.</summary>
    TD,
}
