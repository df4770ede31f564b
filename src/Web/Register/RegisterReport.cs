using System.Globalization;
using System.Text;
using Clona.Storage.Sources;
using Clona.Web.Texts;

namespace Clona.Web.Register;

/// <summary>The report “what is out that should not be” as a file: contract, version, attachment and counts for each kind.</summary>
/// <remarks>No value, no name and no text of a document; numbers and words of closed lists only, so no cell can be a formula.</remarks>
public sealed class RegisterReport(SourceDesk desk, WebTexts texts)
{
    private const int Page = 500;

    /// <summary>Writes it as CSV: UTF-8 with a byte order mark, semicolons, one line for each kind that was found in an attachment.</summary>
    public async Task WriteAsync(Stream target, CancellationToken cancellationToken)
    {
        await using var writer = new StreamWriter(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)
        {
            NewLine = "\r\n",
        };
        await writer.WriteLineAsync(texts["register.csv-head"]);
        var skip = 0;
        IReadOnlyList<PublishedAttachment> rows;
        do
        {
            rows = await desk.PublishedAsync(skip, Page, isFoundOnly: false, cancellationToken);
            foreach (var line in rows.SelectMany(Lines))
            {
                await writer.WriteLineAsync(line.AsMemory(), cancellationToken);
            }

            skip += rows.Count;
        }
        while (rows.Count == Page);
    }

    private IEnumerable<string> Lines(PublishedAttachment row)
    {
        var (contract, version, attachment) = row.Place;
        var head = string.Create(
            CultureInfo.InvariantCulture, $"{contract};{version};{attachment};{RegisterWords.Verdict(row, texts)}");
        return row.IsChecked && row.Counts.Count > 0
            ? row.Counts.Select(count => string.Create(
                CultureInfo.InvariantCulture, $"{head};{RegisterWords.Kind(count)};{count.Redact};{count.Review}"))
            : [head + ";;;"];
    }
}
