namespace Clona.Detectors.Entities.Joining;

/// <summary>Whom one word cannot mean, whatever else speaks for it: two people with one pseudonym are worse than one with two.</summary>
internal sealed class JoinVetoes(MentionCuesReader cues, PersonIntroductions introductions)
{
    /// <summary>Whether <paramref name="person"/> is ruled out: a child is not called "pan" or "paní", and who was not named before is meant
    /// neither by the name of a firm nor where one of both comes in as a relative, a child or a parent.</summary>
    public bool Holds(in NamedMention named, RegisteredPerson person)
    {
        if (named.Name is not { Words: 1, Parts.Count: 1 })
        {
            return false;
        }

        var (around, known) = (cues.Of(named.Index), introductions.Of(person));
        return (known.IsChild && named.Name.IsCalled)
            || (person.LastBefore(named.Index) < 0 && (around.IsFirm || around.IsRelative || known.IsRelative || known.IsChild || known.IsParent));
    }

    /// <summary>Whether a person should look at <paramref name="person"/> as the answer where one can be asked, however sure it seems: one word that is the
    /// name of a firm, or where relatives, children or parents come in, and a citizen who would be an official.</summary>
    public bool IsRisky(in NamedMention named, RegisteredPerson person)
    {
        var (around, known) = (cues.Of(named.Index), introductions.Of(person));
        var isNear = around.IsFirm || around.IsRelative || known.IsRelative || known.IsChild || known.IsParent;
        return (isNear && named.Name is { Words: 1, Parts.Count: 1 }) || (known.IsOfficial && !known.IsCitizen && around is { IsCitizen: true, IsOfficial: false });
    }
}
