namespace Clona.Tagger.Linking;

/// <summary>What a clerk was asked about a document, and what there was to look at.</summary>
/// <param name="Cards">Persons whose mentions were confirmed one by one, as the program was not sure of one of them.</param>
/// <param name="Sure">Persons of all whose mentions it was sure.</param>
/// <param name="Sheets">The forms on which those stand together.</param>
/// <param name="Looked">Mentions on those cards.</param>
/// <param name="Denied">Mentions of them that belonged to somebody else; each is asked about as a doubt, too.</param>
/// <param name="Overlooked">Those of them that stood on a form for several persons.</param>
/// <param name="Doubts">Mentions of which it was asked whom they mean.</param>
/// <param name="Groups">Groups of persons of whom it was asked which are one.</param>
/// <param name="Grouped">Persons in them.</param>
/// <param name="Joined">How often two of them were one.</param>
internal readonly record struct ClerkLoad(int Cards, int Sure, int Sheets, int Looked, int Denied, int Overlooked, int Doubts, int Groups, int Grouped, int Joined)
{
    /// <summary>What is to be decided: a card, a doubt and a group each by one, a mention that is denied and two persons that are one by one more.</summary>
    public int Questions => Cards + Sheets + Denied + Doubts + Groups + Joined;

    /// <summary>Both together.</summary>
    public static ClerkLoad operator +(ClerkLoad one, ClerkLoad other) => new(
        one.Cards + other.Cards,
        one.Sure + other.Sure,
        one.Sheets + other.Sheets,
        one.Looked + other.Looked,
        one.Denied + other.Denied,
        one.Overlooked + other.Overlooked,
        one.Doubts + other.Doubts,
        one.Groups + other.Groups,
        one.Grouped + other.Grouped,
        one.Joined + other.Joined);
}
