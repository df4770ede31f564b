using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>The objects of one object stream (ISO 32000-1, 7.5.7).</summary>
internal sealed class ObjectStream(byte[] data, IReadOnlyList<(int Number, int Offset)> members)
{
    private const int MaxMembers = 1_000_000;

    private long budget = (1024L * 1024) + (4L * data.Length);

    /// <summary>The value at an index if it has the number asked for, else the member with that number, else null.</summary>
    public PdfValue? Find(int number, int index)
    {
        if (index >= members.Count || index < 0 || members[index].Number != number)
        {
            index = IndexOf(number);
        }

        if (index < 0 || members[index].Offset < 0 || members[index].Offset >= data.Length || budget < 0)
        {
            return null;
        }

        var lexer = new Lexer(data, members[index].Offset, data.Length);
        var value = new ObjectParser(lexer).Parse();
        budget -= lexer.Position - members[index].Offset;
        return value is PdfKeyword ? null : value;
    }

    public static ObjectStream Read(PdfDictionary dictionary, byte[] data) => new(data, ReadHeader(dictionary, data));

    public static IReadOnlyList<(int Number, int Offset)> ReadHeader(PdfDictionary dictionary, byte[] data)
    {
        var first = (dictionary.Find("First") as PdfNumber)?.ToInt() ?? 0;
        var count = Math.Min((dictionary.Find("N") as PdfNumber)?.ToInt() ?? 0, MaxMembers);
        var members = new List<(int, int)>();
        var lexer = new Lexer(data, 0, data.Length);
        for (var index = 0; index < count && lexer.Next() == TokenKind.Number; index++)
        {
            var number = new PdfNumber(lexer.Number, true).ToInt();
            if (lexer.Next() != TokenKind.Number)
            {
                break;
            }

            var offset = new PdfNumber(lexer.Number, true).ToLong() + first;
            members.Add((number, offset > int.MaxValue || offset < 0 ? -1 : (int)offset));
        }

        return members;
    }

    private int IndexOf(int number)
    {
        for (var index = 0; index < members.Count; index++)
        {
            if (members[index].Number == number)
            {
                return index;
            }
        }

        return -1;
    }
}
