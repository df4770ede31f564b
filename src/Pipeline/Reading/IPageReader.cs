using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Reading;

/// <summary>Reads one file format into text whose characters know where they stand.</summary>
public interface IPageReader
{
    /// <summary>Reads <paramref name="content"/>; a document that cannot be read completely is refused with a reason.</summary>
    ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress);
}
