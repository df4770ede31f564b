using Clona.Pdf.Objects;

namespace Clona.Pdf.Content;

/// <summary>Which layers show on a screen in the document's default configuration (ISO 32000-2, 8.11.4.3).</summary>
/// <remarks>Visibility expressions are not evaluated: what has one counts as shown.</remarks>
internal sealed class OptionalContent
{
    private readonly HashSet<PdfObject> hidden = [];
    private readonly HashSet<PdfObject> shown = [];
    private readonly bool hiddenByDefault;
    private readonly IObjectSource source;

    /// <summary>Reads the configuration of <paramref name="catalog"/>.</summary>
    public OptionalContent(PdfDictionary catalog, IObjectSource source)
    {
        this.source = source;
        if (source.Resolve(catalog["OCProperties"]) is not PdfDictionary properties
            || source.Resolve(properties["D"]) is not PdfDictionary configuration)
        {
            return;
        }

        hiddenByDefault = configuration["BaseState"] is PdfName { Value: "OFF" };
        Add(hidden, configuration["OFF"]);
        Add(shown, configuration["ON"]);
        foreach (var usage in (source.Resolve(configuration["AS"]) as PdfArray ?? new PdfArray([])).Select(source.Resolve).OfType<PdfDictionary>())
        {
            ApplyUsage(usage);
        }
    }

    /// <summary>
    /// Whether what belongs to the group or membership dictionary <paramref name="membership"/> is not shown.
    /// </summary>
    public bool IsHidden(PdfObject? membership)
    {
        if (membership is null || source.Resolve(membership) is not PdfDictionary dictionary)
        {
            return false;
        }

        return dictionary["Type"] is PdfName { Value: "OCMD" }
            ? dictionary["VE"] is null && IsHiddenMembership(dictionary)
            : IsHiddenGroup(membership);
    }

    // What a reader does by itself when the document is opened: layers for print only are not shown.
    private void ApplyUsage(PdfDictionary usage)
    {
        if (source.Resolve(usage["Event"]) is not PdfName { Value: "View" }
            || source.Resolve(usage["Category"]) is not PdfArray categories
            || !categories.Any(category => source.Resolve(category) is PdfName { Value: "View" }))
        {
            return;
        }

        foreach (var group in source.Resolve(usage["OCGs"]) as PdfArray ?? new PdfArray([]))
        {
            var state = source.Resolve((source.Resolve((source.Resolve(group) as PdfDictionary)?["Usage"]) as PdfDictionary)?["View"]) as PdfDictionary;
            switch ((source.Resolve(state?["ViewState"]) as PdfName)?.Value)
            {
                case "OFF":
                    hidden.Add(group);
                    break;
                case "ON":
                    hidden.Remove(group);
                    shown.Add(group);
                    break;
            }
        }
    }

    private void Add(HashSet<PdfObject> groups, PdfObject? list)
    {
        foreach (var group in source.Resolve(list) as PdfArray ?? new PdfArray([]))
        {
            groups.Add(group);
        }
    }

    private bool IsHiddenMembership(PdfDictionary membership)
    {
        List<bool> states = [.. Groups(membership["OCGs"]).Select(IsHiddenGroup)];
        if (states.Count == 0)
        {
            return false;
        }

        return (membership["P"] as PdfName)?.Value switch
        {
            "AllOn" => states.Contains(true),
            "AnyOff" => !states.Contains(true),
            "AllOff" => states.Contains(false),
            _ => !states.Contains(false),
        };
    }

    private IEnumerable<PdfObject> Groups(PdfObject? value) => (value, source.Resolve(value)) switch
    {
        (_, PdfArray array) => array.Where(item => source.Resolve(item) is PdfDictionary),
        (not null, PdfDictionary) => [value],
        _ => [],
    };

    // A group is known by its reference: two groups may look alike.
    private bool IsHiddenGroup(PdfObject group) =>
        hidden.Contains(group)
            || (hiddenByDefault && !shown.Contains(group) && source.Resolve(group) is PdfDictionary { Count: > 0 });
}
