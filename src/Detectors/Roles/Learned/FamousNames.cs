using System.Collections.Frozen;
using System.Text;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Names of people after whom streets and schools are called and whose works are cited (<c>famous-names.tsv</c>).</summary>
internal static class FamousNames
{
    private const int KeyLength = 3;
    private const int LongestEnding = 4;

    // By the first letters of the family name: the beginnings of the given and of the family name.
    private static readonly FrozenDictionary<string, (string Given, string Family)[]>.AlternateLookup<ReadOnlySpan<char>> ByFamily =
        Rows().GroupBy(row => row.Family[..KeyLength], StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the mention gives such a name in full, or with an initial ("B. Němcové").</summary>
    public static bool Is(in MentionContext context)
    {
        var text = context.Text;
        var given = -1;
        for (var index = context.First; index < context.Next; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word || text.HasRole(index, WordRoles.TitleBefore))
            {
                continue;
            }

            if (given >= 0 && IsNamed(text.FoldedOf(text.Tokens[given]), text.FoldedOf(text.Tokens[index])))
            {
                return true;
            }

            given = given < 0 ? index : given;
        }

        return false;
    }

    /// <summary>Whether the mention names such a person as one is named who takes no part: in full, in the middle of a line, without a degree, without "pan" or a function
    /// before the name, without a signature behind it.</summary>
    public static bool IsNamed(in MentionContext context)
    {
        var text = context.Text;
        if (context.First == 0 || text.Tokens[context.First].LinesBefore > 0 || CueRole.HasCourtesy(context) || text.HasRole(context.First - 1, WordRoles.AnyFunction)
            || (text.HasWord(context.Next, "v") && text.IsMark(context.Next + 1, '.') && text.HasWord(context.Next + 2, "r")))
        {
            return false;
        }

        var (given, family) = (-1, -1);
        for (var index = context.First; index < context.Next; index++)
        {
            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                continue;
            }

            if (text.HasRole(index, WordRoles.TitleBefore))
            {
                if (text.FoldedOf(text.Tokens[index]) is not ("dr" or "prof"))
                {
                    return false;
                }

                continue;
            }

            (given, family) = given < 0 ? (index, family) : (given, index);
        }

        return family >= 0 && text.Tokens[given].Length > 1 && IsNamed(text.FoldedOf(text.Tokens[given]), text.FoldedOf(text.Tokens[family]), isStrict: true);
    }

    private static bool IsNamed(ReadOnlySpan<char> given, ReadOnlySpan<char> family, bool isStrict = false)
    {
        if (family.Length < KeyLength || !ByFamily.TryGetValue(family[..KeyLength], out var rows))
        {
            return false;
        }

        foreach (var row in rows)
        {
            var isGiven = given.Length == 1 ? row.Given[0] == given[0] : given.StartsWith(row.Given, StringComparison.Ordinal);
            if (isGiven && family.StartsWith(row.Family, StringComparison.Ordinal) && (isStrict ? IsEnding(family[row.Family.Length..]) : family.Length - row.Family.Length <= LongestEnding))
            {
                return true;
            }
        }

        return false;
    }

    // "Machač" is no form of "Mácha".
    private static bool IsEnding(ReadOnlySpan<char> rest) => rest is "" or "a" or "e" or "i" or "o" or "u" or "y" or "m" or "em" or "im" or "ym" or "um" or "ou" or "ovi"
        or "eho" or "emu" or "ych" or "ho" or "mu" or "ek" or "ka" or "ku" or "kem" or "kovi" or "sky" or "ska" or "ske" or "skou" or "skeho" or "skemu" or "skym" or "skem"
        or "cky" or "cka" or "cke" or "ckeho" or "ckemu" or "ckym" or "ec" or "ce" or "ci" or "cem" or "ni" or "niho" or "nimu";

    private static IEnumerable<(string Given, string Family)> Rows()
    {
        using var stream = typeof(FamousNames).Assembly.GetManifestResourceStream("famous-names.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
        return [.. lines.Select(line => line.Split('\t')).SelectMany(cells => cells[1].Split(' ').Select(family => (cells[0], family)))];
    }
}
