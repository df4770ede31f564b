using Clona.Detectors.Lexicon;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Reads the features of the places of one document: what a reader would look at to tell whether somebody lives there.</summary>
internal sealed class HomeFeatureReader
{
    private const int TitleTokens = 24;
    private const int Parts = 4;

    private readonly HomeSheet sheet;
    private readonly PlacePersons persons;
    private readonly PlaceNeighbours neighbours;
    private readonly PlaceLines lines;
    private readonly Dictionary<ulong, int> same = [];
    private readonly HomeFeatureList list = new();

    /// <summary>A reader of the places of <paramref name="sheet"/>.</summary>
    public HomeFeatureReader(HomeSheet sheet)
    {
        this.sheet = sheet;
        persons = new PlacePersons(sheet);
        neighbours = new PlaceNeighbours(sheet);
        lines = new PlaceLines(sheet.Structure);
        foreach (var place in sheet.Places)
        {
            same[KeyOf(place)] = same.GetValueOrDefault(KeyOf(place)) + 1;
        }
    }

    /// <summary>The features of the place with this index; valid until the next call.</summary>
    public ReadOnlySpan<uint> Read(int index)
    {
        var place = sheet.Places[index];
        list.Begin(place.Kind, PlaceForm.IsNumbered(sheet.Text, place), sheet.Structure.Kind);
        list.Add(HomeFeature.Bias, 0);
        PlaceForm.Add(list, sheet.Text, place);
        PlaceWords.Add(list, sheet.Text, place);
        persons.Add(list, place);
        neighbours.Add(list, place);
        lines.Add(list, place);
        AddPart(place);
        AddTitle(place);
        list.Add(HomeFeature.Same, (ulong)Math.Min(4, same[KeyOf(place)]));
        return list.Features;
    }

    private void AddPart(in HomePlace place)
    {
        var structure = sheet.Structure;
        var section = structure.PartyAt(place.Span)?.Kind;
        list.Add(HomeFeature.Section, section is { } kind ? 1UL + (ulong)kind : 0, (ulong)structure.PlaceOf(place.Span));
        list.Add(HomeFeature.Part, (ulong)(place.First * Parts / Math.Max(1, sheet.Text.Tokens.Length)));
        list.Add(HomeFeature.Part, (place.First < structure.OpeningEnd ? 1UL : 0) + (place.First >= structure.AppendixStart ? 2UL : 0), 9);
        list.Add(HomeFeature.Part, (structure.IsOfPrivateBody ? 1UL : 0) + (structure.IsOfPublicBodies ? 2UL : 0), 10);
    }

    // The town of the paper itself stands in its head.
    private void AddTitle(in HomePlace place)
    {
        var own = RoleFeatureList.StemOf(sheet.Text, place.First);
        var isNamed = false;
        for (var index = 0; index < Math.Min(TitleTokens, place.First); index++)
        {
            isNamed |= RoleFeatureList.StemOf(sheet.Text, index) == own;
        }

        list.Add(HomeFeature.Title, isNamed ? 1UL : 0);
    }

    private ulong KeyOf(in HomePlace place) => LexiconHash.Append(RoleFeatureList.StemOf(sheet.Text, place.First), sheet.Text.FoldedOf(sheet.Text.Tokens[Math.Max(place.First, place.End - 1)])[..1]);
}
