using System.Globalization;
using System.Text;
using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Persons;

/// <summary>Names what was asked about persons, so that nobody's silence is taken for an answer to a question that was never put.</summary>
internal static class PersonsDigest
{
    // Whatever else is asked about the same mentions gets another name.
    private const string WhatIsAsked = "joined 1\n";

    /// <summary>SHA-256 over what is asked at all and one line for each mention: start, entity, doubt, unsure, names, first half; 64 lower-case hexadecimal digits.</summary>
    public static string Of(IReadOnlyList<PersonMention> mentions)
    {
        var lines = new StringBuilder(WhatIsAsked);
        foreach (var mention in mentions)
        {
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{mention.Start} {mention.Entity} {mention.IsInDoubt} {mention.Question?.IsUnsure ?? false} {mention.Question?.Names ?? 0} {mention.Question?.Whole}\n");
        }

        return Hash.Hex(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
