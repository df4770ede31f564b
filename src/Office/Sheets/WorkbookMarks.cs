using System.Buffers;
using System.Globalization;
using System.Xml.Linq;
using Clona.Office.Text;

namespace Clona.Office.Sheets;

/// <summary>Sets marks in the place of values in cells, names of sheets and headers.</summary>
internal static class WorkbookMarks
{
    // What programs let a sheet be called.
    private const int LongestName = 31;
    private static readonly SearchValues<char> Refused = SearchValues.Create(@"[]:*?/\");

    /// <summary>Replaces spans of <paramref name="text"/> in the sheets that it was read from.</summary>
    public static void Set(OfficeText text, IEnumerable<Replacement> replacements)
    {
        foreach (var (piece, cuts) in PieceCuts.Of(text.Pieces, replacements).ToList())
        {
            var kept = PieceCuts.Apply(text.Text[piece.Start..piece.End], cuts);
            switch (piece.Node)
            {
                case XText content:
                    content.Value = kept;
                    break;
                case XElement { Parent: { } cell }:
                    // A number of which something goes becomes text: its style could show what is left as another number.
                    CellContent.Write(cell, kept);
                    break;
                case XAttribute name:
                    name.Value = string.Empty;
                    break;
                default:
                    throw new InvalidOperationException("There is no text in such a node.");
            }
        }
    }

    /// <summary>Gives sheets whose name lost something, or would be refused by programs, a number; no two are called the same.</summary>
    public static void NameSheets(IReadOnlyList<CleanSheet> sheets)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < sheets.Count; index++)
        {
            var name = sheets[index].Name;
            var isSound = name.Value.Length is > 0 and <= LongestName && !name.Value.AsSpan().ContainsAny(Refused) && name.Value[0] != '\'' && name.Value[^1] != '\'';
            for (var number = index + 1; !isSound || !used.Add(name.Value); number++)
            {
                name.Value = string.Create(CultureInfo.InvariantCulture, $"List {number}");
                isSound = true;
            }
        }
    }
}
