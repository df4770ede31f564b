using System.Text;
using Clona.Pdf.Fonts.Encodings;

namespace Clona.Pdf.Fonts.CMaps;

/// <summary>Reads CMap files (Adobe Technical Notes 5014 and 5411); what is broken in them is left out.</summary>
internal sealed class CMapReader
{
    private const int MaximumEntries = 200_000;
    // Every code of a string is compared with every range; honest CMaps have fewer than ten.
    private const int MaximumCodespaces = 200;
    private const int MaximumTextBytes = 256;

    private readonly CMapLexer lexer;
    private readonly List<CodespaceRange> codespaces = [];
    private readonly List<CodeRangeMap.Range> cids = [];
    private readonly List<CodeRangeMap.Range> textRanges = [];
    private readonly List<string> texts = [];
    private bool? isVertical;
    private string? baseName;

    private CMapReader(ReadOnlyMemory<byte> data) => lexer = new CMapLexer(data);

    private bool IsFull => codespaces.Count + cids.Count + textRanges.Count >= MaximumEntries;

    /// <summary>What <paramref name="data"/>, the decoded bytes of a CMap stream, says.</summary>
    public static CMapProgram Read(ReadOnlyMemory<byte> data)
    {
        var reader = new CMapReader(data);
        reader.ReadAll();
        return new CMapProgram
        {
            Codespaces = reader.codespaces,
            Cids = reader.cids,
            TextRanges = reader.textRanges,
            Texts = reader.texts,
            IsVertical = reader.isVertical,
            BaseName = reader.baseName,
        };
    }

    private void ReadAll()
    {
        CMapToken beforeLast = default, last = default;
        for (var token = lexer.Next(); token.Kind != CMapTokenKind.End && !IsFull; token = lexer.Next())
        {
            if (token.Kind == CMapTokenKind.Operator)
            {
                Execute(token, beforeLast, last);
            }

            (beforeLast, last) = (last, token);
        }
    }

    private void Execute(CMapToken word, CMapToken beforeLast, CMapToken last)
    {
        if (word.Is("begincodespacerange"u8))
        {
            ReadEntries(AddCodespace, isRange: true);
        }
        else if (word.Is("begincidrange"u8) || word.Is("begincidchar"u8))
        {
            ReadEntries(AddCid, word.Is("begincidrange"u8));
        }
        else if (word.Is("beginbfrange"u8) || word.Is("beginbfchar"u8))
        {
            ReadEntries(AddText, word.Is("beginbfrange"u8));
        }
        else if (word.Is("usecmap"u8) && last.Kind == CMapTokenKind.Name)
        {
            baseName = last.Text;
        }
        else if (word.Is("def"u8) && beforeLast.Kind == CMapTokenKind.Name && beforeLast.Text == "WMode")
        {
            isVertical = last.Number == 1;
        }
    }

    private void ReadEntries(Func<CMapToken, CMapToken, bool> add, bool isRange)
    {
        while (!IsFull)
        {
            var low = lexer.Next();
            if (low.Kind is CMapTokenKind.Operator or CMapTokenKind.End)
            {
                return;
            }

            if (low.Kind != CMapTokenKind.String)
            {
                continue;
            }

            var high = isRange ? lexer.Next() : low;
            if (high.Kind != CMapTokenKind.String || !add(low, high))
            {
                return;
            }
        }
    }

    private bool AddCodespace(CMapToken low, CMapToken high)
    {
        if (low.Bytes.Length == high.Bytes.Length
            && low.Bytes.Length is >= 1 and <= 4
            && codespaces.Count < MaximumCodespaces)
        {
            codespaces.Add(new CodespaceRange(low.Bytes.Length, low.Code, high.Code));
        }

        return true;
    }

    private bool AddCid(CMapToken low, CMapToken high)
    {
        var cid = lexer.Next();
        if (cid.Kind == CMapTokenKind.Number && cid.Number >= 0 && low.Code <= high.Code)
        {
            cids.Add(new CodeRangeMap.Range(low.Code, high.Code, cid.Number));
        }

        return cid.Kind is not (CMapTokenKind.Operator or CMapTokenKind.End);
    }

    private bool AddText(CMapToken low, CMapToken high)
    {
        var target = lexer.Next();
        if (target.Kind == CMapTokenKind.ArrayStart)
        {
            return AddTextArray(low.Code);
        }

        var text = TextOf(target);
        if (text.Length > 0 && low.Code <= high.Code)
        {
            AddText(low.Code, high.Code, text);
        }

        return target.Kind is not (CMapTokenKind.Operator or CMapTokenKind.End);
    }

    private bool AddTextArray(uint code)
    {
        for (var token = lexer.Next(); !IsFull; token = lexer.Next(), code++)
        {
            if (token.Kind is CMapTokenKind.ArrayEnd or CMapTokenKind.Operator or CMapTokenKind.End)
            {
                return token.Kind == CMapTokenKind.ArrayEnd;
            }

            var text = TextOf(token);
            if (text.Length > 0)
            {
                AddText(code, code, text);
            }
        }

        return false;
    }

    private void AddText(uint low, uint high, string text)
    {
        textRanges.Add(new CodeRangeMap.Range(low, high, texts.Count));
        texts.Add(text);
    }

    private static string TextOf(CMapToken token) => token.Kind switch
    {
        CMapTokenKind.Name => GlyphNames.ToUnicode(token.Text) ?? string.Empty,
        CMapTokenKind.String when token.Bytes.Length == 1 => ((char)token.Bytes.Span[0]).ToString(),
        CMapTokenKind.String when token.Bytes.Length <= MaximumTextBytes =>
            Encoding.BigEndianUnicode.GetString(token.Bytes.Span[..(token.Bytes.Length & ~1)]),
        _ => string.Empty,
    };
}
