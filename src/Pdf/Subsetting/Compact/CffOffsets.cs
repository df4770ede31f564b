namespace Clona.Pdf.Subsetting.Compact;

/// <summary>Where the parts of a written CFF program begin.</summary>
internal sealed class CffOffsets(int dictionaries)
{
    public int Charset { get; set; }

    public int Selectors { get; set; }

    public int Outlines { get; set; }

    public int Dictionaries { get; set; }

    /// <summary>The Private DICTs.</summary>
    public (int Size, int Start)[] Privates { get; } = new (int, int)[dictionaries];
}
