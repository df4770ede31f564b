using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clona.EndToEnd.Tests.Scans;

/// <summary>A marked text of the corpora as one printed page with a stamp, and its persons.</summary>
internal sealed partial class GoldPaper
{
    private const int MostLetters = 2_600;
    private const int LinesOfPage = 52;
    private const char EndInMark = '\u2028';

    private GoldPaper(string text, IReadOnlyList<(string Entity, string Mention)> persons) => (Text, Persons) = (text, persons);

    /// <summary>The text without marks.</summary>
    public string Text { get; }

    /// <summary>The mentions of persons with their entities.</summary>
    public IReadOnlyList<(string Entity, string Mention)> Persons { get; }

    /// <summary>The page as a browser prints it; a round stamp lies half over the end of the text.</summary>
    public string Html => $"""
        <!DOCTYPE html><html lang='cs'><meta charset='utf-8'><title>Listina</title>
        <body style='font: 10.5pt Liberation Serif; white-space: pre-wrap; margin: 0; position: relative'>{System.Net.WebUtility.HtmlEncode(Text)}<div
        style='position: absolute; right: 1cm; bottom: -1.5cm; width: 3.2cm; height: 3.2cm; border: 1mm solid #2438a0; border-radius: 50%; color: #2438a0;
        font: bold 8pt Liberation Sans; text-align: center; padding-top: 1.1cm; box-sizing: border-box; transform: rotate(-12deg); opacity: 0.7'>OBECNÍ ÚŘAD</div></body></html>
        """;

    /// <summary>The beginning of a marked text, as much as a page takes.</summary>
    /// <param name="number">Which of the folder, from 0.</param>
    public static GoldPaper Read(int number)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "Redaction.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Redaction.sln above the tests.");
        }

        return Read(Path.Join(folder, "models", "corpus", "dev-7", string.Create(CultureInfo.InvariantCulture, $"p{number + 1:D2}.txt")));
    }

    private static GoldPaper Read(string path)
    {
        var text = new StringBuilder();
        List<(string Entity, string Mention)> persons = [];
        foreach (var line in LinesOf(path).Take(LinesOfPage))
        {
            if (text.Length + line.Length > MostLetters)
            {
                break;
            }

            text.Append(Marks().Replace(line, mark => mark.Groups["text"].Value)).Append('\n');
            persons.AddRange(Marks().Matches(line).Where(mark => mark.Groups["type"].Value == "PERSON").Select(mark => (mark.Groups["entity"].Value, mark.Groups["text"].Value)));
        }

        return new(text.ToString(), persons);
    }

    // A mark that runs over the end of a line is one line with the next.
    private static IEnumerable<string> LinesOf(string path)
    {
        var marked = string.Join('\n', File.ReadLines(path).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)));
        return Marks().Replace(marked, mark => mark.Value.Replace('\n', EndInMark)).Split('\n').Select(line => line.Replace(EndInMark, '\n'));
    }

    [GeneratedRegex(@"⟦(?<type>[A-Z_]+)\|[^|⟧]*\|(?<entity>[^|⟧]*)\|[^|⟧]*\|(?<text>[^⟧]*)⟧", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();
}
