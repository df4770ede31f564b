using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>The lines of a document with the headings that stand over each.</summary>
internal sealed class DocumentLines
{
    private const int LongestHeading = 16;
    private const int ShortestWord = 4;

    private readonly TokenizedText text;
    private readonly IReadOnlyList<TextLine> lines;
    private readonly bool[] holdsPerson;
    private readonly int[] heading;
    private readonly int[] section;

    /// <summary>Reads the lines of <paramref name="sheet"/>.</summary>
    public DocumentLines(RoleSheet sheet)
    {
        text = sheet.Text;
        lines = sheet.Structure.Lines;
        holdsPerson = new bool[lines.Count];
        heading = new int[lines.Count];
        section = new int[lines.Count];
        foreach (var mention in sheet.Mentions)
        {
            holdsPerson[LineOf(mention.Context.First)] = true;
        }

        var (near, top) = (-1, -1);
        for (var line = 0; line < lines.Count; line++)
        {
            heading[line] = near;
            section[line] = top;
            near = IsHeading(line) ? line : near;
            top = IsSection(line) ? line : top;
        }
    }

    /// <summary>Number of lines.</summary>
    public int Count => lines.Count;

    /// <summary>The line with this index.</summary>
    public TextLine this[int line] => lines[line];

    /// <summary>Index of the line that holds the token.</summary>
    public int LineOf(int token)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Index of the nearest heading above the line, or -1.</summary>
    public int HeadingOf(int line) => line < 0 ? -1 : heading[line];

    /// <summary>Index of the title of the article, item or appendix that the line belongs to, or -1.</summary>
    public int SectionOf(int line) => line < 0 ? -1 : section[line];

    /// <summary>Whether a person is named in the line.</summary>
    public bool HoldsPerson(int line) => holdsPerson[line];

    private bool IsHeading(int line)
    {
        var (first, end, blanks) = lines[line];
        if (text.IsMark(end - 1, ':'))
        {
            return HasWord(first, end);
        }

        var stands = line == 0 || blanks > 0 || IsNumbered(first) || text.IsMark(lines[line - 1].End - 1, '.');
        return stands && end - first <= LongestHeading && !holdsPerson[line] && !text.IsMark(end - 1, ',') && HasWord(first, end)
            && (!text.IsMark(end - 1, '.') || IsNumbered(first));
    }

    private bool IsSection(int line)
    {
        var (first, end, _) = lines[line];
        var isNamed = text.HasWord(first, "priloha") || text.HasWord(first, "clanek") || text.HasWord(first, "cl")
            || text.HasWord(first, "bod") || text.HasWord(first, "k");
        return (isNamed || IsNumbered(first)) && end - first <= 2 * LongestHeading && HasWord(first, end);
    }

    private bool IsNumbered(int first)
    {
        var token = text.Tokens[first];
        var isRoman = token.Shape is WordShape.Upper or WordShape.Initial && text.FoldedOf(token).IndexOfAnyExcept("ivx") < 0;
        return ((token.Kind == TokenKind.Number && token.Length <= 3) || isRoman) && (text.IsMark(first + 1, '.') || text.IsMark(first + 1, ')') || text.IsMark(first + 1, '/'));
    }

    private bool HasWord(int first, int end)
    {
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestWord })
            {
                return true;
            }
        }

        return false;
    }
}
