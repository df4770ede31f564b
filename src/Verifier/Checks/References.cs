using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Finds the objects that the trailer reaches.</summary>
internal static class References
{
    public static HashSet<int> Reachable(PdfFile file)
    {
        var reached = new HashSet<int>();
        var pending = new Stack<PdfValue>();
        pending.Push(file.Trailer);
        while (pending.TryPop(out var value))
        {
            switch (value)
            {
                case PdfReference reference when reached.Add(reference.Number):
                    pending.Push(file.Resolve(reference));
                    break;
                case PdfArray array:
                    PushAll(pending, array.Items);
                    break;
                case PdfDictionary dictionary:
                    PushAll(pending, dictionary.Entries.Values);
                    break;
                case PdfStream stream:
                    PushAll(pending, stream.Dictionary.Entries.Values);
                    break;
            }
        }

        return reached;
    }

    private static void PushAll(Stack<PdfValue> pending, IEnumerable<PdfValue> values)
    {
        foreach (var value in values)
        {
            if (value is PdfReference or PdfArray or PdfDictionary or PdfStream)
            {
                pending.Push(value);
            }
        }
    }
}
