namespace Clona.Detectors.Entities;

/// <summary>What the mentions linked so far tell of one person.</summary>
internal sealed class RegisteredPerson(PersonName name)
{
    private const int MostMarks = 4;

    private readonly List<int> mentions = [];
    private readonly List<int> learned = [];
    private readonly List<PersonMarks> marks = [];

    /// <summary>The fullest name so far.</summary>
    public PersonName Name { get; private set; } = name;

    /// <summary>How often the person is named by more than one word.</summary>
    public int Named { get; private set; }

    /// <summary>Whether it stands for a mention that may mean several others.</summary>
    public bool IsAnybody { get; set; }

    /// <summary>Of somebody who may be several others: who they are, likeliest first.</summary>
    public IReadOnlyList<int> MayBe { get; set; } = [];

    /// <summary>The mentions so far, by index.</summary>
    public IReadOnlyList<int> Mentions => mentions;

    /// <summary>The mentions so far, in the order in which they were linked.</summary>
    public IReadOnlyList<int> Learned => learned;

    /// <summary>The last mention by one word that was linked, or -1.</summary>
    public int LastAlone { get; private set; } = -1;

    /// <summary>Key of the day of birth, 0 where none is known.</summary>
    public int Birth => marks.Find(beside => beside.Birth != 0).Birth;

    /// <summary>Learns from a mention.</summary>
    public void Learn(PersonName read, int mention, PersonMarks beside)
    {
        Name = Name.With(read);
        Named += read.Parts.Count > 1 ? 1 : 0;
        var place = mentions.BinarySearch(mention);
        mentions.Insert(place < 0 ? ~place : place, mention);
        learned.Add(mention);
        LastAlone = read.Parts.Count == 1 ? mention : LastAlone;
        if (!beside.IsEmpty && marks.Count < MostMarks)
        {
            marks.Add(beside);
        }
    }

    /// <summary>Whether the word is a surname, or a given name, of the person.</summary>
    public bool Bears(NamePart part, bool asSurname)
    {
        for (var index = 0; index < Name.Parts.Count; index++)
        {
            var own = Name.Parts[index];
            if (!own.IsInitial && (asSurname ? own.IsSurname : own.IsGiven) && own.Matches(part, Name.Gender == PersonGender.Female))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether that mention is one of this person.</summary>
    public bool IsNamedAt(int mention) => mentions.BinarySearch(mention) >= 0;

    /// <summary>Whether what stands beside a mention was seen beside this person.</summary>
    public bool IsSame(PersonMarks beside) => marks.Count > 0 && marks.Exists(known => known.IsSame(beside));

    /// <summary>Whether what stands beside a mention cannot be this person's.</summary>
    public bool IsApart(PersonMarks beside) => marks.Count > 0 && marks.Exists(known => known.IsApart(beside));

    /// <summary>The last mention before that one, or -1.</summary>
    public int LastBefore(int mention)
    {
        var place = mentions.BinarySearch(mention);
        var before = place < 0 ? ~place - 1 : place - 1;
        return before >= 0 ? mentions[before] : -1;
    }
}
