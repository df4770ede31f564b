using System.Xml.Linq;

namespace Clona.Office.OpenText;

/// <summary>The settings that change how a document is laid out; all others (printers, views, authors, passwords) are left out.</summary>
internal static class LayoutSettings
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "AddExternalLeading", "AddFrameOffsets", "AddParaLineSpacingToTableCells", "AddParaSpacingToTableCells", "AddParaTableSpacing",
        "AddParaTableSpacingAtStart", "ApplyParagraphMarkFormatToNumbering", "BackgroundParaOverDrawings", "CharacterCompressionType", "ClipAsCharacterAnchoredWriterFlyFrames",
        "ClippedPictures", "CollapseEmptyCellPara", "ConsiderTextWrapOnObjPos", "ContinuousEndnotes", "DisableOffPagePositioning", "DoNotJustifyLinesWithManualBreak",
        "DoNotResetParaAttrsForNumFont", "EmptyDbFieldHidesPara", "FloattableNomargins", "FootnoteInColumnToPageEnd", "FrameAutowidthWithMorePara",
        "HeaderSpacingBelowLastPara", "HyphenateURLs", "IgnoreFirstLineIndentInNumbering", "IgnoreTabsAndBlanksForLineCalculation", "InvertBorderSpacing",
        "IsKernAsianPunctuation", "MathBaselineAlignment", "MsWordCompMinLineHeightByFly", "MsWordCompTrailingBlanks", "NoGapAfterNoteNumber", "OldNumbering",
        "OutlineLevelYieldsNumbering", "ParaLineSpacingShrinksFirstLine", "PropLineSpacingShrinksFirstLine", "ProtectForm", "SmallCapsPercentage66", "StylesNoDefault", "SubtractFlysAnchoredAtFlys",
        "SurroundTextWrapSmall", "TabAtLeftIndentForParagraphsInList", "TabOverMargin", "TabOverSpacing", "TabsRelativeToIndent", "TreatSingleColumnBreakAsPageBreak",
        "UnbreakableNumberings", "UnxForceZeroExtLeading", "UseFormerLineSpacing", "UseFormerObjectPositioning", "UseFormerTextWrapping", "UseOldNumbering",
        "UseOldPrinterMetrics", "UseVariableWidthNBSP", "WordLikeTrailingBlanks", "WrapAsCharFlysAtLineStart",
    };

    /// <summary>The settings of an output.</summary>
    public static XElement Of(XElement? settings) => new(
        Odf.Office + "document-settings",
        new XAttribute(XNamespace.Xmlns + "office", Odf.Office.NamespaceName),
        new XAttribute(XNamespace.Xmlns + "config", Odf.Config.NamespaceName),
        new XAttribute(Odf.Office + "version", Odf.Version),
        new XElement(
            Odf.Office + "settings",
            new XElement(
                Odf.Config + "config-item-set",
                new XAttribute(Odf.Config + "name", "ooo:configuration-settings"),
                (settings?.Descendants(Odf.Config + "config-item") ?? []).Where(IsKept).DistinctBy(NameOf, StringComparer.Ordinal).Select(item => new XElement(
                    Odf.Config + "config-item",
                    new XAttribute(Odf.Config + "name", NameOf(item)!),
                    new XAttribute(Odf.Config + "type", "boolean"),
                    item.Value)))));

    private static string? NameOf(XElement item) => item.Attribute(Odf.Config + "name")?.Value;

    private static bool IsKept(XElement item) =>
        Kept.Contains(NameOf(item) ?? string.Empty) && item.Attribute(Odf.Config + "type")?.Value == "boolean" && item.Value is "true" or "false";
}
