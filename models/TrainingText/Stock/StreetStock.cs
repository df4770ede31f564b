using Clona.Detectors.Declension;

namespace Clona.TrainingText.Stock;

/// <summary>Names of streets of one part of the division: from the project's list, and possessive ones made of surnames.</summary>
public sealed class StreetStock
{
    private readonly List<string> listed;
    private readonly Part part;
    private readonly SurnameStock surnames;

    /// <summary>The streets of <paramref name="part"/>.</summary>
    public StreetStock(Part part, SurnameStock surnames)
    {
        this.part = part;
        this.surnames = surnames;
        listed = TextLists.Read("streets").Where(name => PartHash.Of(name) == part).ToList();
    }

    /// <summary>The listed names of this part.</summary>
    public IReadOnlyList<string> Listed => listed;

    /// <summary>A name, as it stands in an address.</summary>
    public string Any(Draw draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        return draw.Chance(75) ? draw.Of(listed) : NamedAfterSomebody(draw);
    }

    private string NamedAfterSomebody(Draw draw)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            var name = PossessiveDeclension.Of(
                surnames.Listed(draw), Possessed.Feminine, GrammaticalCase.Nominative);
            if (PartHash.Of(name) == part)
            {
                return name;
            }
        }

        return draw.Of(listed);
    }
}
