using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities.Joining;

/// <summary>How a person is introduced: what stands beside the mentions of them so far.</summary>
internal sealed class PersonIntroduction
{
    private readonly HashSet<ulong> nouns = [];
    private int places;

    /// <summary>Keys of the nouns that name them.</summary>
    public IReadOnlySet<ulong> Nouns => nouns;

    /// <summary>How many mentions were read.</summary>
    public int Read { get; private set; }

    /// <summary>Whether they come in as somebody's relative.</summary>
    public bool IsRelative { get; private set; }

    /// <summary>Whether they are a child.</summary>
    public bool IsChild { get; set; }

    /// <summary>Whether they come in as somebody's mother or father.</summary>
    public bool IsParent { get; private set; }

    /// <summary>Whether an office or another occupation stands beside them.</summary>
    public bool IsOfficial { get; private set; }

    /// <summary>Whether "občan", "žadatel", the name of a side or the like stands beside them.</summary>
    public bool IsCitizen { get; private set; }

    /// <summary>Whether they are named in that part of the document.</summary>
    public bool IsIn(DocumentPlace place) => (places & (1 << (int)place)) != 0;

    /// <summary>Learns from one mention.</summary>
    public void Add(MentionCues cues)
    {
        Read++;
        nouns.UnionWith(cues.Nouns);
        places |= 1 << (int)cues.Place;
        IsRelative |= cues.IsRelative;
        IsChild |= cues.IsChild;
        IsParent |= cues.IsParent;
        IsOfficial |= cues.IsOfficial;
        IsCitizen |= cues.IsCitizen;
    }
}
