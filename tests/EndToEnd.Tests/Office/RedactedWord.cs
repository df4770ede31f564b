using Clona.EndToEnd.Tests.Programs;

namespace Clona.EndToEnd.Tests.Office;

/// <summary>The word-processor document with its planted values, redacted once into its own folder; tests only read what lies there.</summary>
public sealed class RedactedWord : IDisposable
{
    public RedactedWord()
        : this(PlantedWord.Make())
    {
    }

    /// <summary>Redacts a document that was made before: a new one has another time in every part.</summary>
    internal RedactedWord(PlantedWord word)
    {
        Word = word;
        File.WriteAllBytes(Folder.File("smlouva.docx"), Word.Content);
        Result = Redact.Run("file", Folder.File("smlouva.docx"), "--out", Folder.Path);
    }

    internal TemporaryFolder Folder { get; } = new();

    internal PlantedWord Word { get; }

    internal ProgramResult Result { get; }

    public void Dispose() => Folder.Dispose();
}
