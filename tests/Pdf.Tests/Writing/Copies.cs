using Clona.Pdf.Files;
using Clona.Pdf.Pages;
using Clona.Pdf.Writing;

namespace Clona.Pdf.Tests;

/// <summary>Output pages that show what the source pages show.</summary>
internal static class Copies
{
    public static OutputPage Of(PdfPage page, PdfFile file) => new()
    {
        Content = PageParts.ContentOf(page, file).Bytes,
        Resources = page.Resources,
        MediaBox = page.MediaBox,
        CropBox = page.CropBox,
        Rotate = page.Rotate,
        UserUnit = page.UserUnit,
        Group = page.Dictionary["Group"],
    };
}
