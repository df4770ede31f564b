using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Which lines of minutes stand below a heading of a discussion, where citizens speak.</summary>
internal sealed class DebateParts
{
    private const int LongestHeading = 12;
    private const int Opening = 4;

    private readonly bool[] isDebate;

    /// <summary>Reads the headings of <paramref name="structure"/>; only minutes have such parts.</summary>
    public DebateParts(DocumentStructure structure)
    {
        isDebate = new bool[structure.Lines.Count];
        var isOpen = false;
        for (var line = 0; structure.Kind == DocumentKind.Minutes && line < isDebate.Length; line++)
        {
            isOpen = After(structure, structure.Lines[line], isOpen);
            isDebate[line] = isOpen;
        }
    }

    /// <summary>Whether the line with this index stands in a discussion.</summary>
    public bool Holds(int line) => isDebate[line];

    private static bool After(DocumentStructure structure, TextLine line, bool isOpen)
    {
        var text = structure.Tokens;
        var end = line.End - line.First <= LongestHeading ? line.End : line.First + Opening;
        for (var index = line.First; index < end; index++)
        {
            if (text.Tokens[index] is not { Kind: TokenKind.Word, Length: > 2 })
            {
                continue;
            }

            var word = text.FoldedOf(text.Tokens[index]);
            if (word is "diskuse" or "diskuze" or "diskusi" or "rozprava" or "podnety" or "dotazy" or "interpelace" or "pripominky" or "ruzne" or "obcane" or "verejnost")
            {
                return true;
            }

            if (word is "bod" or "usneseni" or "hlasovani" && index == line.First)
            {
                return false;
            }
        }

        return isOpen;
    }
}
