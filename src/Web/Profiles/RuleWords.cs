using Clona.Pipeline.Policy;
using Clona.Pipeline.Texts;
using Clona.Web.Texts;

namespace Clona.Web.Profiles;

/// <summary>A rule of a profile in Czech words.</summary>
public static class RuleWords
{
    /// <summary>Which findings a rule is about.</summary>
    public static string When(ProfileRule rule, WebTexts texts)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(texts);
        var parts = new List<string>
        {
            rule.When.Types is { } types ? string.Join(", ", types.Order().Select(FindingTexts.NameOf)) : texts["profiles.any-type"],
        };
        if (rule.When.Roles is { } roles)
        {
            parts.Add(texts.Of("profiles.roles", string.Join(", ", roles.Order().Select(role => texts.Of("person-role", role)).Where(name => name.Length > 0))));
        }

        if (rule.When.Places is { } places)
        {
            parts.Add(texts.Of("profiles.places", string.Join(", ", places.Order().Select(WireName.Of))));
        }

        return string.Join("; ", parts);
    }

    /// <summary>The part of a rule's id that rules of other profiles may share.</summary>
    public static string Stem(Profile profile, ProfileRule rule)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Id.StartsWith(profile.Id + ".", StringComparison.Ordinal) ? rule.Id[(profile.Id.Length + 1)..] : rule.Id;
    }
}
