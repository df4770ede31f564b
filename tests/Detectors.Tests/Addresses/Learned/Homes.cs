using Clona.Detectors.Addresses.Learned;
using Clona.Detectors.Structure;
using Clona.Detectors.Tests.Lexicon;

namespace Clona.Detectors.Tests.Addresses.Learned;

/// <summary>Reads the places of a text as the engine does, by rules and tagger.</summary>
internal static class Homes
{
    /// <summary>The engine with all that is shipped.</summary>
    public static DetectionEngine Engine { get; } = new(
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "lexicon", "clona-lexicon.bin")),
        File.ReadAllBytes(Path.Join(CommittedLexicon.Root, "models", "tagger", "clona-tagger.bin")));

    /// <summary>What is known of the places of <paramref name="text"/>.</summary>
    public static HomeSheet SheetOf(string text, DocumentKind kind = DocumentKind.Minutes) => Engine.HomesOf(text, kind, out _)!;

    /// <summary>The places of <paramref name="text"/> that were found in that way.</summary>
    public static IEnumerable<string> PlacesOf(string text, HomeKind kind) =>
        SheetOf(text).Places.Where(place => place.Kind == kind).Select(place => text[place.Span.Start..place.Span.End]);
}
