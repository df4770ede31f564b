using System.Text;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Lists the strings and names of a content stream that are not shown as text, and says whether text is shown.</summary>
internal static class ContentTexts
{
    /// <summary>What is shown is judged by the glyphs instead: its bytes mean something only through a font.</summary>
    public static IEnumerable<byte[]> Outside(byte[] content)
    {
        foreach (var (word, operands) in Operators(content))
        {
            foreach (var operand in operands)
            {
                if (operand is not PdfNumber && (!IsShow(word) || operand is not (PdfString or PdfArray)))
                {
                    foreach (var text in ObjectTexts.Of(operand))
                    {
                        yield return text;
                    }
                }
            }

            if (word.Length > 3)
            {
                yield return Encoding.Latin1.GetBytes(word);
            }
        }
    }

    public static bool ShowsText(byte[] content) => Operators(content).Any(row => IsShow(row.Word));

    private static bool IsShow(string word) => word is "Tj" or "TJ" or "'" or "\"";

    /// <summary>The operators with their operands, which are only good until the next one is asked for.</summary>
    private static IEnumerable<(string Word, List<PdfValue> Operands)> Operators(byte[] content)
    {
        var parser = new ObjectParser(new Lexer(content, 0, content.Length)) { AllowReferences = false };
        var operands = new List<PdfValue>();
        while (parser.Parse() is { } value)
        {
            if (value is PdfKeyword keyword)
            {
                yield return (keyword.Value, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(value);
            }
        }

        yield return ("", operands);
    }
}
