namespace Clona.Pipeline.Intake;

/// <summary>Internet media types (RFC 6838) of what the program reads.</summary>
public static class MediaTypeNames
{
    /// <summary>The type that a report names; <see cref="MediaType.Unknown"/> where it names another.</summary>
    public static MediaType TypeOf(string name) => Enum.GetValues<MediaType>().FirstOrDefault(type => Of(type) == name);

    /// <summary>The media type, <c>application/octet-stream</c> for what is not known.</summary>
    public static string Of(MediaType type) => type switch
    {
        MediaType.Pdf => "application/pdf",
        MediaType.PlainText => "text/plain",
        MediaType.Zip => "application/zip",
        MediaType.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        MediaType.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.Html => "text/html",
        MediaType.Mail => "message/rfc822",
        MediaType.OutlookMail => "application/vnd.ms-outlook",
        MediaType.OpenText => "application/vnd.oasis.opendocument.text",
        MediaType.OldWord => "application/msword",
        MediaType.Ole => "application/x-ole-storage",
        MediaType.RichText => "application/rtf",
        MediaType.Png => "image/png",
        MediaType.Jpeg => "image/jpeg",
        MediaType.Tiff => "image/tiff",
        MediaType.Image => "image/*",
        MediaType.Unknown => "application/octet-stream",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
