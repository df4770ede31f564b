using System.Text;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks.DeepScan;

/// <summary>Lists the strings, names and keys inside a value, without following references.</summary>
internal static class ObjectTexts
{
    public static IEnumerable<byte[]> Of(PdfValue root)
    {
        var pending = new Stack<PdfValue>();
        pending.Push(root);
        while (pending.TryPop(out var value))
        {
            switch (value)
            {
                case PdfString text:
                    yield return text.Bytes;
                    break;
                case PdfName name:
                    yield return Encoding.Latin1.GetBytes(name.Value);
                    break;
                case PdfKeyword word:
                    yield return Encoding.Latin1.GetBytes(word.Value);
                    break;
                case PdfArray array:
                    Push(pending, array.Items);
                    break;
                case PdfStream or PdfDictionary:
                    var dictionary = (value as PdfStream)?.Dictionary ?? (PdfDictionary)value;
                    Push(pending, dictionary.Entries.Values);
                    foreach (var key in dictionary.Entries.Keys)
                    {
                        yield return Encoding.Latin1.GetBytes(key);
                    }

                    break;
            }
        }
    }

    private static void Push(Stack<PdfValue> pending, IEnumerable<PdfValue> values)
    {
        foreach (var value in values)
        {
            pending.Push(value);
        }
    }
}
