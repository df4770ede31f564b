using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>What stands behind the names that a contract gives its sides: whether its "objednatel" is an office, a firm or a person.</summary>
internal sealed class ContractBodies
{
    private const int ShortestName = 6;
    private const int LongestEnding = 3;
    private const int LineReach = 10;
    private const int LinesAbove = 3;
    private const int ReachAbove = 40;

    private readonly TokenizedText text;
    private readonly List<SideName> names = [];
    private readonly bool hasDoubtfulSide;

    /// <summary>Reads the sides of <paramref name="structure"/>; other documents than contracts have none.</summary>
    public ContractBodies(DocumentStructure structure)
    {
        text = structure.Tokens;
        if (structure.Kind != DocumentKind.Contract)
        {
            return;
        }

        foreach (var party in structure.Parties)
        {
            hasDoubtfulSide |= party.Kind is PartySectionKind.Unknown or PartySectionKind.Trader;
            if (party.Kind != PartySectionKind.Unknown)
            {
                Read(text.IndexAt(party.Span.Start), text.IndexAt(party.Span.End), party.Kind);
            }
        }
    }

    /// <summary>Whether any side has a name.</summary>
    public bool IsAny => names.Count > 0;

    /// <summary>What the side is that the word at <paramref name="index"/> names, or unknown.</summary>
    public PartySectionKind At(int index)
    {
        if (text.Tokens[index].Kind == TokenKind.Word && text.Tokens[index].Length >= ShortestName)
        {
            foreach (var name in names)
            {
                if ((!name.IsLabel || text.HasRole(index, WordRoles.PartyLabel)) && IsSameWord(text.FoldedOf(text.Tokens[index]), text.FoldedOf(text.Tokens[name.Index])))
                {
                    return name.Kind;
                }
            }
        }

        return PartySectionKind.Unknown;
    }

    /// <summary>What the side is that the line names before the mention ("za objednatele ve věcech technických: Eva Malá"), or unknown; an office only where the words
    /// leave no doubt that the person is on its side.</summary>
    public PartySectionKind NamedBefore(in MentionContext context)
    {
        for (var index = context.First - 1; IsAny && index >= Math.Max(context.Floor, context.First - LineReach) && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (text.IsMark(index, ';') || (text.IsMark(index, '.') && text.Tokens[index + 1].IsCapital))
            {
                return PartySectionKind.Unknown;
            }

            if (At(index) is var kind and not PartySectionKind.Unknown)
            {
                return kind != PartySectionKind.PublicBody || SideWords.IsOwner(text, index) ? kind : PartySectionKind.Unknown;
            }
        }

        return PartySectionKind.Unknown;
    }

    /// <summary>Whether nothing says that whoever sees to the matter at <paramref name="index"/> is of another side than an office: neither a label on the line or on the lines above
    /// nor, where there is none, a side in business or one that nothing is known of.</summary>
    public bool MayBeOffice(int index)
    {
        var lines = 0;
        for (var before = index - 1; before >= Math.Max(0, index - ReachAbove); before--)
        {
            lines += text.Tokens[before + 1].LinesBefore;
            if (lines > LinesAbove)
            {
                break;
            }

            if (text.HasRole(before, WordRoles.PartyLabel) || At(before) != PartySectionKind.Unknown)
            {
                return At(before) == PartySectionKind.PublicBody;
            }
        }

        return !hasDoubtfulSide;
    }

    private void Read(int first, int end, PartySectionKind kind)
    {
        if (SideWords.HasTwoLabels(text, first, end))
        {
            return;
        }

        for (var index = first; index < end; index++)
        {
            var isLabel = text.HasRole(index, WordRoles.PartyLabel);
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: >= ShortestName } && (isLabel || SideWords.IsAlias(text, index, first)) && At(index) == PartySectionKind.Unknown)
            {
                names.Add(new SideName(index, isLabel, kind));
            }
        }
    }

    // "objednatel", "objednatelem"; "objednávky" are none.
    private static bool IsSameWord(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        var common = word.CommonPrefixLength(name);
        return common >= Math.Min(word.Length, name.Length) - 1 && common >= Math.Max(word.Length, name.Length) - LongestEnding;
    }

    private readonly record struct SideName(int Index, bool IsLabel, PartySectionKind Kind);
}
