using Clona.Verifier.Reading.Files;
using Clona.Verifier.Reading.Objects;

namespace Clona.Verifier.Checks;

/// <summary>Finds the row of the table for an object that may be of several kinds.</summary>
internal static class KindChooser
{
    /// <summary>The name of the row; the name given where there is only one.</summary>
    public static string Choose(PdfFile file, string kind, PdfValue value)
    {
        var dictionary = (value as PdfStream)?.Dictionary ?? value as PdfDictionary;
        return kind switch
        {
            "pagetree" => file.Name(dictionary?.Find("Type")) == "Page" ? "page" : "pages",
            "font" => Font(file.Name(dictionary?.Find("Subtype"))),
            "xobject" => file.Name(dictionary?.Find("Subtype")) == "Image" ? "image" : "form",
            "structkid" => file.Name(dictionary?.Find("Type")) == "MCR" ? "mcr" : "structelem",
            "mask" => "image",
            "pattern" => value is PdfStream ? "tiling" : "shadingpattern",
            "function" => value is PdfStream ? "functionstream" : "function",
            "shading" => value is PdfStream ? "shadingstream" : "shading",
            "encoding" => value is PdfStream ? "cmap" : "encoding",
            "silentform" => "form",
            "silentresources" => "resources",
            _ => kind,
        };
    }

    private static string Font(string? subtype) => subtype switch
    {
        "Type0" or "Type3" or "CIDFontType0" or "CIDFontType2" => "font:" + subtype,
        _ => "font:simple",
    };
}
