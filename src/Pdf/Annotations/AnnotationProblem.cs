namespace Clona.Pdf.Annotations;

/// <summary>Why a document's annotations or forms cannot be made part of its pages.</summary>
public enum AnnotationProblem
{
    /// <summary>A form field has a value but its widget has no appearance that shows it.</summary>
    FormWithoutAppearance,

    /// <summary>The pages are only made by an XFA processor.</summary>
    Xfa,

    /// <summary>An annotation that would print has no appearance stream.</summary>
    AnnotationWithoutAppearance,
}
