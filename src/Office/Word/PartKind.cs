namespace Clona.Office.Word;

/// <summary>The kinds of parts that an output may have.</summary>
internal enum PartKind
{
    /// <summary>The document's body.</summary>
    Document,

    /// <summary>Styles.</summary>
    Styles,

    /// <summary>Numbering.</summary>
    Numbering,

    /// <summary>Settings, reduced to those that change the look.</summary>
    Settings,

    /// <summary>Names of fonts, without fonts.</summary>
    FontTable,

    /// <summary>Colours and fonts of the theme.</summary>
    Theme,

    /// <summary>A header.</summary>
    Header,

    /// <summary>A footer.</summary>
    Footer,

    /// <summary>Footnotes.</summary>
    Footnotes,

    /// <summary>Endnotes.</summary>
    Endnotes,

    /// <summary>A chart.</summary>
    Chart,

    /// <summary>SmartArt: its points.</summary>
    DiagramData,

    /// <summary>SmartArt: its layout.</summary>
    DiagramLayout,

    /// <summary>SmartArt: its style.</summary>
    DiagramQuickStyle,

    /// <summary>SmartArt: its colours.</summary>
    DiagramColors,

    /// <summary>SmartArt as drawn last.</summary>
    DiagramDrawing,

    /// <summary>A picture.</summary>
    Image,
}
