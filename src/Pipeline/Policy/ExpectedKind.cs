using Clona.Detectors.Structure;

namespace Clona.Pipeline.Policy;

/// <summary>Tells from a profile what kind of document it is made for, so that the roles of people are read accordingly.</summary>
internal static class ExpectedKind
{
    /// <summary>Whether documents of the profile have to identify their parties (RS-03).</summary>
    public static bool NeedsParties(Profile profile) => Of(profile) == DocumentKind.Contract;

    /// <summary>The kind; unknown for a profile of no kind (web, bulletin, an office's own). A profile made from a built-in
    /// one counts when its id begins with that one's.</summary>
    public static DocumentKind Of(Profile profile) => profile.Id switch
    {
        var id when id.StartsWith("registr-smluv", StringComparison.Ordinal) => DocumentKind.Contract,
        var id when id.StartsWith("minutes", StringComparison.Ordinal) => DocumentKind.Minutes,
        var id when id.StartsWith("infz", StringComparison.Ordinal) => DocumentKind.Information,
        _ => DocumentKind.Unknown,
    };
}
