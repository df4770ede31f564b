using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Intake;

/// <summary>Reads a file and says what it is; nothing in it is interpreted here.</summary>
public static class FileIntake
{
    // An extension is a promise: a file called .pdf that is something else was damaged or mistaken on its way.
    private static readonly string[] TextExtensions = ["", ".txt", ".text", ".md", ".markdown"];

    /// <summary>Takes in the file at <paramref name="path"/>.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="takesArchives">Whether the caller unpacks archives; else they are refused.</param>
    public static IntakeResult Read(string path, bool takesArchives = false)
    {
        try
        {
            return Judge(path, new FileInfo(path), takesArchives);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return IntakeResult.Refused(RefusalReason.UnreadableFile);
        }
    }

    private static IntakeResult Judge(string path, FileInfo info, bool takesArchives)
    {
        if (!info.Exists)
        {
            return IntakeResult.Refused(RefusalReason.UnreadableFile);
        }

        // Pipes and devices have no length, so they are refused here and never read.
        if (info.Length is 0 or > InputLimits.MostBytes)
        {
            return IntakeResult.Refused(info.Length == 0 ? RefusalReason.EmptyFile : RefusalReason.TooLarge);
        }

        var content = File.ReadAllBytes(path);
        return Judge(new InputFile(path, content, FileSniffer.Sniff(content)), takesArchives);
    }

    /// <summary>Judges a file that is in memory already.</summary>
    /// <param name="file">The file, with its type by content.</param>
    /// <param name="takesArchives">Whether the caller unpacks archives; else they are refused.</param>
    public static IntakeResult Judge(InputFile file, bool takesArchives = false)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Content.Length is 0 or > (int)InputLimits.MostBytes)
        {
            return IntakeResult.Refused(file.Content.Length == 0 ? RefusalReason.EmptyFile : RefusalReason.TooLarge);
        }

        if (OfficeFormats.IsNamedSo(file.Extension))
        {
            return OfficeFormats.Judge(file);
        }

        if (TextFormats.TypeOf(file.Extension) is { } type)
        {
            return TextFormats.Judge(file, type);
        }

        if (takesArchives && file is { Type: MediaType.Zip, Extension: ".zip" })
        {
            return IntakeResult.Accepted(file);
        }

        return IsWhatItsNameSays(file) ? IntakeResult.Accepted(file)
            : IntakeResult.Refused(file.Extension == ".pdf" ? RefusalReason.NotAPdf : RefusalReason.UnsupportedType);
    }

    private static bool IsWhatItsNameSays(InputFile file) => file.Type switch
    {
        MediaType.Pdf => true,
        MediaType.Png or MediaType.Jpeg or MediaType.Tiff => PictureFormats.IsNamedSo(file.Extension),
        MediaType.PlainText => TextExtensions.Contains(file.Extension, StringComparer.Ordinal),
        _ => false,
    };
}
