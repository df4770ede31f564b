using Clona.Verifier.Reading.Pages;

namespace Clona.Verifier.Reading.Content;

/// <summary>A rectangle that hides what was painted before it.</summary>
/// <param name="Box">Where, in default user space.</param>
/// <param name="Glyphs">How many glyphs of the page were shown before it.</param>
internal readonly record struct Cover(PageBox Box, int Glyphs);
