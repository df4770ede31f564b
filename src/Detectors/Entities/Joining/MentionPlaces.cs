using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities.Joining;

/// <summary>Lines, blocks between empty lines, and lists of names in which mentions stand.</summary>
internal sealed class MentionPlaces
{
    private const int FewestInList = 3;
    private const int LongestDivider = 6;

    private readonly int[] lines;
    private readonly int[] blocks;
    private readonly int[] lists;

    /// <summary>The places of <paramref name="persons"/>.</summary>
    /// <param name="structure">The document.</param>
    /// <param name="persons">Mentions, ordered by start.</param>
    public MentionPlaces(DocumentStructure structure, IReadOnlyList<TextSpan> persons)
    {
        (lines, blocks, lists) = (new int[persons.Count], new int[persons.Count], new int[persons.Count]);
        var (line, block, first) = (0, 0, 0);
        for (var index = 0; index < persons.Count; index++)
        {
            var token = structure.Tokens.IndexAt(persons[index].Start);
            while (line < structure.Lines.Count && structure.Lines[line].End <= token)
            {
                line++;
                block += line < structure.Lines.Count && structure.Lines[line].BlankLinesBefore > 0 ? 1 : 0;
            }

            (lines[index], blocks[index]) = (line, block);
            first = index > 0 && IsDivider(structure.Tokens.View.AsSpan(persons[index - 1].End..Math.Max(persons[index - 1].End, persons[index].Start))) ? first : index;
            if (index - first + 1 == FewestInList)
            {
                lists.AsSpan(first..index).Fill(first + 1);
            }

            lists[index] = index - first + 1 >= FewestInList ? first + 1 : 0;
        }
    }

    /// <summary>Number of the line in which the mention stands.</summary>
    public int LineOf(int mention) => lines[mention];

    /// <summary>Number of the block in which it stands.</summary>
    public int BlockOf(int mention) => blocks[mention];

    /// <summary>Number of the list of three names or more in which it stands; 0 where it stands in none.</summary>
    public int ListOf(int mention) => lists[mention];

    private static bool IsDivider(ReadOnlySpan<char> between) => between.Length <= LongestDivider && between.Trim() is "," or ";" or "a" or "i" or "";
}
