using System.Text.RegularExpressions;
using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Leaves of fields what they show; only page numbers go on being counted.</summary>
/// <remarks>An instruction may name a file, a person, a server or a program (DDE); none of them is kept.</remarks>
internal sealed partial class Fields
{
    private readonly Stack<Field> open = new();
    private readonly List<XElement> dead = [];
    private readonly PartCensus census;

    private Fields(PartCensus census) => this.census = census;

    /// <summary>Reduces all fields below <paramref name="root"/>.</summary>
    public static void Reduce(XElement root, PartCensus census)
    {
        var fields = new Fields(census);
        foreach (var element in root.Descendants().Where(element => element.Parent?.Name == Ns.W + "r").ToList())
        {
            fields.Take(element);
        }

        // A field that is never closed shows nothing that could be relied on.
        foreach (var field in fields.open)
        {
            fields.dead.AddRange(field.Marks.Concat(field.Instructions));
        }

        fields.dead.ForEach(element => element.Remove());
        ReduceSimple(root, census);
        Tree.RemoveEmptyRuns(root);
    }

    private static void ReduceSimple(XElement root, PartCensus census)
    {
        foreach (var field in root.Descendants(Ns.W + "fldSimple").ToList())
        {
            census.Add("fields");
            if (CanonicalOf((string?)field.Attribute(Ns.W + "instr") ?? string.Empty) is { } instruction)
            {
                field.ReplaceAttributes(new XAttribute(Ns.W + "instr", instruction));
                field.Elements(Ns.W + "fldData").Remove();
            }
            else
            {
                field.Elements(Ns.W + "fldData").Remove();
                Tree.Unwrap(field);
            }
        }
    }

    private void Take(XElement element)
    {
        if (element.Name == Ns.W + "fldChar")
        {
            TakeMark(element, (string?)element.Attribute(Ns.W + "fldCharType"));
        }
        else if (element.Name == Ns.W + "instrText")
        {
            if (open.TryPeek(out var field) && !field.IsShowing)
            {
                field.Instructions.Add(element);
            }
            else
            {
                dead.Add(element);
            }
        }
        else if (element.Name != Ns.W + "rPr" && open.Any(field => !field.IsShowing))
        {
            dead.Add(element);
        }
    }

    private void TakeMark(XElement mark, string? type)
    {
        if (type == "begin")
        {
            open.Push(new Field(mark));
            return;
        }

        if (!open.TryPeek(out var field))
        {
            dead.Add(mark);
            return;
        }

        field.Marks.Add(mark);
        if (type == "separate")
        {
            field.IsShowing = true;
        }
        else if (type == "end")
        {
            open.Pop();
            Close(field);
        }
    }

    private void Close(Field field)
    {
        census.Add("fields");
        var instruction = string.Concat(field.Instructions.Select(element => element.Value));
        if (!open.Any(outer => !outer.IsShowing) && field.Instructions.Count > 0 && CanonicalOf(instruction) is { } canonical)
        {
            field.Instructions[0].SetValue($" {canonical} ");
            dead.AddRange(field.Instructions.Skip(1));
            field.Marks.ForEach(mark => mark.RemoveNodes());
            return;
        }

        if (FormState.Of(field.Marks[0]) is { } shown && !field.IsShowing)
        {
            field.Marks[0].AddBeforeSelf(new XElement(Ns.W + "t", shown));
        }

        dead.AddRange(field.Marks.Concat(field.Instructions));
    }

    private static string? CanonicalOf(string instruction) =>
        Counting().Match(instruction) is { Success: true } match ? match.Groups[1].Value.ToUpperInvariant() : null;

    [GeneratedRegex(@"^\s*(PAGE|NUMPAGES|SECTIONPAGES|SECTION)\s*(\\\*\s*[A-Za-z]+\s*)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Counting();

    /// <summary>A field that has begun.</summary>
    private sealed class Field(XElement begin)
    {
        public List<XElement> Marks { get; } = [begin];

        public List<XElement> Instructions { get; } = [];

        public bool IsShowing { get; set; }
    }
}
