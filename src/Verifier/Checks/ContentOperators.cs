using System.Collections.Frozen;
using Clona.Verifier.Checks.Structure;
using Clona.Verifier.Reading.Content;
using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Filters;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Judges content streams: permitted operators with the operands they take, nothing else.</summary>
internal sealed class ContentOperators(Faults faults)
{
    private const int MaxNumber = 1_000_000;

    /// <summary>Operands: n number, s string, a array, / name, T the name of an element, A properties, R the name Artifact, * any number of operands.</summary>
    private const string Table =
        "q: Q: cm:nnnnnn w:n J:n j:n M:n d:an ri:/ i:n gs:/ m:nn l:nn c:nnnnnn v:nnnn y:nnnn h: re:nnnn S: s: f: F: f*:"
        + " B: B*: b: b*: n: W: W*: BT: ET: Tc:n Tw:n Tz:n TL:n Tf:/n Tr:n Ts:n Td:nn TD:nn Tm:nnnnnn T*: Tj:s TJ:a"
        + " ':s \":nns d0:nn d1:nnnnnn BDC:TA BMC:R EMC: CS:/ cs:/ SC:* SCN:* sc:* scn:* G:n g:n RG:nnn rg:nnn K:nnnn k:nnnn sh:/ Do:/";

    private static readonly FrozenDictionary<string, string> Operands = Table.Split(' ')
        .ToFrozenDictionary(row => row[..row.LastIndexOf(':')], row => row[(row.LastIndexOf(':') + 1)..], StringComparer.Ordinal);

    /// <summary>Words of the content language, which occur in every file.</summary>
    public static IEnumerable<string> Vocabulary => Operands.Keys;

    /// <param name="file">The output.</param>
    /// <param name="stream">The content stream.</param>
    /// <param name="isSilent">Whether no text may be shown in it.</param>
    public void Check(PdfFile file, PdfStream stream, bool isSilent)
    {
        var decoded = file.Decode(stream);
        if (decoded is not { Fault: DecodeFault.None, ImageFilter: null })
        {
            faults.Add(CheckReason.StreamNotDecodable);
            return;
        }

        var lexer = new Lexer(decoded.Data, 0, decoded.Data.Length);
        var parser = new ObjectParser(lexer) { AllowReferences = false };
        var operands = new List<PdfValue>();
        while (parser.Parse() is { } value)
        {
            if (value is not PdfKeyword keyword)
            {
                operands.Add(value);
                continue;
            }

            if (keyword.Value == "BI" && operands.Count == 0)
            {
                CheckInlineImage(file, lexer, parser);
            }
            else
            {
                CheckOperator(keyword.Value, operands, isSilent);
            }

            operands.Clear();
        }

        Require(operands.Count == 0);
        if (lexer.Comments > 0)
        {
            faults.Add(CheckReason.CommentInContent, null, lexer.Comments);
        }
    }

    private void CheckOperator(string word, List<PdfValue> operands, bool isSilent)
    {
        Require(Operands.TryGetValue(word, out var pattern) && Fits(operands, pattern));
        if (isSilent && word is "Tj" or "TJ" or "'" or "\"")
        {
            faults.Add(CheckReason.TextNotPermitted);
        }
    }

    private static bool Fits(List<PdfValue> operands, string pattern)
    {
        if (pattern == "*")
        {
            return operands.All(operand => operand is PdfNumber or PdfName);
        }

        if (operands.Count != pattern.Length || (pattern == "TA" && !FitsTag(operands)))
        {
            return false;
        }

        for (var index = 0; index < pattern.Length; index++)
        {
            if (!Fits(operands[index], pattern[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(PdfValue operand, char kind) => kind switch
    {
        'n' => operand is PdfNumber,
        's' => operand is PdfString,
        '/' => operand is PdfName,
        'T' => operand is PdfName type && StructureWords.IsType(type.Value),
        'R' => operand is PdfName { Value: "Artifact" },
        'A' => operand is PdfDictionary,
        _ => operand is PdfArray { Pieces: not null } || operand is PdfArray array && array.Items.All(item => item is PdfNumber or PdfString),
    };

    /// <summary>A number, and a replacement text where it is a span.</summary>
    private static bool FitsTag(List<PdfValue> operands) => operands is [PdfName type, PdfDictionary { HasRepeatedKeys: false, Entries.Count: > 0 } properties]
        && properties.Entries.All(entry => entry.Key switch
        {
            "MCID" => entry.Value is PdfNumber { IsInteger: true, Value: >= 0 and < MaxNumber },
            "ActualText" => entry.Value is PdfString && type.Value == "Span",
            _ => false,
        });

    private void CheckInlineImage(PdfFile file, Lexer lexer, ObjectParser parser)
    {
        var image = new InlineImage(file, PdfDictionary.Empty);
        var isWhole = image.Skip(lexer, parser);
        var row = PermittedKeys.Find("inline")!;
        Require(isWhole && image.Dictionary!.Entries.All(
            entry => row.Keys.TryGetValue(entry.Key, out var rule) && PlainValues.Fits(file, entry.Value, rule)));
    }

    private void Require(bool isPermitted)
    {
        if (!isPermitted)
        {
            faults.Add(CheckReason.OperatorNotPermitted);
        }
    }
}
