using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>What stands behind the names that a contract gives its sides: whether its "objednatel" is an office, a firm or a person.</summary>
internal sealed class ContractBodies
{
    private const int StemLength = 6;
    private const int AliasReach = 4;
    private const int LineReach = 10;

    private readonly TokenizedText text;
    private readonly Dictionary<string, PartySectionKind> kinds = new(StringComparer.Ordinal);

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
            if (party.Kind != PartySectionKind.Unknown)
            {
                Read(text.IndexAt(party.Span.Start), text.IndexAt(party.Span.End), party.Kind);
            }
        }
    }

    /// <summary>Whether any side has a name.</summary>
    public bool IsAny => kinds.Count > 0;

    /// <summary>What the side is that the word at <paramref name="index"/> names, or unknown.</summary>
    public PartySectionKind At(int index) => text.Tokens[index].Kind == TokenKind.Word
        && kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(StemOf(index), out var kind) ? kind : PartySectionKind.Unknown;

    /// <summary>What the side is that the line names before the mention ("za objednatele ve věcech technických: Eva Malá"), or unknown.</summary>
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
                return kind;
            }
        }

        return PartySectionKind.Unknown;
    }

    private void Read(int first, int end, PartySectionKind kind)
    {
        var known = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var index = first; index < end; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > StemLength - 1 } && (text.HasRole(index, WordRoles.PartyLabel) || IsAlias(index, first)))
            {
                known.TryAdd(StemOf(index), kind);
            }
        }
    }

    // "(dále jen „středisko“)"
    private bool IsAlias(int index, int first)
    {
        for (var before = index - 1; before >= Math.Max(first, index - AliasReach); before--)
        {
            if (text.HasWord(before, "dale"))
            {
                return !text.HasWord(index, "spolecne");
            }
        }

        return false;
    }

    private ReadOnlySpan<char> StemOf(int index)
    {
        var word = text.FoldedOf(text.Tokens[index]);
        return word[..Math.Min(StemLength, word.Length)];
    }
}
