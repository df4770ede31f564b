using System.Xml.Linq;

namespace Clona.Office.Sheets;

/// <summary>The texts that cells share by their numbers.</summary>
internal static class SharedTexts
{
    /// <summary>All texts in order; none where there is no such part.</summary>
    public static IReadOnlyList<string> Read(XElement? root) => [.. (root?.Elements(SheetNames.S + "si") ?? []).Select(TextOf)];

    /// <summary>The text of one item: its runs joined, without the reading aids of other scripts.</summary>
    public static string TextOf(XElement item) => string.Concat(
        item.Elements(SheetNames.S + "t").Concat(item.Elements(SheetNames.S + "r").Elements(SheetNames.S + "t")).Select(text => text.Value));
}
