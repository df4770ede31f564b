using Clona.Pdf.Objects;

namespace Clona.Pdf.Files;

/// <summary>Walks objects without recursion.</summary>
internal static class ObjectGraph
{
    /// <summary>All dictionaries of an object, streams' included, without following references.</summary>
    public static IEnumerable<PdfDictionary> DictionariesIn(PdfObject value)
    {
        var pending = new Stack<PdfObject>([value]);
        while (pending.TryPop(out var next))
        {
            if (DictionaryOf(next) is { } dictionary)
            {
                yield return dictionary;
            }

            PushMembers(next, pending);
        }
    }

    /// <summary>The numbers of all objects that the trailer leads to.</summary>
    public static HashSet<int> Reachable(PdfFile file)
    {
        var reached = new HashSet<int>();
        var pending = new Stack<PdfObject>([file.Trailer]);
        while (pending.TryPop(out var next))
        {
            if (next is not PdfReference reference)
            {
                PushMembers(next, pending);
            }
            else if (reached.Add(reference.Number))
            {
                pending.Push(file.Resolve(reference));
            }
        }

        return reached;
    }

    private static PdfDictionary? DictionaryOf(PdfObject value) => value switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    private static void PushMembers(PdfObject value, Stack<PdfObject> pending)
    {
        foreach (var member in value is PdfArray array
            ? array
            : DictionaryOf(value)?.Entries.Select(entry => entry.Value) ?? [])
        {
            if (member is PdfArray or PdfDictionary or PdfStream or PdfReference)
            {
                pending.Push(member);
            }
        }
    }
}
