namespace Clona.Web.Pages;

/// <summary>An error of a form.</summary>
/// <param name="Field">Id of the field.</param>
/// <param name="Text">What is wrong and what to do, in Czech.</param>
public sealed record FormError(string Field, string Text);
