namespace Clona.Pdf.Tests.Canaries;

/// <summary>What has to be asked for so that a canary goes.</summary>
internal enum Way
{
    /// <summary>Nothing: the place never reaches an output, or is a layer or page part that no reader sees.</summary>
    Nothing,

    /// <summary>The text of the pages that reads as the canary, or as the sheet says, is planned for removal.</summary>
    Glyphs,

    /// <summary>Every picture of the pages is planned for removal.</summary>
    Images,

    /// <summary>An area of the first page is drawn.</summary>
    Area,
}
