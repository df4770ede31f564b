namespace Clona.Pipeline.Intake;

/// <summary>What documents of office programs are called on a disk.</summary>
public static class OfficeFormats
{
    /// <summary>The extension of outputs of that type, with its dot.</summary>
    public static string ExtensionOf(MediaType type) => type switch
    {
        MediaType.Word => ".docx",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
