using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;

namespace Clona.Tagger.Roles;

/// <summary>Counts right roles, names that stay readable and names that stay though they must not.</summary>
internal sealed class RoleFigures
{
    private readonly Dictionary<(string Gold, PersonRole Found), int> confusion = [];
    private readonly Dictionary<(string Gold, PersonRole Found), int> leaks = [];
    private int mentions;
    private int right;
    private int kept;
    private int open;
    private int removed;
    private int leaked;
    private int doubts;
    private int words;

    /// <summary>Counts a document.</summary>
    public void Add(RoleDocument document, IReadOnlyList<RoleAssignment> roles)
    {
        words += document.Words;
        for (var index = 0; index < roles.Count; index++)
        {
            var mention = document.Mentions[index];
            var deciding = roles[index] with { Role = roles[index].Deciding, Cautious = null };
            var stays = Stays(document.Profile, deciding);
            doubts += deciding.IsInDoubt || Reviewed(document.Profile, deciding) ? 1 : 0;
            if (mention.Gold < 0)
            {
                continue;
            }

            mentions++;
            var isRight = RoleClasses.Roles[mention.Gold] == roles[index].Role && !(mention.GoldRole == "-");
            right += isRight ? 1 : 0;
            if (!isRight)
            {
                Count(confusion, mention.GoldRole, roles[index].Role);
            }

            kept += mention.Decision == 'K' ? 1 : 0;
            open += mention.Decision == 'K' && stays ? 1 : 0;
            removed += mention.Decision == 'R' ? 1 : 0;
            leaked += mention.Decision == 'R' && stays ? 1 : 0;
            if (mention.Decision == 'R' && stays)
            {
                Count(leaks, mention.GoldRole, roles[index].Role);
            }
        }
    }

    /// <summary>Prints the figures.</summary>
    public void Print(string name, TextWriter output, bool withConfusion)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-28} roles {Percent(right, mentions):0.0}  K open {Percent(open, kept):0.0} ({open}/{kept})  R kept {Percent(leaked, removed):0.00} ({leaked}/{removed})  review/1000 words {1000.0 * doubts / Math.Max(1, words):0.0}"));
        if (withConfusion)
        {
            foreach (var ((gold, found), count) in confusion.OrderByDescending(pair => pair.Value).Take(16))
            {
                output.WriteLine($"    {count} {gold} -> {found}");
            }

            output.WriteLine("    kept: " + string.Join(", ", leaks.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key.Gold} -> {pair.Key.Found}")));
        }
    }

    private static void Count(Dictionary<(string, PersonRole), int> counts, string gold, PersonRole found) =>
        counts[(gold, found)] = counts.GetValueOrDefault((gold, found)) + 1;

    private static double Percent(int part, int all) => 100.0 * part / Math.Max(1, all);

    // What the profiles do with a name of a sure role.
    private static bool Stays(string profile, RoleAssignment role) => !role.IsInDoubt && profile switch
    {
        "minutes" => role.Role is PersonRole.Official or PersonRole.Speaker or PersonRole.Author,
        "infz" => role.Role is PersonRole.Official or PersonRole.Author,
        _ => role.Role is PersonRole.Official or PersonRole.Party or PersonRole.Author
            || (role.Role == PersonRole.Trader && role.Place is DocumentPlace.PartyBlock or DocumentPlace.SignatureBlock),
    };

    private static bool Reviewed(string profile, RoleAssignment role) => !Stays(profile, role) && profile switch
    {
        "minutes" => role.Role is PersonRole.Trader or PersonRole.Representative or PersonRole.Contact or PersonRole.Other,
        "infz" => role.Role is PersonRole.Party or PersonRole.Trader or PersonRole.Representative or PersonRole.Contact or PersonRole.Speaker or PersonRole.Other,
        _ => role.Role is PersonRole.Trader or PersonRole.Speaker or PersonRole.Other,
    };
}
