namespace Clona.Pdf.OldRedactions;

/// <summary>In which way an earlier editor hid content without removing it.</summary>
public enum OldRedactionKind
{
    /// <summary>A filled path over text.</summary>
    BoxOverText,

    /// <summary>A box of an annotation over text.</summary>
    AnnotationOverText,

    /// <summary>An image over text.</summary>
    PictureOverText,

    /// <summary>A box or an image over the text of nearly the whole page.</summary>
    PageOverText,

    /// <summary>Text in the colour of the box that it stands on.</summary>
    TextInBoxColour,

    /// <summary>A box over a part of an image.</summary>
    BoxOverPicture,

    /// <summary>A box over letters that are drawn as outlines.</summary>
    BoxOverDrawing,

    /// <summary>A mark for removal that nobody carried out: a Redact annotation, a dark highlight that only readers draw.</summary>
    UnappliedMark,

    /// <summary>Text outside the crop box.</summary>
    OutsidePage,

    /// <summary>Text in a layer that is not shown.</summary>
    HiddenLayer,
}
