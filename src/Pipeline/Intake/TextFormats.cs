using System.Text;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Intake;

/// <summary>Web pages and mail messages: text with marks, told by the name, because their content may be any text.</summary>
internal static class TextFormats
{
    private static readonly byte[] Properties = Encoding.Unicode.GetBytes("__properties_version1.0");

    /// <summary>What a file with that extension (with its dot, lower case) says it is; null for others.</summary>
    public static MediaType? TypeOf(string extension) => extension switch
    {
        ".html" or ".htm" or ".xhtml" => MediaType.Html,
        ".eml" => MediaType.Mail,
        ".msg" => MediaType.OutlookMail,
        _ => null,
    };

    /// <summary>Judges a file that is called so: it may be written in older alphabets, but binary it is not.</summary>
    public static IntakeResult Judge(InputFile file, MediaType type) =>
        type == MediaType.OutlookMail ? JudgeStored(file)
        : file.Type is MediaType.PlainText or MediaType.Unknown && !file.Content.Span.Contains((byte)0)
            ? IntakeResult.Accepted(file with { Type = type })
            : IntakeResult.Refused(RefusalReason.Damaged);

    // The names of its streams stand in the clear; they tell it from other containers of that kind.
    private static IntakeResult JudgeStored(InputFile file) =>
        file.Type != MediaType.Ole ? IntakeResult.Refused(RefusalReason.Damaged)
        : file.Content.Span.IndexOf(Properties) >= 0 ? IntakeResult.Accepted(file with { Type = MediaType.OutlookMail })
        : IntakeResult.Refused(RefusalReason.UnsupportedType);
}
