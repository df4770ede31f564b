using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>Reads headers and footers of sheets: what is printed stays, codes that name files, folders, times and pictures go.</summary>
internal static class HeaderFooter
{
    private const string Section = "section";
    private static readonly string[] Kept = ["P", "N"];

    /// <summary>The sections of one header: each with its letter, and in it texts and the codes of page numbers.</summary>
    public static IReadOnlyList<XElement> Parse(string value)
    {
        var sections = new List<XElement> { NewSection('C') };
        for (var index = 0; index < value.Length; index++)
        {
            if (value[index] != '&' || index + 1 == value.Length)
            {
                Append(sections[^1], value[index]);
                continue;
            }

            index = TakeCode(value, index + 1, sections);
        }

        return [.. sections.Where(section => section.HasElements)];
    }

    /// <summary>The header again, from its sections.</summary>
    public static string Write(IEnumerable<XElement> sections) => string.Concat(sections.Select(section =>
        "&" + (string?)section.Attribute("at") + string.Concat(section.Elements().Select(item =>
            item.Name == "code" ? "&" + item.Value : item.Value.Replace("&", "&&", StringComparison.Ordinal)))));

    /// <summary>The texts of a section, in order.</summary>
    public static IEnumerable<XText> TextsOf(XElement section) => section.Elements("text").SelectMany(item => item.Nodes().OfType<XText>());

    private static int TakeCode(string value, int index, List<XElement> sections)
    {
        var letter = char.ToUpperInvariant(value[index]);
        if (letter is 'L' or 'C' or 'R')
        {
            sections.Add(NewSection(letter));
        }
        else if (letter == '&')
        {
            Append(sections[^1], '&');
        }
        else if (letter == '"')
        {
            return Math.Max(index, value.IndexOf('"', index + 1));
        }
        else if (letter == 'K')
        {
            return Math.Min(value.Length - 1, index + 6);
        }
        else if (char.IsAsciiDigit(letter))
        {
            while (index + 1 < value.Length && char.IsAsciiDigit(value[index + 1]))
            {
                index++;
            }
        }
        else if (Kept.Contains(letter.ToString(), StringComparer.Ordinal))
        {
            sections[^1].Add(new XElement("code", letter));
        }

        return index;
    }

    private static void Append(XElement section, char letter)
    {
        if (section.LastNode is XElement { Name.LocalName: "text" } last)
        {
            last.Value += letter;
        }
        else
        {
            section.Add(new XElement("text", letter.ToString()));
        }
    }

    private static XElement NewSection(char letter) => new(Section, new XAttribute("at", letter));
}
