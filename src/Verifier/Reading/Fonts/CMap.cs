namespace Clona.Verifier.Reading.Fonts;

/// <summary>A character map: how strings split into codes, and what the codes stand for (ISO 32000-1, 9.7.5, 9.10.3).</summary>
internal sealed class CMap
{
    public List<CodeRange> CodeSpace { get; } = [];

    /// <summary>Unicode text by code, from <c>bfchar</c> and <c>bfrange</c>.</summary>
    public Dictionary<int, string> Unicode { get; } = [];

    /// <summary>Character identifiers by range of codes.</summary>
    public List<(int First, int Last, int Cid)> Cids { get; } = [];

    public bool IsVertical { get; set; }

    /// <summary>True when a limit cut the map off.</summary>
    public bool IsCut { get; set; }

    /// <summary>The map that the file says this one builds on, or null.</summary>
    public string? BaseName { get; set; }

    /// <summary>Lets another map answer for the codes that this one lacks.</summary>
    public void BuildOn(CMap other)
    {
        CodeSpace.AddRange(other.CodeSpace);
        Cids.AddRange(other.Cids);
    }

    public int Cid(int code)
    {
        foreach (var (first, last, cid) in Cids)
        {
            if (code >= first && code <= last)
            {
                return cid + code - first;
            }
        }

        return 0;
    }

    /// <summary>Length in bytes of the code at the start of a string that is not empty.</summary>
    public int CodeLength(ReadOnlySpan<byte> text)
    {
        for (var length = 1; length <= Math.Min(4, text.Length); length++)
        {
            foreach (var range in CodeSpace)
            {
                if (range.Length == length && range.Contains(text))
                {
                    return length;
                }
            }
        }

        return Math.Min(text.Length, CodeSpace.Min(range => range.Length));
    }
}
