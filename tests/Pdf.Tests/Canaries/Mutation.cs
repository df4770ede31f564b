using Clona.Pdf.Writing;
using Clona.Verifier.Checks;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>A remover that is switched off, and who has to notice.</summary>
/// <param name="Place">Number of the place, 1 to 74.</param>
/// <param name="What">The sheet, as it calls itself.</param>
/// <param name="Remover">What is switched off.</param>
/// <param name="Check">The check that has to fail.</param>
internal sealed record Mutation(int Place, string What, Remover Remover, CheckId Check)
{
    /// <summary>At least one for each place that has a remover of its own.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new(1, "Tj", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(2, "members of Contents", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(3, "form", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(4, "form in a form in a form", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(5, "form on two pages", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(6, "pattern cell", Remover.SilentText, CheckId.V5Whitelist),
        new(7, "glyph procedure that shows text", Remover.SilentText, CheckId.V5Whitelist),
        new(8, "luminosity mask", Remover.SilentText, CheckId.V5Whitelist),
        new(9, "invisible text", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(10, "clipped away", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(11, "white", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(12, "outside the crop box", Remover.Unseen, CheckId.V3GlyphAlgebra),
        new(13, "under a black box", Remover.OldRedactions, CheckId.V3GlyphAlgebra),
        new(14, "letters as outlines", Remover.Areas, CheckId.V14DrawnAreas),
        new(15, "stroke of a pattern", Remover.Areas, CheckId.V14DrawnAreas),
        new(16, "inline picture", Remover.Images, CheckId.V9Images),
        new(17, "samples", Remover.Images, CheckId.V9Images),
        new(18, "soft mask", Remover.Images, CheckId.V9Images),
        new(19, "OPI", Remover.PartKeys, CheckId.V5Whitelist),
        new(20, "comment", Remover.JpegSegments, CheckId.V9Images),
        new(23, "metadata", Remover.PartKeys, CheckId.V5Whitelist),
        new(24, "one picture on two pages", Remover.Images, CheckId.V9Images),
        new(25, "hidden layer: marked content", Remover.Unseen, CheckId.V3GlyphAlgebra),
        new(26, "E", Remover.Rewriting, CheckId.V5Whitelist),
        new(27, "point with properties", Remover.Rewriting, CheckId.V5Whitelist),
        new(28, "metadata", Remover.PageKeys, CheckId.V5Whitelist),
        new(29, "name of a font", Remover.Rewriting, CheckId.V5Whitelist),
        new(29, "colourant", Remover.Colorants, CheckId.V5Whitelist),
        new(30, "comment", Remover.Rewriting, CheckId.V5Whitelist),
        new(31, "unknown operator", Remover.Rewriting, CheckId.V5Whitelist),
        new(32, "outline of a removed letter", Remover.Fonts, CheckId.V7Fonts),
        new(33, "code of a removed letter", Remover.Fonts, CheckId.V7Fonts),
        new(34, "width of a removed letter", Remover.Fonts, CheckId.V7Fonts),
        new(39, "accent over a removed letter", Remover.Duplicates, CheckId.V3GlyphAlgebra),
        new(40, "text", Remover.PageKeys, CheckId.V5Whitelist),
        new(41, "popup", Remover.PageKeys, CheckId.V5Whitelist),
        new(42, "looks for the mouse", Remover.PageKeys, CheckId.V5Whitelist),
        new(43, "address", Remover.PageKeys, CheckId.V5Whitelist),
        new(44, "name", Remover.PageKeys, CheckId.V5Whitelist),
        new(45, "data beside fields", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(46, "script", Remover.PageKeys, CheckId.V5Whitelist),
        new(47, "signer", Remover.PageKeys, CheckId.V5Whitelist),
        new(48, "security store", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(49, "look of a signature", Remover.Glyphs, CheckId.V3GlyphAlgebra),
        new(50, "attached file", Remover.PageKeys, CheckId.V5Whitelist),
        new(51, "Redact that was not applied", Remover.PageKeys, CheckId.V5Whitelist),
        new(52, "standard keys", Remover.Information, CheckId.V5Whitelist),
        new(53, "metadata", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(54, "bookmark", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(55, "names of places", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(56, "labels of pages", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(57, "threads", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(58, "attached file", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(59, "scripts", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(60, "template page", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(61, "ActualText", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(62, "maps of the tree", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(63, "name of a layer", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(64, "private data of the document", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(65, "output intents", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(65, "text of a colour profile", Remover.Profiles, CheckId.V5Whitelist),
        new(66, "key of the catalogue", Remover.CatalogueKeys, CheckId.V5Whitelist),
        new(66, "keys of a font", Remover.PartKeys, CheckId.V5Whitelist),
        new(67, "identifier", Remover.Identifier, CheckId.V6Bytes),
        new(67, "keys of the trailer", Remover.TrailerKeys, CheckId.V6Bytes),
        new(69, "object that nothing names", Remover.Reachability, CheckId.V6Bytes),
        new(71, "after the last row of a picture", Remover.Tails, CheckId.V9Images),
        new(71, "function with samples too many", Remover.Tails, CheckId.V5Whitelist),
        new(71, "palette too long", Remover.Tails, CheckId.V5Whitelist),
        new(72, "text layer over a scan", Remover.Areas, CheckId.V14DrawnAreas),
        new(73, "code as letters of a font", Remover.Areas, CheckId.V14DrawnAreas),
        new(74, "many times on a page", Remover.Glyphs, CheckId.V3GlyphAlgebra),
    ];
}
