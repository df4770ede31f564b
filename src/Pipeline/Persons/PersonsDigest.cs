using System.Globalization;
using System.Text;
using Clona.Pipeline.Engine;

namespace Clona.Pipeline.Persons;

/// <summary>Names what was asked about persons, so that nobody's silence is taken for an answer to a question that was never put.</summary>
internal static class PersonsDigest
{
    /// <summary>SHA-256 over one line for each mention: start, entity, doubt, unsure, names, first half, whether it is asked about and which of its names; 64 lower-case
    /// hexadecimal digits.</summary>
    /// <remarks>
    /// Which mentions are asked about is taken from <see cref="WhoIsWho"/> itself: another such rule gives another digest without anybody's thinking of it. Not in it are similar
    /// names (silence about them leaves two people two), the choices that are proposed, and which of the questions a page shows: where silence about similar names ever joined them,
    /// they would have to come in.
    /// </remarks>
    public static string Of(IReadOnlyList<PersonMention> mentions) => Of(mentions, WhoIsWho.Of(mentions, []));

    /// <summary>The same where <paramref name="asked"/> says what is asked.</summary>
    internal static string Of(IReadOnlyList<PersonMention> mentions, WhoIsWho asked)
    {
        var lines = new StringBuilder();
        foreach (var mention in mentions)
        {
            lines.Append(
                CultureInfo.InvariantCulture,
                $"{mention.Start} {mention.Entity} {mention.IsInDoubt} {mention.Question?.IsUnsure ?? false} {mention.Question?.Names ?? 0} {mention.Question?.Whole} ");
            lines.Append(CultureInfo.InvariantCulture, $"{asked.IsOpen(mention.Start)} {asked.IsToConfirm(new PersonPlace(mention.Start, 0))} {asked.IsToConfirm(new PersonPlace(mention.Start, 1))}\n");
        }

        return Hash.Hex(Encoding.UTF8.GetBytes(lines.ToString()));
    }
}
