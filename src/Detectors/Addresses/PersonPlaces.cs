using System.Collections;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Where persons stand in a text, so that an address neither begins with one nor loses its owner.</summary>
internal sealed class PersonPlaces
{
    private const int WideGap = 3;

    private readonly TokenizedText text;
    private readonly NameAnalyzer analyzer;
    private readonly HouseNumbers numbers;

    // By token, with one behind the last: every token of the text is asked for.
    private readonly BitArray ends;
    private readonly BitArray inside;
    private readonly BitArray starts;

    /// <summary>The places of <paramref name="persons"/>, in offsets of the view.</summary>
    public PersonPlaces(TokenizedText text, NameAnalyzer analyzer, HouseNumbers numbers, IEnumerable<TextSpan> persons)
    {
        this.text = text;
        this.analyzer = analyzer;
        this.numbers = numbers;
        var places = text.Tokens.Length + 1;
        (ends, inside, starts) = (new BitArray(places), new BitArray(places), new BitArray(places));
        foreach (var span in persons)
        {
            var end = text.IndexAt(span.End);
            ends[end] = true;
            starts[text.IndexAt(span.Start)] = true;
            for (var index = IsStreet(text.IndexAt(span.Start), end) ? end : text.IndexAt(span.Start); index < end; index++)
            {
                inside[index] = true;
            }
        }
    }

    /// <summary>Whether a person ends right before token <paramref name="index"/>.</summary>
    public bool EndsBefore(int index) => Has(ends, index);

    /// <summary>Whether a person begins with token <paramref name="index"/>.</summary>
    public bool StartsAt(int index) => Has(starts, index);

    /// <summary>Whether token <paramref name="index"/> is a part of a person's name or begins one ("Jan Novák Dlouhá
    /// 12").</summary>
    public bool BeginsAt(int index)
    {
        var tokens = text.Tokens;
        if (Has(inside, index))
        {
            return true;
        }

        if (index > 0 && tokens[index] is { LinesBefore: 0, BlanksBefore: < WideGap }
            && tokens[index - 1].Shape == WordShape.Capitalised && !IsStreetAhead(index)
            && Analyze(index - 1).GivenFrequency >= 2)
        {
            return true;
        }

        if (index + 1 >= tokens.Length || tokens[index].Shape != WordShape.Capitalised
            || tokens[index + 1].Shape != WordShape.Capitalised)
        {
            return false;
        }

        var first = Analyze(index);
        if (first.GivenFrequency < 2)
        {
            return false;
        }

        var second = Analyze(index + 1);
        var nominative = (first.GivenMale & second.SurnameMale) | (first.GivenFemale & second.SurnameFemale);
        return nominative.HasFlag(GrammaticalCases.Nominative);
    }

    /// <summary>Whether two words that read like a name end with token <paramref name="index"/>.</summary>
    public bool LooksLikeEnd(int index)
    {
        if (Has(ends, index + 1))
        {
            return true;
        }

        if (index == 0 || !text.Tokens[index].IsCapital || !text.Tokens[index - 1].IsCapital
            || text.Tokens[index].Kind != TokenKind.Word)
        {
            return false;
        }

        var second = Analyze(index);
        var first = Analyze(index - 1);
        return (first.IsGiven && !second.IsPlace) || (second.IsGiven && first.IsSurname) || (first.IsGiven
            && second.IsSurname);
    }

    private static bool Has(BitArray places, int index) => (uint)index < (uint)places.Length && places[index];

    private NameWord Analyze(int index) => text.NameAt(index, analyzer);

    private bool IsStreetAhead(int index) => text.HasRole(index, WordRoles.Street);

    // A number right behind makes a street of the name, and so does "č. p." behind a genitive ("Boženy Němcové č. p. 5").
    private bool IsStreet(int start, int end)
    {
        if (end >= text.Tokens.Length || end <= start)
        {
            return false;
        }

        var next = text.Tokens[end];
        if (next is { LinesBefore: 0, BlanksBefore: < WideGap } && text.HasRole(end, WordRoles.Street))
        {
            return true;
        }

        if (HasGivenInNominative(start, end))
        {
            return false;
        }

        if (next is { Kind: TokenKind.Number or TokenKind.Code, LinesBefore: 0, BlanksBefore: < WideGap })
        {
            return true;
        }

        if (next is not { LinesBefore: 0, BlanksBefore: < WideGap } || text.IsMark(end, ',') || !numbers.IsLabelledNumber(end))
        {
            return false;
        }

        return end - start > 1 || text.TextOf(text.Tokens[start]).EndsWith("ova", StringComparison.OrdinalIgnoreCase);
    }

    // "Kuchta Daniel 17" counts something, "Jana Palacha 17" is a street.
    private bool HasGivenInNominative(int start, int end)
    {
        if (end - start < 2)
        {
            return false;
        }

        var first = Analyze(start);
        var last = Analyze(end - 1);
        var (given, surname) = first.IsGiven && (!last.IsGiven || !first.IsSurname) ? (first, last) : (last, first);
        var cases = surname.IsSurname
            ? (given.GivenMale & surname.SurnameMale) | (given.GivenFemale & surname.SurnameFemale)
            : given.GivenMale | given.GivenFemale;
        return given.IsGiven && cases.HasFlag(GrammaticalCases.Nominative);
    }
}
