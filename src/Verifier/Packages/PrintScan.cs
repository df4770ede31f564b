using System.Text;
using Clona.Verifier.Checks;
using Clona.Verifier.Checks.DeepScan;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Packages;

/// <summary>Seeks values in a PDF: in what its pages show, in its strings and in its streams.</summary>
internal static class PrintScan
{
    /// <summary>The result for a PDF.</summary>
    public static CheckResult Run(byte[] pdf, PackageSecrets secrets)
    {
        if (OpenDocument.TryOpen(pdf) is not { IsComplete: true } document)
        {
            return CheckResult.Failed(CheckId.V1DeepScan, CheckReason.OutputUnreadable);
        }

        var faults = new Faults(CheckId.V1DeepScan);
        for (var page = 0; page < document.Contents.Count; page++)
        {
            if (secrets.StandsIn(Shown(document.Contents[page].Glyphs)))
            {
                faults.Add(CheckReason.SecretFound, page + 1);
            }
        }

        foreach (var number in document.File.ObjectNumbers)
        {
            var value = document.File.Resolve(new PdfReference(number, 0));
            var isFound = ObjectTexts.Of(value).Any(text => secrets.StandsIn(text))
                || (value is PdfStream stream && secrets.StandsIn(document.File.Decode(stream).Data));
            if (isFound)
            {
                faults.Add(CheckReason.SecretFound);
            }
        }

        return faults.ToResult();
    }

    private static string Shown(Reading.Content.Glyph[] glyphs)
    {
        var text = new StringBuilder();
        for (var index = 0; index < glyphs.Length; index++)
        {
            // A new line of the page is a gap between words, whether or not a blank was painted.
            if (index > 0 && Math.Abs(glyphs[index].Y - glyphs[index - 1].Y) > 1)
            {
                text.Append(' ');
            }

            text.Append(glyphs[index].Text);
        }

        return text.ToString();
    }
}
