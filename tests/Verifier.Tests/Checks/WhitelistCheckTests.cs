using Clona.Verifier.Checks;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests.Checks;

public sealed class WhitelistCheckTests
{
    [Theory]
    [InlineData("/Metadata 4 0 R")]
    [InlineData("/Names << >>")]
    [InlineData("/OpenAction [3 0 R /Fit]")]
    [InlineData("/AcroForm << /Fields [] >>")]
    [InlineData("/StructTreeRoot << /RoleMap << /Zdislav /P >> >>")]
    [InlineData("/Outlines << >>")]
    [InlineData("/X-Own (text)")]
    [InlineData("/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /Info (text) >>]")]
    public void Keys_of_the_catalog_that_are_not_permitted_are_found(string entry)
    {
        SamplePair.With(pair => pair.Output.Catalog = entry).Verify()
            .ShouldFail(CheckId.V5Whitelist, CheckReason.KeyNotPermitted);
    }

    [Theory]
    [InlineData("/Annots []")]
    [InlineData("/AA << >>")]
    [InlineData("/PieceInfo << >>")]
    [InlineData("/Thumb 4 0 R")]
    public void Keys_of_the_page_that_are_not_permitted_are_found(string entry)
    {
        SamplePair.With(pair => pair.Output.Page = entry).Verify()
            .ShouldFail(CheckId.V5Whitelist, CheckReason.KeyNotPermitted);
    }

    [Theory]
    [InlineData("/Producer (Another)", CheckReason.ValueNotPermitted)]
    [InlineData("/Producer (Clona) /Title (x)", CheckReason.KeyNotPermitted)]
    [InlineData("/Producer (Other) /Producer (Clona)", CheckReason.KeyRepeated)]
    public void Document_information_names_the_producer_only(string info, CheckReason reason)
    {
        SamplePair.With(pair => pair.Output.Info = info).Verify().ShouldFail(CheckId.V5Whitelist, reason);
    }

    [Theory]
    [InlineData("/P << /ActualText (Zdislav) >> BDC EMC", CheckReason.OperatorNotPermitted)]
    [InlineData("/Span BMC EMC", CheckReason.OperatorNotPermitted)]
    [InlineData("/P MP", CheckReason.OperatorNotPermitted)]
    [InlineData("BX EX", CheckReason.OperatorNotPermitted)]
    [InlineData("(text) 1 w", CheckReason.OperatorNotPermitted)]
    [InlineData("unknown", CheckReason.OperatorNotPermitted)]
    [InlineData("1 2 3", CheckReason.OperatorNotPermitted)]
    [InlineData("BI /W 1 /H 1 /BPC 8 /CS /G /Own (text) ID x EI", CheckReason.OperatorNotPermitted)]
    [InlineData("% text\nq Q", CheckReason.CommentInContent)]
    public void Content_that_is_not_permitted_is_found(string content, CheckReason reason)
    {
        SamplePair.With(pair => pair.Output.Content += " " + content).Verify().ShouldFail(CheckId.V5Whitelist, reason);
    }

    [Theory]
    [InlineData("/LZWDecode")]
    [InlineData("/ASCIIHexDecode")]
    [InlineData("[/FlateDecode /JPXDecode]")]
    public void Filters_that_are_not_permitted_are_found(string filter)
    {
        SamplePair.With(pair => pair.Output.More = writer =>
            $"/XObject << /X {writer.AddStream($"/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter {filter}", [0])} 0 R >>")
            .Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.FilterNotPermitted);
    }

    [Theory]
    [InlineData("/Pattern << /P {0} 0 R >>", "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>")]
    [InlineData("/ExtGState << /G << /SMask << /Type /Mask /S /Luminosity /G {0} 0 R >> >> >>", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]")]
    public void Text_in_patterns_and_soft_masks_is_found(string resources, string entries)
    {
        SamplePair.With(pair => pair.Output.More = writer => string.Format(
            System.Globalization.CultureInfo.InvariantCulture, resources, writer.AddFlate(entries, "BT (x) Tj ET")))
            .Verify().ShouldFail(CheckId.V5Whitelist, CheckReason.TextNotPermitted);
    }

    [Fact]
    public void Usual_resources_are_permitted()
    {
        SamplePair.With(pair =>
        {
            pair.Output.More = writer =>
            {
                var icc = writer.AddFlate("/N 3 /Alternate /DeviceRGB", new string((char)0, 132));
                var mask = writer.AddFlate("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x");
                var image = writer.AddFlate($"/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace [/ICCBased {icc} 0 R] /BitsPerComponent 8 /SMask {mask} 0 R", "xyz");
                return $"/XObject << /Im0 {image} 0 R >> /ColorSpace << /C0 [/Indexed /DeviceRGB 0 <112233>] /C1 [/Separation /Spot /DeviceCMYK << /FunctionType 2 /Domain [0 1] /N 1 >>] >>"
                    + " /Shading << /S0 << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> /Extend [true true] >> >>"
                    + " /ExtGState << /G0 << /Type /ExtGState /ca 0.5 /BM /Multiply /SMask /None >> >>";
            };
            pair.Output.Content += " q /G0 gs /C1 cs 0.5 scn 0 0 5 5 re f /S0 sh Q";
        }).Verify().Of(CheckId.V5Whitelist).Reason.ShouldBe(CheckReason.None);
    }
}
