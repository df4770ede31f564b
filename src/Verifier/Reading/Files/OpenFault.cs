namespace Clona.Verifier.Reading.Files;

/// <summary>Why a file cannot be read at all.</summary>
internal enum OpenFault
{
    None,
    NotPdf,
    NoCatalog,
    NeedsPassword,
    TooLarge,
}
