namespace Clona.Verifier.Packages;

/// <summary>Values that attributes of the format have: they stand in any document.</summary>
internal static class WordFormatWords
{
    /// <summary>The words.</summary>
    public const string All =
        "Objekt Styl Motiv Normal heading header footer Table Grid List Paragraph Title Subtitle Default character paragraph table numbering none auto clear"
        + " center left right both distribute single double dotted dashed thick wave bullet decimal lowerLetter upperLetter lowerRoman upperRoman ordinal"
        + " preserve nextPage continuous evenPage oddPage first even default portrait landscape page margin column text exact atLeast dxa pct nil"
        + " baseline superscript subscript black white yellow green cyan magenta blue red darkBlue darkRed accent dark light hyperlink background minor major"
        + " Relationships Target Type Override Extension ContentType image document styles settings theme font chart drawing"
        + " http schemas openxmlformats org officeDocument relationships microsoft com office word urn application vnd wordprocessingml drawingml package";
}
