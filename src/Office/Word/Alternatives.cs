using System.Xml.Linq;
using Clona.Office.Packages;

namespace Clona.Office.Word;

/// <summary>Leaves one of several alternatives: the newer shape where its text can be read, else the older one.</summary>
/// <remarks>Both say the same thing twice, and the second would keep what was removed from the first.</remarks>
internal static class Alternatives
{
    private static readonly XNamespace[] Known = [Ns.Wps, Ns.Wpg, Ns.Wpc, Ns.W14, Ns.Wp14];

    /// <summary>Resolves all alternatives below <paramref name="root"/>.</summary>
    public static void Choose(XElement root, PartCensus census)
    {
        foreach (var alternative in root.Descendants(Ns.Mc + "AlternateContent").ToList())
        {
            if (alternative.Parent is not null)
            {
                Choose(alternative, alternative.Elements(Ns.Mc + "Choice").FirstOrDefault(IsReadable), census);
            }
        }
    }

    private static void Choose(XElement alternative, XElement? choice, PartCensus census)
    {
        census.Add("alternatives", alternative.Elements().Count() - 1);
        if (choice is null)
        {
            var older = alternative.Element(Ns.Mc + "Fallback")?.Elements().ToList() ?? [];
            older.ForEach(element => element.Remove());
            alternative.ReplaceWith(older);
            return;
        }

        alternative.Elements().Where(element => element != choice).ToList().ForEach(element => element.Remove());
        var prefixes = Requirements(choice).Select(space => Ns.Prefixes[space]);
        choice.ReplaceAttributes(new XAttribute("Requires", string.Join(' ', prefixes)));
    }

    private static bool IsReadable(XElement choice)
    {
        var required = Requirements(choice).ToList();
        return required.Count > 0 && required.TrueForAll(space => Known.Contains(space))
            && !choice.Descendants().Any(element => element.Name.LocalName == "contentPart");
    }

    private static IEnumerable<XNamespace> Requirements(XElement choice) =>
        ((string?)choice.Attribute("Requires") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(prefix => choice.GetNamespaceOfPrefix(prefix) ?? XNamespace.None);
}
