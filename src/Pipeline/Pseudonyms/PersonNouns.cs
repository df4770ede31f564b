using Clona.Detectors.Findings;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>The nouns of neutral labels.</summary>
internal static class PersonNouns
{
    /// <summary>The noun for anybody; its labels have letters, the others numbers.</summary>
    public static string Anybody { get; } = TextResources.Single("pseudonyms", "other");

    /// <summary>The noun for somebody of that role.</summary>
    public static string Of(PersonRole role) => TextResources.Single("pseudonyms", role switch
    {
        PersonRole.Applicant or PersonRole.Child or PersonRole.Representative or PersonRole.Trader or PersonRole.Author or PersonRole.Speaker =>
            WireName.Of(role),
        _ => "other",
    });
}
