namespace Clona.Accuracy.Corpus;

/// <summary>A text, the profile its marks were decided for, and the marks.</summary>
/// <param name="Name">File name without its extension.</param>
/// <param name="Text">The text without marks, line ends as stored.</param>
/// <param name="Profile">Id of the profile, or null where the file names none.</param>
/// <param name="Spans">Marks in the order of the text.</param>
internal sealed record GoldDocument(string Name, string Text, string? Profile, IReadOnlyList<GoldSpan> Spans)
{
    /// <summary>Profile of a document that names none.</summary>
    public const string DefaultProfile = "registr-smluv";

    /// <summary>The same text, addressed by code points.</summary>
    public CodePointText CodePoints { get; } = new(Text);
}
