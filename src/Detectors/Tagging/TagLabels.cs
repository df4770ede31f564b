namespace Clona.Detectors.Tagging;

/// <summary>Facts about the labels as a whole.</summary>
internal static class TagLabels
{
    /// <summary>Number of labels.</summary>
    public const int Count = 5;

    /// <summary>Score of what cannot be; far below any sum of weights of one window, far above overflow.</summary>
    public const int Impossible = -100_000_000;

    /// <summary>Whether <paramref name="label"/> may stand behind <paramref name="before"/>.</summary>
    /// <remarks>Only a name goes on as a name, only an address as an address.</remarks>
    public static bool MayFollow(int before, int label) => label switch
    {
        (int)TagLabel.PersonInside => before is (int)TagLabel.PersonStart or (int)TagLabel.PersonInside,
        (int)TagLabel.AddressInside => before is (int)TagLabel.AddressStart or (int)TagLabel.AddressInside,
        _ => true,
    };

    /// <summary>Whether <paramref name="label"/> is one of a person's name.</summary>
    public static bool IsPerson(TagLabel label) => label is TagLabel.PersonStart or TagLabel.PersonInside;

    /// <summary>Whether <paramref name="label"/> is one of an address.</summary>
    public static bool IsAddress(TagLabel label) => label is TagLabel.AddressStart or TagLabel.AddressInside;
}
