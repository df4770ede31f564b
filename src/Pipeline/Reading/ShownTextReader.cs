using Clona.Office.Hypertext;
using Clona.Office.Mail;
using Clona.Office.Text;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Intake;

namespace Clona.Pipeline.Reading;

/// <summary>Reads of web pages and mail messages the text that a person sees.</summary>
/// <param name="type">Which of them.</param>
internal sealed class ShownTextReader(MediaType type) : IPageReader
{
    /// <inheritdoc/>
    public ReadingResult Read(ReadOnlyMemory<byte> content, IProgress<EngineProgress> progress)
    {
        progress.Report(new EngineProgress(EngineStage.Reading, Page: 1, Pages: 1));
        if (type == MediaType.Html)
        {
            return Of(HtmlText.Of(Charsets.Decode(content.Span, HtmlCharset.Of(content.Span))), attachments: 0);
        }

        var (message, fault) = type == MediaType.Mail ? MailMessage.Read(content) : MailMessage.ReadStored(content);
        return message is null ? ReadingResult.Refused(PackageRefusals.ReasonOf(fault)) : Of(message.Text, message.Attachments.Count);
    }

    private ReadingResult Of(string text, int attachments) =>
        ReadingResult.Of(new ReadDocument(type, new DocumentText([new TextPage(Number: 1, text)]), Images: []) { Attachments = attachments });
}
