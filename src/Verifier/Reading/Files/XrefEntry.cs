namespace Clona.Verifier.Reading.Files;

/// <summary>Where an object lies: at an offset of the file, or at an index in an object stream.</summary>
/// <param name="Offset">Offset of <c>n g obj</c>, or the number of the object stream.</param>
/// <param name="Index">Generation, or the index within the object stream.</param>
/// <param name="IsCompressed">Whether it lies in an object stream.</param>
internal readonly record struct XrefEntry(int Offset, int Index, bool IsCompressed);
