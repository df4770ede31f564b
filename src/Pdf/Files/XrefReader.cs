using Clona.Pdf.Objects;
using Clona.Pdf.Parsing;

namespace Clona.Pdf.Files;

/// <summary>
/// Reads the cross-reference sections of a file, newest first, along the Prev chain (ISO 32000-2, 7.5.4 and 7.5.8).
/// </summary>
/// <remarks>Strict: the first thing out of order ends the reading, and the caller scans the file instead.</remarks>
internal sealed class XrefReader
{
    private const int MaxSections = 4096;
    private const int TailSearchedForStart = 2048;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly PdfLimits limits;
    private readonly IndirectObjectReader objects;
    private readonly XrefTable table = new();
    private readonly Queue<long> pending = new();
    private readonly HashSet<long> visited = [];

    private XrefReader(IndirectObjectReader objects, PdfLimits limits)
    {
        bytes = objects.Bytes;
        this.objects = objects;
        this.limits = limits;
    }

    /// <summary>The table, or null where it is missing or damaged.</summary>
    public static XrefTable? Read(IndirectObjectReader objects, PdfLimits limits)
    {
        var reader = new XrefReader(objects, limits);
        return reader.ReadChain() ? reader.table : null;
    }

    private bool ReadChain()
    {
        if (StartOfNewest() is not { } start)
        {
            return false;
        }

        pending.Enqueue(start);
        while (pending.TryDequeue(out var offset))
        {
            if (visited.Count < MaxSections && visited.Add(offset) && !ReadSection(offset))
            {
                return false;
            }
        }

        return table.Trailer["Root"] is PdfReference && table.Count <= limits.MaxObjects;
    }

    private long? StartOfNewest()
    {
        var tailStart = Math.Max(0, bytes.Length - TailSearchedForStart);
        var keyword = bytes.Span[tailStart..].LastIndexOf("startxref"u8);
        if (keyword < 0)
        {
            return null;
        }

        var token = new PdfLexer(bytes, tailStart + keyword + "startxref".Length).Next();
        return token.Kind == PdfTokenKind.Integer ? (long)token.Number : null;
    }

    private bool ReadSection(long offset)
    {
        if (offset < 0 || offset >= bytes.Length)
        {
            return false;
        }

        var lexer = new PdfLexer(bytes, (int)offset);
        var first = lexer.Next();
        table.Sections++;
        return IsWord(first, "xref"u8)
            ? ReadTable(lexer)
            : first.Kind == PdfTokenKind.Integer && ReadStream((int)offset);
    }

    private bool IsWord(PdfToken token, ReadOnlySpan<byte> word) =>
        token.Kind == PdfTokenKind.Keyword && bytes.Span[token.Start..token.End].SequenceEqual(word);

    private bool ReadTable(PdfLexer lexer)
    {
        while (true)
        {
            var first = lexer.Next();
            if (IsWord(first, "trailer"u8))
            {
                return ReadTrailer(lexer.Position);
            }

            var count = lexer.Next();
            if (first.Kind != PdfTokenKind.Integer || count.Kind != PdfTokenKind.Integer
                || !ReadEntries(lexer, first.Number, count.Number))
            {
                return false;
            }
        }
    }

    private bool ReadEntries(PdfLexer lexer, double first, double count)
    {
        if (first < 0 || count < 0 || first + count > limits.MaxObjects)
        {
            return false;
        }

        for (var number = (int)first; number < (int)(first + count); number++)
        {
            var offset = lexer.Next();
            if (IsWord(offset, "trailer"u8))
            {
                // A count that is too large is common; the keyword says where the entries really end.
                lexer.Position = offset.Start;
                return true;
            }

            var generation = lexer.Next();
            var kind = lexer.Next();
            if (offset.Kind != PdfTokenKind.Integer || generation.Kind != PdfTokenKind.Integer
                || kind.Kind != PdfTokenKind.Keyword)
            {
                return false;
            }

            var isUsed = IsWord(kind, "n"u8) && offset.Number > 0 && offset.Number < bytes.Length;
            table.AddOlder(
                number, isUsed ? new(XrefEntryKind.InFile, (int)offset.Number, (int)generation.Number) : default);
        }

        return true;
    }

    private bool ReadTrailer(int position)
    {
        if (objects.ReadDirect(position) is not PdfDictionary trailer)
        {
            return false;
        }

        KeepTrailer(trailer);
        if (trailer["XRefStm"] is PdfNumber hybrid)
        {
            // Objects that old readers must not see: listed behind this table, before any older section.
            visited.Add(hybrid.ToInt64());
            _ = hybrid.Value > 0 && hybrid.Value < bytes.Length && ReadStream(hybrid.ToInt32(), isHybridPart: true);
        }

        EnqueuePrevious(trailer);
        return true;
    }

    private bool ReadStream(int offset, bool isHybridPart = false)
    {
        if (objects.ReadAt(offset, decrypts: false)?.Value is not PdfStream stream
            || XrefStreamLayout.Of(stream, limits) is not { } layout
            || objects.Decoder.Decode(stream) is not { } decoded)
        {
            return false;
        }

        layout.AddTo(table, decoded.Span);
        if (!isHybridPart)
        {
            KeepTrailer(stream.Dictionary);
            EnqueuePrevious(stream.Dictionary);
        }

        return true;
    }

    private void KeepTrailer(PdfDictionary trailer)
    {
        if (table.Trailer.Count == 0)
        {
            table.Trailer = trailer;
        }
    }

    private void EnqueuePrevious(PdfDictionary trailer)
    {
        if (trailer["Prev"] is PdfNumber previous)
        {
            pending.Enqueue(previous.ToInt64());
        }
    }
}
