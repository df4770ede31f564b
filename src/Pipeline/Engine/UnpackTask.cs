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
                new EngineAnswer { Unpacked = [.. files.Select(file => file.Name)] }, [.. files.Select(file => (ReadOnlyMemory<byte>)file.Content)]);
    }

    private static (IReadOnlyList<(string Name, byte[] Content)>? Files, PackageFault Fault) OfMail(MediaType type, ReadOnlyMemory<byte> content)
    {
        var (message, fault) = type == MediaType.Mail ? MailMessage.Read(content) : MailMessage.ReadStored(content);
        return (message?.Attachments, fault);
    }
}
