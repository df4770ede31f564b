namespace Clona.Pdf.Writing;

/// <summary>What takes content out of a document. Tests switch one off to see that the verifier complains.</summary>
internal enum Remover
{
    /// <summary>Planned glyphs are cut out of what text operators show.</summary>
    Glyphs,

    /// <summary>Glyphs printed over removed ones go with them.</summary>
    Duplicates,

    /// <summary>What an earlier editor covered goes.</summary>
    OldRedactions,

    /// <summary>Hidden layers and what lies outside the page goes.</summary>
    Unseen,

    /// <summary>Planned pictures go.</summary>
    Images,

    /// <summary>Drawn areas are emptied.</summary>
    Areas,

    /// <summary>Pattern cells, soft masks and glyph procedures lose their text.</summary>
    SilentText,

    /// <summary>Content is written anew: no comments, marked content, unknown operators or names of the source.</summary>
    Rewriting,

    /// <summary>Annotations that print become page content.</summary>
    Flattening,

    /// <summary>The catalogue has only permitted keys.</summary>
    CatalogueKeys,

    /// <summary>Pages have only permitted keys.</summary>
    PageKeys,

    /// <summary>All other dictionaries have only permitted keys.</summary>
    PartKeys,

    /// <summary>The document information says nothing but who wrote the file.</summary>
    Information,

    /// <summary>The trailer has only permitted keys.</summary>
    TrailerKeys,

    /// <summary>The file identifier is a new one.</summary>
    Identifier,

    /// <summary>Inks have neutral names.</summary>
    Colorants,

    /// <summary>Coded pictures lose everything but the picture.</summary>
    PictureSegments,

    /// <summary>Colour profiles lose their texts.</summary>
    Profiles,

    /// <summary>Fonts keep only what is shown: outlines, widths, maps to Unicode, names.</summary>
    Fonts,

    /// <summary>Fonts have neutral names and programs say nothing of themselves; programs of tokens have no comments.</summary>
    FontTexts,

    /// <summary>Only objects that a page leads to are written.</summary>
    Reachability,

    /// <summary>Samples end where the last one ends.</summary>
    Tails,

    /// <summary>Elements of the structure tree say only what their glyphs say.</summary>
    StructureTexts,

    /// <summary>Elements have neutral names and standard types.</summary>
    StructureNames,

    /// <summary>Elements and the root of the tree have only permitted keys, attributes known owners and values.</summary>
    StructureKeys,
}
