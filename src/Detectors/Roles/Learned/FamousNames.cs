using System.Collections.Frozen;
using System.Text;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Names of people after whom streets and schools are called and whose works are cited (<c>famous-names.tsv</c>). Others bear most of them too, so they
/// are a sign for the weights and never a rule.</summary>
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

    private static bool IsNamed(ReadOnlySpan<char> given, ReadOnlySpan<char> family)
    {
        if (family.Length < KeyLength || !ByFamily.TryGetValue(family[..KeyLength], out var rows))
        {
            return false;
        }

        foreach (var row in rows)
        {
            var isGiven = given.Length == 1 ? row.Given[0] == given[0] : given.StartsWith(row.Given, StringComparison.Ordinal);
            if (isGiven && family.StartsWith(row.Family, StringComparison.Ordinal) && family.Length - row.Family.Length <= LongestEnding)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Given, string Family)> Rows()
    {
        using var stream = typeof(FamousNames).Assembly.GetManifestResourceStream("famous-names.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');
        return [.. lines.Select(line => line.Split('\t')).SelectMany(cells => cells[1].Split(' ').Select(family => (cells[0], family)))];
    }
}
