using Clona.Office.Mail;
using Clona.Office.Packages;
using Clona.Pipeline.Intake;
using Clona.Pipeline.Reading;

namespace Clona.Pipeline.Engine;

/// <summary>Gives out what an archive or a mail message holds; each file is judged by whoever asked, as if it had come by itself.</summary>
internal static class UnpackTask
{
    /// <summary>The files.</summary>
    public static EngineMessage Run(EngineRequest request, ReadOnlyMemory<byte> content)
    {
        var (files, fault) = OfficeFormats.IsMail(request.MediaType) ? OfMail(request.MediaType, content) : ArchiveFiles.Read(content);
        return files is null
            ? EngineHost.Message(EngineAnswer.Refused(PackageRefusals.ReasonOf(fault)))
            : EngineHost.Message(
                new EngineAnswer { Unpacked = [.. files.Select(EntryOf)] }, [.. files.Select(file => (ReadOnlyMemory<byte>)file.Content)]);
    }

    private static UnpackedEntry EntryOf(ArchiveFile file) =>
        new(file.Name, file.Fault == PackageFault.None ? null : PackageRefusals.ReasonOf(file.Fault));

    private static (IReadOnlyList<ArchiveFile>? Files, PackageFault Fault) OfMail(MediaType type, ReadOnlyMemory<byte> content)
    {
        var (message, fault) = type == MediaType.Mail ? MailMessage.Read(content) : MailMessage.ReadStored(content);
        return (message is null ? null : [.. message.Attachments.Select(file => new ArchiveFile(file.Name, file.Content))], fault);
    }
}
