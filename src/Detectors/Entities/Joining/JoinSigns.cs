namespace Clona.Detectors.Entities.Joining;

/// <summary>What holds of a mention and a person whom it may mean.</summary>
[Flags]
internal enum JoinSigns : ulong
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Always.</summary>
    Always = 1UL << 0,

    /// <summary>The person bears the word as surname.</summary>
    BearsSurname = 1UL << 1,

    /// <summary>The person bears the word as given name.</summary>
    BearsGiven = 1UL << 2,

    /// <summary>The person bears it as given name only, and "pan" or a title stands before it.</summary>
    CalledByGiven = 1UL << 3,

    /// <summary>The person is known by two words or more.</summary>
    IsFull = 1UL << 4,

    /// <summary>Both are known to be men, or women.</summary>
    SameGender = 1UL << 5,

    /// <summary>Only by leaving gender or ending aside does the name fit.</summary>
    Loose = 1UL << 6,

    /// <summary>The person is called the elder or the younger, the mention is not.</summary>
    AgeUnsaid = 1UL << 7,

    /// <summary>Both have one and the same title.</summary>
    SameTitle = 1UL << 8,

    /// <summary>The mention has a title, and the person none of its titles.</summary>
    OtherTitle = 1UL << 9,

    /// <summary>The person has a title, the mention has none.</summary>
    TitleDropped = 1UL << 10,

    /// <summary>The person has a surname of two, of which the mention is one.</summary>
    HalfOfJoined = 1UL << 11,

    /// <summary>Day of birth or values of a row are the same.</summary>
    SameMarks = 1UL << 12,

    /// <summary>Both have the same number of words.</summary>
    SameLength = 1UL << 13,

    /// <summary>The noun before the mention names the person elsewhere.</summary>
    SameNoun = 1UL << 14,

    /// <summary>A noun stands before the mention, others beside the person.</summary>
    OtherNoun = 1UL << 15,

    /// <summary>A noun beside the mention stands beside the person, too.</summary>
    SharedNoun = 1UL << 16,

    /// <summary>Both come in as somebody's relative.</summary>
    BothRelatives = 1UL << 17,

    /// <summary>The mention comes in as a relative, the person does not.</summary>
    OnlyMentionRelative = 1UL << 18,

    /// <summary>The person comes in as a relative, the mention does not.</summary>
    OnlyPersonRelative = 1UL << 19,

    /// <summary>Both are children.</summary>
    BothChildren = 1UL << 20,

    /// <summary>The mention is a child's, the person is none.</summary>
    OnlyMentionChild = 1UL << 21,

    /// <summary>The person is a child, the mention is not called one.</summary>
    OnlyPersonChild = 1UL << 22,

    /// <summary>The person is a child, and "pan", "paní" or a title stands before the mention.</summary>
    CalledChild = 1UL << 23,

    /// <summary>The person is somebody's mother or father.</summary>
    IsParent = 1UL << 24,

    /// <summary>The person is named in the same part of the document.</summary>
    SamePlace = 1UL << 25,

    /// <summary>The person is named among the parties.</summary>
    IsParty = 1UL << 26,

    /// <summary>The person is named among the members of a body.</summary>
    IsMember = 1UL << 27,

    /// <summary>An office stands beside the person.</summary>
    IsOfficial = 1UL << 28,

    /// <summary>An office stands beside both.</summary>
    BothOfficials = 1UL << 29,

    /// <summary>"občan", "žadatel" or the like stands beside the person.</summary>
    IsCitizen = 1UL << 30,

    /// <summary>"občan", "žadatel" or the like stands beside both.</summary>
    BothCitizens = 1UL << 31,

    /// <summary>An office stands beside one, "občan", "žadatel" or the like beside the other.</summary>
    OfficialAndCitizen = 1UL << 32,

    /// <summary>The person was named before the mention.</summary>
    Before = 1UL << 33,

    /// <summary>The person was named by the mention before.</summary>
    Within1 = 1UL << 34,

    /// <summary>The person was named by one of the three mentions before.</summary>
    Within3 = 1UL << 35,

    /// <summary>The person was named by one of the eight mentions before.</summary>
    Within8 = 1UL << 36,

    /// <summary>Both are called the elder, or the younger.</summary>
    SameAge = 1UL << 37,

    /// <summary>The person was named before in the same line.</summary>
    SameLine = 1UL << 38,

    /// <summary>The person was named before, and no empty line stands between.</summary>
    SameBlock = 1UL << 39,

    /// <summary>The next mention is the person's.</summary>
    NamedNext = 1UL << 40,

    /// <summary>No other candidate was named later before the mention.</summary>
    Last = 1UL << 41,

    /// <summary>No other candidate was named earlier.</summary>
    First = 1UL << 42,

    /// <summary>Every other candidate is named less often.</summary>
    Most = 1UL << 43,

    /// <summary>The person is named three times in full or more.</summary>
    Often = 1UL << 44,

    /// <summary>The person was named by one word before.</summary>
    ShortBefore = 1UL << 45,

    /// <summary>No other candidate was named by one word later.</summary>
    LastShort = 1UL << 46,

    /// <summary>The mention stands in a list of names, the person is an official or a member of a body.</summary>
    ListedMember = 1UL << 47,

    /// <summary>The person is named in the list of names in which the mention stands.</summary>
    SameList = 1UL << 48,

    /// <summary>"pan" or "paní" stands before the mention.</summary>
    Called = 1UL << 49,

    /// <summary>The mention has a title.</summary>
    Titled = 1UL << 50,

    /// <summary>The mention stands in a list of names.</summary>
    Listed = 1UL << 51,

    /// <summary><c>v. r.</c> stands behind the mention, or it stands among the signatures.</summary>
    Signed = 1UL << 52,

    /// <summary>The mention is part of the name of a firm or a choir.</summary>
    Firm = 1UL << 53,

    /// <summary>There are two candidates at least.</summary>
    Several = 1UL << 54,

    /// <summary>There are three candidates at least.</summary>
    Many = 1UL << 55,

    /// <summary>A noun stands directly before the mention.</summary>
    Noun = 1UL << 56,

    /// <summary>The form may be a plural, too.</summary>
    Plural = 1UL << 57,

    /// <summary>Gender of the mention is not known.</summary>
    OpenGender = 1UL << 58,

    /// <summary>The word is a given name by the lists as well as a surname.</summary>
    EitherName = 1UL << 59,

    /// <summary>The mention has a surname of two, the person one of them.</summary>
    OnlyMentionJoined = 1UL << 60,

    /// <summary>One stands beside a day of birth, the other does not.</summary>
    BirthOfOne = 1UL << 61,
}
