using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Reading.Files;

/// <summary>Follows the chain of cross-reference tables and streams (ISO 32000-1, 7.5.4 and 7.5.8).</summary>
/// <remarks>False of <see cref="TryRead"/> means that the file has to be scanned for objects instead.</remarks>
internal sealed class XrefReader(byte[] data, int headerOffset)
{
    private const int MaxSections = 4_096;

    private readonly StreamDecoder decoder = new(data, StreamDecoder.MaxDecodedStructure);
    private readonly IndirectReader reader = new(data);
    private readonly XrefData result = new();
    private readonly HashSet<long> seen = [];
    private readonly Queue<long> pending = new();

    public XrefData Result => result;

    public bool TryRead()
    {
        if (!TryFindStart(out var start))
        {
            return false;
        }

        pending.Enqueue(start);
        while (pending.TryDequeue(out var offset))
        {
            if (seen.Add(offset) && (seen.Count > MaxSections || !ReadSection(offset)))
            {
                return false;
            }
        }

        return result.Trailer.ContainsKey("Root");
    }

    private bool TryFindStart(out long start)
    {
        start = 0;
        var tail = data.AsSpan(Math.Max(0, data.Length - 4_096));
        var index = tail.LastIndexOf("startxref"u8);
        if (index < 0)
        {
            return false;
        }

        var lexer = new Lexer(data, data.Length - tail.Length + index + 9, data.Length);
        var found = lexer.Next() == TokenKind.Number;
        start = found ? new PdfNumber(lexer.Number, true).ToLong() : 0;
        return found;
    }

    private bool ReadSection(long offset)
    {
        var position = offset + headerOffset;
        if (position < 0 || position >= data.Length)
        {
            return false;
        }

        var lexer = new Lexer(data, (int)position, data.Length);
        return lexer.Next() switch
        {
            TokenKind.Keyword when lexer.Keyword.Value == "xref" => ReadTable(lexer),
            TokenKind.Number => ReadStream((int)position),
            _ => false,
        };
    }

    private bool ReadTable(Lexer lexer)
    {
        while (true)
        {
            switch (lexer.Next())
            {
                case TokenKind.Number when ReadSubsection(lexer, new PdfNumber(lexer.Number, true).ToInt()):
                    continue;
                case TokenKind.Keyword when lexer.Keyword.Value == "trailer":
                    return ReadTrailer(lexer);
                default:
                    return false;
            }
        }
    }

    private bool ReadSubsection(Lexer lexer, int first)
    {
        if (lexer.Next() != TokenKind.Number)
        {
            return false;
        }

        var count = new PdfNumber(lexer.Number, true).ToInt();
        for (var index = 0; index < count; index++)
        {
            if (!ReadEntry(lexer, first + (long)index))
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadEntry(Lexer lexer, long number)
    {
        if (lexer.Next() != TokenKind.Number)
        {
            return false;
        }

        var offset = new PdfNumber(lexer.Number, true).ToLong();
        if (lexer.Next() != TokenKind.Number)
        {
            return false;
        }

        var generation = new PdfNumber(lexer.Number, true).ToInt();
        if (lexer.Next() != TokenKind.Keyword || number > XrefData.MaxObjectNumber)
        {
            return false;
        }

        AddEntry((int)number, offset + headerOffset, generation, lexer.Keyword.Value);
        return true;
    }

    private void AddEntry(int number, long offset, int generation, string kind)
    {
        if (kind == "n" && offset > 0 && offset < data.Length)
        {
            result.Add(number, new XrefEntry((int)offset, generation, false));
        }
        else
        {
            result.AddFree(number);
        }
    }

    private bool ReadTrailer(Lexer lexer)
    {
        if (new ObjectParser(lexer).Parse() is not PdfDictionary trailer)
        {
            return false;
        }

        result.AddTrailer(trailer);
        Follow(trailer, "XRefStm");
        Follow(trailer, "Prev");
        return true;
    }

    private void Follow(PdfDictionary trailer, string key)
    {
        if (trailer.Find(key) is PdfNumber offset)
        {
            pending.Enqueue(offset.ToLong());
        }
    }

    private bool ReadStream(int position)
    {
        var read = reader.ReadAt(position, null, null);
        if (read?.Value is not PdfStream stream || stream.Dictionary.Find("W") is not PdfArray widths)
        {
            return false;
        }

        var decoded = decoder.Decode(stream, value => value ?? PdfNull.Instance);
        if (!XrefStreamEntries.Read(stream.Dictionary, widths, decoded.Data, headerOffset, result))
        {
            return false;
        }

        result.AddTrailer(stream.Dictionary);
        Follow(stream.Dictionary, "Prev");
        return true;
    }
}
