using System.Text;
using System.Text.RegularExpressions;
using Clona.Pdf.Files;
using Clona.Pdf.Removal;
using Clona.Pdf.Tests.Oracles;
using Xunit.Abstractions;

namespace Clona.Pdf.Tests.Corpora;

/// <summary>The structure trees of foreign files as poppler reads them, before and after.</summary>
[Trait("Category", "Full")]
public sealed partial class StructureTests(ITestOutputHelper output)
{
    private const double SmallestShare = 0.99;
    private const int FewestFiles = 100;

    // What poppler does not take for a type of element is left out by it, and stays with us as one without a meaning.
    private const string UnknownToPoppler = "is wrong type";

    [CorporaFact]
    public void Types_and_texts_are_those_of_the_input_when_nothing_is_removed()
    {
        var (same, all) = (0, 0);
        foreach (var path in Directory.EnumerateFiles(CorporaFolder.Find()!, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (VerdictOn(path) is not { } isSame)
            {
                continue;
            }

            all++;
            if (isSame)
            {
                same++;
            }
            else
            {
                output.WriteLine("differs: " + path);
            }
        }

        output.WriteLine($"{same} of {all} trees read the same ({(double)same / all:P2})");
        all.ShouldBeGreaterThan(FewestFiles);
        ((double)same / all).ShouldBeGreaterThanOrEqualTo(SmallestShare);
    }

    // Null for files that are no comparison: without a tree, refused, a tree of which poppler leaves something out, content that goes.
    private static bool? VerdictOn(string path)
    {
        var bytes = File.ReadAllBytes(path);
        if (PdfFile.Open(bytes).File is not { } file || file.Catalogue["StructTreeRoot"] is null)
        {
            return null;
        }

        var before = Read(path);
        if (before.Lines.Count == 0 || before.Errors.Contains(UnknownToPoppler, StringComparison.Ordinal)
            || PdfRedaction.Rewrite(file, RemovalPlan.Empty) is not { Bytes: { } written, Removed.Count: 0 })
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("clona-structure-");
        var target = Path.Combine(folder.FullName, "output.pdf");
        File.WriteAllBytes(target, written.ToArray());
        var after = Read(target);
        folder.Delete(recursive: true);
        return before.NamesAnnotations ? IsWithin(before.Lines, after.Lines) : before.Lines.SequenceEqual(after.Lines, StringComparer.Ordinal);
    }

    // Looks of fields and annotations became content of their elements: the texts besides stand in their order.
    private static bool IsWithin(List<string> before, List<string> after)
    {
        var texts = before.Where(line => line[0] == '"').ToList();
        var next = 0;
        foreach (var line in after)
        {
            next += next < texts.Count && line == texts[next] ? 1 : 0;
        }

        return next == texts.Count;
    }

    private static (List<string> Lines, string Errors, bool NamesAnnotations) Read(string path)
    {
        var (text, errors) = Programs.RunWithErrors("/usr/bin/pdfinfo", ["-struct-text", path]);
        var lines = Encoding.UTF8.GetString(text).Split('\n').Select(line => line.Trim())
            .Where(line => line.Length > 0 && line[0] != '/' && !line.StartsWith("Object ", StringComparison.Ordinal));
        return (
            [.. lines.Select(line => Element().Match(line) is { Success: true } element ? element.Groups[1].Value : line)],
            errors,
            Encoding.UTF8.GetString(text).Contains(" Object ", StringComparison.Ordinal));
    }

    // Type, title, identifier, kind; the words of content stand in quotation marks.
    [GeneratedRegex("^([A-Z][A-Za-z0-9]*)( \"[^\"]*\"?)?( <[^>]*>)?( \"[^\"]*\")?( \\([a-z]+\\))?:?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Element();
}
